import type { Line } from "../article-lines.ts";
import type { Mention } from "../figure.ts";

/** A cycle in the header or in the sentence above holds for the ranges below. */
export function withQualifier(mentions: Mention[], line: Line): Mention[] {
  return mentions.map((mention) => {
    if (mention.qualifier !== undefined || (mention.unit !== "km" && mention.unit !== "mi")) return mention;
    const at = line.cells.findIndex(([from, to]) => mention.start >= from && mention.end <= to);
    const said =
      line.kind === "sentence"
        ? sentenceCycle(line.text)
        : `${line.header[at] ?? ""} ${line.kind === "item" || line.header.length === 0 ? (line.leadIn?.text ?? "") : ""}`;
    const cycle = /\b(CLTC|WLTP|NEFZ|NEDC|EPA)\b/.exec(said)?.[1];
    return cycle === undefined ? mention : { ...mention, qualifier: cycle };
  });
}

/** "Nach dem Messzyklus CLTC reicht … 835 Kilometer, im Pro … 770": one cycle at the start holds for the sentence. */
function sentenceCycle(text: string): string {
  return (
    /^(?:Nach|Im|Gemäß|Under|By|On|According)\b[^.;]{0,50}\b(?:CLTC|WLTP|NEFZ|NEDC|EPA)\b/.exec(text)?.[0] ??
    ""
  );
}
