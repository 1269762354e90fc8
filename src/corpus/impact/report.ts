import { formatFigure, formatPeriod } from "../../figures/format.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Outcome } from "../golden.ts";
import type { Impact } from "./compare.ts";

/** How many lines of each kind a pull request has patience for. */
const MAX_LINES = 10;

/** An impact as Markdown, short enough for a pull request; `revision` is what was compared with. */
export function report(impact: Impact, revision: string): string {
  const { added, changed, gone } = impact;
  const parts = [
    `### Corpus against ${revision}: ${added.length} new, ${changed.length} changed, ${gone.length} gone`,
    list("Articles", [
      ...added.map(({ file, title }) => `new: ${title} (\`${file}\`)`),
      ...changed.map(({ file, title }) => `changed: ${title} (\`${file}\`)`),
      ...gone.map(({ file, title }) => `gone: ${title} (\`${file}\`)`),
    ]),
    list(
      "New defects",
      impact.defects.map((line) => `\`${line}\``),
    ),
    list("New subjects", impact.subjects),
    list("Golden questions", impact.questions.map(questionLine)),
    list(
      "Disagreements",
      impact.disagreements.map(([a, b]) => `${a.label}: ${figureLine(a)} against ${figureLine(b)}`),
    ),
    list(
      "Near duplicates",
      impact.duplicates.map(
        ({ article, of, share }) =>
          `${Math.round(share * 100)} % of \`${article.id}\` stand in \`${of}\` too`,
      ),
    ),
    list(
      "New figures",
      impact.newFigures.map((figure) => `${figure.label}: ${figureLine(figure)}`),
    ),
    list(
      "Figures that are gone",
      impact.goneFigures.map((figure) => `${figure.label}: ${figureLine(figure)}`),
    ),
  ].filter((part) => part !== "");
  return parts.length === 1 ? `${parts[0]}\n\nNothing changes for members.` : parts.join("\n\n");
}

function list(title: string, lines: string[]): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, MAX_LINES).map((line) => `- ${line}`);
  if (lines.length > MAX_LINES) shown.push(`- … and ${lines.length - MAX_LINES} more`);
  return [`**${title}** (${lines.length})`, ...shown].join("\n");
}

function figureLine(figure: Figure): string {
  const period = figure.period === null ? [] : [formatPeriod(figure.period, "en")];
  const plan = figure.plan ? ["planned"] : [];
  const subject = figure.subjects.slice(0, 1);
  return `${[formatFigure(figure, "en"), ...subject, ...period, ...plan].join(", ")} (\`${figure.articleId}\`)`;
}

function questionLine({ before, after }: { before: Outcome; after: Outcome }): string {
  const verdict =
    before.passes === after.passes
      ? after.passes
        ? "still right"
        : "still wrong"
      : after.passes
        ? "right now"
        : "**wrong now**";
  const rank = before.rank === after.rank ? "" : `, rank ${before.rank ?? "none"} → ${after.rank ?? "none"}`;
  const [shown, now] = [shownBy(before), shownBy(after)];
  const change = shown === now ? `another length of ${now}` : `${shown} → ${now}`;
  return `${verdict}: ${after.question.question}${rank}; ${change}`;
}

/** How much of a passage is quoted. */
const MAX_QUOTED = 80;

function shownBy({ shown: [first] }: Outcome): string {
  if (!first) return "nothing";
  const text = first.text.replace(/\s+/g, " ");
  return `\`${first.article}\` “${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}”`;
}
