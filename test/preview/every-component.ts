/** A red square of four pixels. */
const PICTURE =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4YWACRAwQCgAiHgQhVvu5fgAAAABJRU5ErkJggg==";

const text = (content: string) => ({ type: 10, content });
const button = (style: number, label: string, more: object = {}) => ({
  type: 2,
  style,
  label,
  custom_id: `style-${style}-${label}`,
  ...more,
});

/** A message with every component and every sign of Markdown that the page draws. */
export const EVERY_COMPONENT = {
  flags: 32_768 | 64,
  components: [
    {
      type: 17,
      accent_color: 0xf2a516,
      components: [
        text("# Groß\n## Mittel\n### Klein\n-# Kleingedruckt"),
        text(
          "**fett** *kursiv* __unter__ ~~durch~~ `Code` ||geheim|| <t:1742601600:D> <t:1742601600:R> <@1> <#2> </facts:3>",
        ),
        text(
          "> Zitat **darin**\n> zweite Zeile\n\n- eins\n  - eins eins\n- zwei\n  weiter\n3. drei\n```ts\nconst a = 1;\n```",
        ),
        text("[Verweis](https://example.org/) und https://example.org/a_b und <https://example.org/>"),
        { type: 14, divider: true, spacing: 1 },
        { type: 9, components: [text("Mit Knopf")], accessory: button(2, "Öffnen") },
        {
          type: 9,
          components: [text("Mit Bild")],
          accessory: { type: 11, media: { url: PICTURE }, description: "Ein rotes Quadrat" },
        },
        { type: 14, divider: false, spacing: 2 },
        {
          type: 12,
          items: [
            { media: { url: PICTURE }, description: "Säulen: 2024 136.854, 2025 410.000" },
            { media: { url: "https://example.org/picture.png" }, description: "Ein Bild von anderswo" },
          ],
        },
        {
          type: 1,
          components: [
            button(1, "Haupt", { emoji: { name: "📈" } }),
            button(2, "Neben"),
            button(3, "Gut"),
            button(4, "Gefahr"),
            { type: 2, style: 5, label: "Seite", url: "https://example.org/" },
          ],
        },
        { type: 1, components: [button(1, "Gesperrt", { disabled: true })] },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: "select",
              placeholder: "Wähle ein Thema",
              options: [
                { label: "SU7", value: "su7", description: "7 Artikel", emoji: { name: "🚗" } },
                { label: "YU7", value: "yu7" },
              ],
            },
          ],
        },
      ],
    },
  ],
};
