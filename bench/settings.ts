import { join } from "node:path";
import type { Corpus } from "../src/corpus/article.ts";
import { readSet, toCorpus, type GoldQuestion } from "./squad.ts";

/** Questions and the corpus that they are asked of. */
export type Setting = { name: string; corpus: Corpus; questions: GoldQuestion[] };

/** The settings that finding is measured in; `dir` has xquad-dev.{de,en}.json and haystack-dev.de.json. */
export async function readSettings(
  dir: string,
): Promise<Record<"german" | "news" | "english" | "cross", Setting>> {
  const read = (name: string) => readSet(join(dir, name));
  const [de, en, haystack] = await Promise.all([
    read("xquad-dev.de.json"),
    read("xquad-dev.en.json"),
    read("haystack-dev.de.json"),
  ]);
  const german = toCorpus(de.paragraphs, "de");
  const among = toCorpus([...de.paragraphs, ...haystack.paragraphs], "de");
  return {
    german: { name: "German", corpus: german, questions: de.questions },
    news: { name: "German among news", corpus: among, questions: de.questions },
    english: { name: "English", corpus: toCorpus(en.paragraphs, "en"), questions: en.questions },
    cross: { name: "English on German", corpus: german, questions: en.questions },
  };
}
