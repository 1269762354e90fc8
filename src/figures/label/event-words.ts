import type { Language } from "../../corpus/article.ts";

/** What a verb says has happened, as a noun. */
export const EVENTS: Record<Language, [verb: RegExp, noun: string][]> = {
  de: [
    [/^(?:gegründet|gründete)$/, "Gründung"],
    [/^(?:vorgestellt|vorgestellte|gezeigt|zeigte)$/, "Vorstellung"],
    [/^(?:eröffnet|eröffnete|öffnet|öffnete)$/, "Eröffnung"],
    [/^(?:veröffentlicht|veröffentlichte)$/, "Veröffentlichung"],
    [/^(?:angekündigt|kündigte)$/, "Ankündigung"],
    [/^(?:besucht|besuchte)$/, "Besuch"],
    [/^(?:verunglückte|prallte)$/, "Unfall"],
    [/^zurückgerufen$/, "Rückruf"],
    [/^zugelassen$/, "Zulassung"],
    [/^(?:erschien|erschienen)$/, "Erscheinen"],
    [/^(?:übergab|übergeben)$/, "Übergabe"],
    [/^(?:getroffen|traf|trafen)$/, "Treffen"],
    [/^(?:wechselte|gewechselt)$/, "Wechsel"],
    [/^(?:zurückkehrte|zurückgekehrt)$/, "Rückkehr"],
    [/^gebaut$/, "Bau"],
    [/^expandieren$/, "Expansion"],
  ],
  en: [
    [/^founded$/, "Founded"],
    [/^(?:presented|shown|unveiled|revealed)$/, "First shown"],
    [/^(?:opened|opens)$/, "Opening"],
    [/^published$/, "Publication"],
    [/^announced$/, "Announcement"],
    [/^(?:toured|visited)$/, "Visit"],
    [/^(?:crashed|hit)$/, "Crash"],
    [/^(?:recalled|recall)$/, "Recall"],
    [/^(?:launched|launch|launches)$/, "Launch"],
    [/^released$/, "Release"],
    [/^(?:erupted|erupts)$/, "Eruption"],
  ],
};

/** What several words together say has happened. */
export const EVENT_PHRASES: Record<Language, [words: RegExp, noun: string][]> = {
  de: [
    [
      / (?:in den verkauf|auf den markt|in den handel) (?:gebracht|gekommen) | kam in den handel /,
      "Verkaufsstart",
    ],
    [/ im amt /, "Im Amt"],
  ],
  en: [
    [/ (?:went|goes|put|puts) on sale /, "Start of sales"],
    [/ cut the ribbon /, "Opening"],
    [/ start date (?:is|was) /, "Start"],
    [/ in office /, "In office"],
  ],
};

/** Verbs that say that something begins or ends, and how that is called. */
export const TURNS: Record<Language, [verb: RegExp, name: string][]> = {
  de: [
    [
      /^(?:beginnt|beginnen|begann|begannen|begonnen|startet|starten|startete|starteten|gestartet)$/,
      "Beginn",
    ],
    [/^(?:endet|enden|endete|endeten|geendet)$/, "Ende"],
  ],
  en: [
    [/^(?:begins?|began|begun|starts|started)$/, "Start"],
    [/^(?:ends|ended)$/, "End"],
  ],
};

/** Verbs of what happens once to whom it is said of, also where the clause gives a figure besides. */
export const HAPPENS: Record<Language, RegExp> = {
  de: /^(?:gesetzt|setzten?|gestrichen|strich|verschoben|verschob|gestoppt|stoppte|beschlossen|beschloss|verabschiedete?|genehmigt|gewählt|ernannt|entlassen|zurückgetreten|unterzeichnete?|unterschrieben|umgezogen|fusionierten?|fertiggestellt|abgerissen|eingetragen|geschlossen|gesperrt|geöffnet|bestellbar|erhältlich|fertig|öffentlich|publik)$/,
  en: /^(?:moved|closed|shut|approved|elected|appointed|dismissed|merged|signed|cancelled|postponed|completed|demolished|extended|renamed|joined|retired|available)$/,
};

/** Past forms of verbs that say what happened where nothing is counted beside them. */
export const PAST_EVENTS: Record<Language, RegExp> = {
  de: /^(?:kam|kamen|zog|zogen|ging|gingen|starb|starben|trat|traten|verließ|verließen|nahm|nahmen|gewann|gewannen|verlor|verloren|brachten?|schlossen?|erhielten?|bekam|bekamen|gelang|gelangten?|\p{Ll}{3,}(?<!hat|gel|hal|arbei|bie|kos|war|leis|bedeu|rei|soll|woll|konn|könn|muss|müss|dürf|durf|möch|mög|moch|wuss|wüss|hät|lau|heu|bes|letz|ers|nächs|rech|lin|gu|al|drit|leich|sech|zwei|fünf|ach|vier)te[n]?)$/u,
  en: /^(?:began|went|came|won|lost|took|left|became|broke|gave|got|made|(?!included|contained|expected|planned|based|called|named)\p{Ll}{3,}ed)$/u,
};

/** Auxiliaries that a participle completes. */
export const AUXILIARIES: Record<Language, RegExp> = {
  de: /^(?:hat|haben|hatten?|wird|werden|wurden?|worden|ist|sind|waren?|bleibt|bleiben|blieb|blieben)$/,
  en: /^(?:was|were|been|has|have|had|is|are|be|will)$/,
};

/** German and English participles, as far as their form shows them. */
export const PARTICIPLE: Record<Language, RegExp> = {
  de: /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:ver|be|er|über|ent|zer|unter|wieder)\p{Ll}{2,}(?:t|en))$/u,
  en: /^(?:(?!included|contained|expected|planned|based|called|named)\p{Ll}{3,}ed|given|taken|broken|built|made|won|lost|sent|sold|held|set|put|shown|begun|chosen|written|driven)$/u,
};
