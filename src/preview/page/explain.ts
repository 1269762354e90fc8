import type { FiguresExplained, PassagesExplained } from "../wire.ts";
import { loadExplanation } from "./api.ts";
import type { Exchange } from "./chat.ts";
import { h } from "./dom.ts";
import type { Person } from "./person.ts";
import { texts } from "./texts.ts";

/** Why this answer: the question's words and the passages that were compared, or how figures came to their subject. */
export async function explain({ asked }: Exchange, person: Person): Promise<HTMLElement> {
  const option = asked?.command.options[0];
  const question = option && asked.values[option.name];
  const explanation = question ? await loadExplanation(asked.command.name, question) : null;
  switch (explanation?.kind) {
    case undefined:
      return h("p", { class: "hint" }, texts[person.language].noExplanation);
    case "passages":
      return explainPassages(explanation, person);
    case "figures":
      return explainFigures(explanation, person);
  }
}

function explainPassages(explanation: PassagesExplained, person: Person): HTMLElement {
  const say = texts[person.language];
  return h(
    "div",
    { class: "explanation" },
    h("h3", {}, say.verdict),
    h("p", {}, `${say.verdicts[explanation.verdict]} ${say.sure(explanation.confidence)}`),
    renderEvidence(explanation),
    h("h3", {}, say.words),
    renderWords(explanation, person),
    h("h3", {}, say.sentences),
    renderSentences(explanation),
    h("h3", {}, say.compared),
    renderPassages(explanation, person),
    h("h3", {}, say.features),
    renderFeatures(explanation),
  );
}

function renderEvidence({ evidence }: PassagesExplained): HTMLElement {
  const items = evidence
    .filter(({ part }) => part !== 0)
    .map(({ name, why, part }) =>
      h("li", {}, h("span", {}, h("strong", {}, name), ` ${signed(part)}: ${why}`)),
    );
  return h("ul", { class: "features", lang: "en" }, ...items);
}

function renderSentences({ sentences }: PassagesExplained): HTMLElement {
  const items = sentences.map(({ text, title, language, score, cues }) =>
    h(
      "li",
      {},
      h(
        "p",
        { class: "passage-head" },
        h("span", { lang: language }, `${text} (${title})`),
        h("span", { class: "score" }, score.toFixed(2)),
      ),
      h("p", { class: "facts" }, cues.map(({ name, part }) => `${name} ${signed(part)}`).join(" · ")),
    ),
  );
  return h("ol", { class: "passages" }, ...items);
}

/** With a plus or a true minus sign. */
function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}

function renderWords({ words }: PassagesExplained, person: Person): HTMLElement {
  const say = texts[person.language];
  const chips = words.map(({ text, known, rarity }) =>
    h(
      "li",
      { class: known ? "" : "unknown-word" },
      h("strong", {}, text),
      ` ${known ? say.rarity(rarity) : say.unknownWords}`,
    ),
  );
  return h("ul", { class: "chips" }, ...chips);
}

function renderPassages({ passages, features }: PassagesExplained, person: Person): HTMLElement {
  const say = texts[person.language];
  const best = passages[0]?.score ?? 1;
  const items = passages.map((passage) => {
    const bar = h("span", { class: "stack", "aria-hidden": "true" });
    features.forEach(({ name }, index) => {
      const part = h("span", { class: `part-${index % 6}` });
      part.style.setProperty("--share", String((passage.parts[name] ?? 0) / best));
      bar.append(part);
    });
    const parts = features.map(({ name }) => `${name} ${(passage.parts[name] ?? 0).toFixed(2)}`);
    return h(
      "li",
      { "data-passage": passage.passageId },
      h(
        "p",
        { class: "passage-head" },
        h("strong", { lang: passage.language }, [passage.title, ...passage.headings].join(" › ")),
        h("span", { class: "score" }, passage.score.toFixed(2)),
      ),
      bar,
      h("p", { class: "facts" }, parts.join(" · ")),
      passage.matched.length > 0 &&
        h("p", { class: "facts" }, `${say.matched}: ${passage.matched.join(", ")}`),
    );
  });
  return h("ol", { class: "passages" }, ...items);
}

function renderFeatures({ features }: PassagesExplained): HTMLElement {
  const items = features.map(({ name, why, weight }, index) =>
    h(
      "li",
      {},
      h("span", { class: `dot part-${index % 6}`, "aria-hidden": "true" }),
      h("span", {}, h("strong", {}, name), ` × ${weight}: ${why}`),
    ),
  );
  return h("ul", { class: "features", lang: "en" }, ...items);
}

function explainFigures({ subject, figures }: FiguresExplained, person: Person): HTMLElement {
  const say = texts[person.language];
  const items = figures.map(({ text, label, reach, sentence, title, language }) =>
    h(
      "li",
      {},
      h(
        "p",
        { class: "passage-head" },
        h("strong", { lang: language }, text),
        h("span", {}, say.reach[reach]),
      ),
      h("p", { lang: language }, label),
      h("p", { class: "facts", lang: language }, `${sentence} (${title})`),
    ),
  );
  return h(
    "div",
    { class: "explanation" },
    h("h3", {}, say.understoodAs),
    h("p", {}, h("strong", {}, subject)),
    h("h3", {}, say.figuresBy),
    h("ol", { class: "passages" }, ...items),
  );
}
