import type { Language } from "../corpus/article.ts";
import { fold } from "./fold.ts";
import type { Word } from "./words.ts";

/**
 * What people put around a question and that asks nothing, as patterns of folded words. `subject` opens what only names a subject;
 * `ending` closes what was opened: "Kannst du mir etwas über den SU7 sagen?".
 */
type Framing = { greeting: string[]; opening: string[]; subject: string[]; ending: string[] };

const FRAMING: Record<Language, Framing> = {
  de: {
    greeting: [
      "hallo|hi|hey|moin|servus|gruess gott|guten? (?:morgen|tag|abend)|gute nacht",
      "danke|vielen dank|danke schoen",
    ],
    opening: [
      "bitte|sagt? mal|(?:eine |meine )?frage|mich interessiert",
      "(?:weisst du|wisst ihr|wissen sie|weiss jemand)(?: vielleicht)?",
      "(?:kannst du|koennt ihr|koennen sie|kann jemand|koenntest du|koenntet ihr|koennten sie)(?: mir| uns)?(?: bitte| mal| kurz)*(?: sagen| erklaeren| verraten| helfen)?",
      "(?:ich|wir) (?:will|wollen|moechten?|wuerden?)(?: gerne?| mal| nur)*(?: wissen| erfahren)?",
      "(?:sagt?|erzaehle?|verrate?|erklaere?|zeige?|nenne?|gib) (?:mir|uns)(?: bitte| mal| kurz)*",
    ],
    subject: [
      "(?:etwas|was|alles|mehr|infos?|informationen|artikel|neues|neuigkeiten|news) (?:ueber|von|zu|zum|zur)",
      "(?:gibt es|gibts|habt ihr|hast du|suche|ich suche)(?: hier| schon)?(?: etwas| was| infos?| informationen| artikel| neues| neuigkeiten| news) (?:ueber|von|zu|zum|zur)",
      "(?:was|worueber) (?:weisst du|wisst ihr|wissen sie|kannst du|koennt ihr|koennen sie)(?: mir| uns| etwas| alles)*(?: ueber| von| zu| zum| zur)?",
    ],
    ending: ["(?:sagen|erzaehlen|erklaeren|wissen|erfahren|berichten|verraten|zeigen)", "bitte|danke"],
  },
  en: {
    greeting: ["hello|hi|hey|good (?:morning|afternoon|evening)|thanks|thank you"],
    opening: [
      "please|(?:a |my )?question|i wonder|i(?:'m| am) (?:wondering|curious)",
      "(?:do|does) (?:you|anyone|anybody) know(?! about)",
      "(?:can|could|would|will) (?:you|anyone|anybody)(?: please)?(?: (?:tell|show|explain)(?: to)? (?:me|us)(?! about))?",
      "(?:i|we) (?:want|need|would like) to (?:know|find out|learn)(?: about)?|i'd like to (?:know|find out|learn)(?: about)?",
      "(?:tell|show|explain to) (?:me|us)(?! about)",
    ],
    subject: [
      "(?:more|something|everything|anything|all) about",
      "(?:is there |are there |do you have |i(?:'m| am) looking for |looking for )?(?:any |some )?(?:info|information|news|articles|details|anything|something) (?:about|on)",
      "(?:tell|teach) (?:me|us) about|(?:do|does) (?:you|anyone|anybody) know about",
      "what (?:do|can|could) you (?:know|tell me|tell us|do)(?: about)?",
    ],
    ending: ["please|thanks"],
  },
};

/** The patterns of both languages as one: members mix them. */
function anyOf(...parts: (keyof Framing)[]): string {
  const patterns = parts.flatMap((part) => [...FRAMING.de[part], ...FRAMING.en[part]]);
  return `(?:${patterns.join("|")})`;
}

const SUBJECT = new RegExp(`^${anyOf("subject")}(?: |$)`);
const OPENING = new RegExp(`^${anyOf("opening")}(?: |$)`);
/** Only before a question or alone: "Hallo Welt" is no greeting. */
const GREETING = new RegExp(
  `^${anyOf("greeting")}(?:$| (?=(?:w(?:as|er|o|ie|ann|arum|ieso|elche[rsmn]?)|what|who|where|how|when|why|which) |${anyOf("opening", "subject", "greeting")}(?: |$)))`,
);
const ENDING = new RegExp(`(?:^| )${anyOf("ending")}$`);

/**
 * The words of a question without greetings and polite framing ("Kannst du mir sagen, was der SU7 kostet?").
 * `subjectOnly`: what is left only names what is wanted ("Tell me about the SU7").
 */
export function withoutFraming(words: Word[]): { words: Word[]; subjectOnly: boolean } {
  let rest = words;
  let subjectOnly = false;
  for (;;) {
    const text = textOf(rest);
    const isSubject: boolean = SUBJECT.test(text);
    const [found] = (isSubject ? SUBJECT : OPENING).exec(text) ?? GREETING.exec(text) ?? [];
    if (found === undefined) break;
    rest = rest.slice(countOf(found));
    subjectOnly = isSubject;
    if (isSubject) break;
  }
  const [ending] = (rest === words ? null : ENDING.exec(textOf(rest))) ?? [];
  return { words: ending === undefined ? rest : rest.slice(0, -countOf(ending)), subjectOnly };
}

function textOf(words: Word[]): string {
  return words.map(({ text }) => fold(text)).join(" ");
}

/** How many words a piece of the joined text has. */
function countOf(piece: string): number {
  return piece.trim().split(" ").length;
}
