import type { APIContainerComponent } from "discord.js";
import type { AdminAnswer, Reference, ReloadAnswer, StatusAnswer } from "../answer.ts";
import type { Locale } from "../command.ts";
import type { Defect } from "../corpus/article.ts";
import { formatDuration } from "../dates.ts";
import { messages } from "../messages.ts";
import { container, separator, text } from "./components.ts";
import { withinLimits } from "./limits.ts";
import { dateWords, ROOM, titleLine } from "./lines.ts";
import { escapeLine } from "./markdown.ts";

/** So many defects or articles are named; the log and `npm run check:corpus` name all. */
const MAX_NAMED = 10;
const DEFECT_ROOM = 180;
const REFUSED_ROOM = 400;

/** What moderators are told about the corpus. */
export function renderAdmin(answer: AdminAnswer, locale: Locale): APIContainerComponent {
  return withinLimits(
    container(answer.kind === "status" ? renderStatus(answer, locale) : renderReload(answer, locale)),
  );
}

function renderStatus(answer: StatusAnswer, locale: Locale) {
  const say = messages[locale].corpus;
  const count = (value: number) => `**${value.toLocaleString(locale)}**`;
  return [
    text(
      titleLine(say.statusTitle),
      `${say.articles}: ${count(answer.articles)}`,
      `${say.passages}: ${count(answer.passages)}`,
      `${say.figures}: ${count(answer.figures)}`,
      answer.newest === null ? "" : `${say.newest}: ${articleWords(answer.newest, locale)}`,
      answer.oldest === null ? "" : `${say.oldest}: ${articleWords(answer.oldest, locale)}`,
      `${say.version}: \`${answer.version}\``,
      `${say.uptime}: ${formatDuration(answer.uptimeSeconds, locale)}`,
    ),
    ...(answer.kept.length > 0 ? [text(named(say.kept, answer.kept))] : []),
    ...defectList(answer.defects, locale),
  ];
}

function articleWords(reference: Reference, locale: Locale): string {
  return [escapeLine(reference.title, ROOM.title), ...dateWords(reference, locale)].join(" · ");
}

function renderReload(answer: ReloadAnswer, locale: Locale) {
  const say = messages[locale].corpus;
  if ("refused" in answer)
    return [text(titleLine(say.refusedTitle), escapeLine(answer.refused, REFUSED_ROOM))];
  const { added, changed, gone, kept, defects } = answer.change;
  const lists = [
    named(say.added, added),
    named(say.changed, changed),
    named(say.gone, gone),
    named(say.kept, kept),
  ];
  const nothing = lists.every((line) => line === "");
  return [
    text(titleLine(say.reloadTitle), ...lists, nothing ? say.unchanged : ""),
    ...defectList(defects, locale),
  ];
}

function named(label: string, ids: string[]): string {
  if (ids.length === 0) return "";
  const shown = ids.slice(0, MAX_NAMED).map((id) => escapeLine(id, ROOM.source));
  const more = ids.length > MAX_NAMED ? [`+${ids.length - MAX_NAMED}`] : [];
  return `${label} (${ids.length}): ${[...shown, ...more].join(", ")}`;
}

function defectList(defects: Defect[], locale: Locale) {
  const say = messages[locale].corpus;
  if (defects.length === 0) return [text(say.noDefects)];
  const lines = defects
    .slice(0, MAX_NAMED)
    .map(
      ({ file, line, column, message }) =>
        `- ${escapeLine(`${file}:${line}:${column} ${message}`, DEFECT_ROOM)}`,
    );
  const more = defects.length > MAX_NAMED ? say.moreDefects(defects.length - MAX_NAMED) : "";
  return [separator(), text(`**${say.defects(defects.length)}**`, ...lines, more)];
}
