const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|pre|figure|figcaption|section|article|aside|header|footer|nav|main|details|summary|form|fieldset|hr|address|script|style|iframe|!--)\b/i;

/**
 * The classic editor stores paragraphs as empty lines and adds the tags when a page is shown. This does the same, as far
 * as text goes. https://developer.wordpress.org/reference/functions/wpautop/
 */
export function addParagraphs(content: string): string {
  if (content.includes("<!-- wp:")) return content;
  return keepPreformatted(content, (text) =>
    text
      .split(/\n\s*\n/)
      .map((chunk) => chunk.trim())
      .filter((chunk) => chunk !== "")
      .map((chunk) => (BLOCK.test(chunk) ? separate(chunk) : `<p>${chunk.replace(/\n/g, "<br>\n")}</p>`))
      .join("\n\n"),
  );
}

/** "<h2>Title</h2>" and the text in the line below are two blocks. */
function separate(chunk: string): string {
  const end = /^<(h[1-6])\b[^>]*>[^]*?<\/\1>/i.exec(chunk)?.[0].length ?? chunk.length;
  const rest = chunk.slice(end).trim();
  return rest === "" ? chunk : `${chunk.slice(0, end)}\n\n${addParagraphs(rest)}`;
}

function keepPreformatted(content: string, change: (text: string) => string): string {
  return content
    .split(/(<pre\b[^]*?<\/pre>)/i)
    .map((part) => (/^<pre\b/i.test(part) ? part : change(part)))
    .join("\n\n");
}
