import type { AdminAnswer, Answer, LookupAnswer } from "./answer.ts";
import type { Archive } from "./archive.ts";
import type { Language } from "./corpus/article.ts";
import type { Library } from "./library.ts";

/** The languages of the bot's own sentences: German for `de`, English for every other locale. */
export type Locale = Language;

export type Localized = Record<Locale, string>;

/** Which part of an answer is shown. It travels in button ids, so it holds no text. Numbers count from 1. */
export type View = {
  part: "main" | "evidence" | "figures" | "full" | "privacy";
  /** Which hit of a ranking. */
  hit: number;
  page: number;
};

export const FIRST_VIEW: View = { part: "main", hit: 1, page: 1 };

/** What a handler may know: nothing of Discord, and no clock but the one passed in. */
export type Context = { archive: Archive; locale: Locale; now: Date; view: View };

/** A suggestion while typing: at most 100 characters each (Discord's limit on names and values). */
export type Choice = { name: string; value: string };

export type OptionDefinition = {
  /** Discord's name in each language: lower case, no spaces; `en` is the one that payloads carry. */
  names: Localized;
  descriptions: Localized;
  required: boolean;
  maxLength: number;
  complete?: (typed: string, context: Context, others: Record<string, string>) => Choice[];
};

/** A command: its definition as data and a pure handler. */
export type Command = {
  names: Localized;
  descriptions: Localized;
  /** In Discord's order: required ones first. The first is what a bare text in the terminal fills. */
  options: OptionDefinition[];
  /** `options` holds the given options by English name. */
  answer: (options: Record<string, string>, context: Context) => Answer;
};

/** A command in the menu of a message: `text` is what the message says. */
export type Menu = {
  names: Localized;
  answer: (text: string, context: Context) => LookupAnswer;
};

/** What a command for moderators may use besides the archive. */
export type AdminContext = Context & { library: Library; startedAt: Date };

/** A command for moderators: subcommands by English name. It exists in the guilds of `ADMIN_GUILDS` only. */
export type AdminCommand = {
  names: Localized;
  descriptions: Localized;
  subcommands: {
    names: Localized;
    descriptions: Localized;
    answer: (context: AdminContext) => AdminAnswer | Promise<AdminAnswer>;
  }[];
};

type OptionDefinitions = Record<string, Omit<OptionDefinition, "names"> & { name: string }>;

type Values<T extends OptionDefinitions> = {
  [K in keyof T]: T[K]["required"] extends true ? string : string | undefined;
};

/** Defines a command whose handler gets its options typed by the definition; `name` is the German name of each. */
export function defineCommand<const T extends OptionDefinitions>(definition: {
  names: Localized;
  descriptions: Localized;
  options: T;
  answer: (options: Values<T>, context: Context) => Answer;
}): Command {
  const options = Object.entries(definition.options).map(([en, { name, ...rest }]) => ({
    ...rest,
    names: { de: name, en },
  }));
  return {
    names: definition.names,
    descriptions: definition.descriptions,
    options,
    answer(values, context) {
      const given: Record<string, string | undefined> = { ...values };
      assertComplete(definition.options, given);
      return definition.answer(given, context);
    },
  };
}

function assertComplete<T extends OptionDefinitions>(
  definitions: T,
  values: Record<string, string | undefined>,
): asserts values is Record<string, string | undefined> & Values<T> {
  for (const [key, { required }] of Object.entries(definitions)) {
    if (required && values[key] === undefined) throw new OptionError(key);
  }
}

/** A required option was not given. */
export class OptionError extends Error {
  override name = "OptionError";
  readonly option: string;
  constructor(option: string) {
    super(`option "${option}" is missing`);
    this.option = option;
  }
}
