/** What surrounds an article on a page. The summary of an import names what was removed by these words. */
export type FurnitureKind =
  | "advertisement"
  | "author box"
  | "byline"
  | "comments"
  | "cookie note"
  | "counter"
  | "disclaimer"
  | "footer"
  | "image credit"
  | "menu"
  | "newsletter"
  | "related"
  | "repeated"
  | "share bar"
  | "shortcode"
  | "symbol"
  | "table of contents"
  | "tag line"
  | "outside the article";

export type Removed = { kind: FurnitureKind; text: string };

type Rule = { kind: FurnitureKind; pattern: RegExp };

/**
 * Whole lines and paragraphs that are furniture wherever they stand. Collected from the default texts of WordPress (de_DE, en_US)
 * and its common plugins (Jetpack, Akismet, Borlabs, Complianz), and from what German and English news pages write.
 */
const ANYWHERE: Rule[] = [
  { kind: "symbol", pattern: /^[^\p{L}\p{N}]+$/u },
  { kind: "shortcode", pattern: /^(?:\{\{[<%][^]*[%>]\}\}|\{%[^]*%\}|\[toc\]|\[\[_?toc_?\]\])$/i },
  { kind: "counter", pattern: /^[([]?\d{1,3}[)\]]?$|^\d{1,3}(?:[.,]\d{1,3})?\s?[kKmM]$/ },
  {
    kind: "counter",
    pattern:
      /^[\d.,]+[kKmM]?\s+(?:aufrufe|views?|shares?|likes?|mal gelesen|mal geteilt|kommentare?|comments?|reaktionen|antworten|replies|follower)$/i,
  },
  {
    kind: "counter",
    pattern:
      /^(?:aufrufe|views?|shares?|likes|post views|beitragsaufrufe|kommentare?|comments?)\s*:?\s*[\d.,]+[kKmM]?$/i,
  },
  {
    kind: "counter",
    pattern: /^(?:(?:geschätzte |ca\. )?lesezeit|lesedauer|(?:estimated )?reading time)\b.{0,40}$/i,
  },
  {
    kind: "counter",
    pattern:
      /^(?:ca\. )?\d{1,3}\s?(?:min\.?|minuten?|minutes?)\s*(?:lesezeit|lesedauer|zum lesen|read(?:ing time)?)?$/i,
  },
  {
    kind: "counter",
    pattern:
      /^[★☆⭐✩✭\s]+(?:[\d.,]+.{0,30})?$|^[\d.,]+\s?\/\s?5\b.{0,40}(?:stimmen|bewertung(?:en)?|votes?|ratings?)\)?$/i,
  },

  {
    kind: "comments",
    pattern:
      /^(?:deine|ihre) e-?mail-?adresse wird nicht veröffentlicht\b|^your e-?mail address will not be published\b/i,
  },
  { kind: "comments", pattern: /^(?:erforderliche felder sind mit|required fields are marked)\b/i },
  {
    kind: "comments",
    pattern:
      /^(?:name|e-?mail(?:-adresse| address)?|website|webseite|url|kommentar|comment|deine nachricht)\s*\*\s*$/i,
  },
  {
    kind: "comments",
    pattern:
      /^(?:kommentar (?:abschicken|absenden|senden|abgeben)|post comment|submit comment|antworten? abbrechen|antwort abbrechen|cancel reply)$/i,
  },
  { kind: "comments", pattern: /^(?:meinen namen, (?:meine )?e-?mail|save my name,? (?:and )?e-?mail)/i },
  { kind: "comments", pattern: /^(?:du musst|sie müssen|you must) (?:angemeldet sein|be logged in)\b/i },
  { kind: "comments", pattern: /\bakismet\b.{0,80}(?:spam|kommentardaten|comment data)|^δ$/i },
  { kind: "comments", pattern: /^(?:benachrichtige mich (?:über|per)|notify me of (?:follow-up|new))\b/i },
  {
    kind: "comments",
    pattern: /^(?:kommentare sind (?:deaktiviert|geschlossen)|comments are (?:closed|off))\b/i,
  },

  {
    kind: "cookie note",
    pattern:
      /^(?=[^]{0,700}$)(?=[^]*\bcookies?\b)[^]*\b(?:wir (?:\S+ )?(?:verwenden|nutzen|setzen)|(?:verwenden|nutzen|setzen|benutzt|verwendet|nutzt) (?:wir|diese (?:web)?seite)|diese (?:web)?(?:seite|site) (?:verwendet|nutzt|benutzt|setzt)|unsere (?:web)?(?:seite|site)|we (?:\S+ )?use|this (?:web)?site uses|our (?:web)?site|by (?:continuing|clicking)|deine (?:einwilligung|zustimmung)|your consent)\b/i,
  },
  {
    kind: "cookie note",
    pattern:
      /^(?:alle|nur|ausgewählte|all|accept|allow|reject|decline|akzeptiere)\b.{0,30}\b(?:cookies?|akzeptieren|ablehnen|zulassen|erlauben|all)$/i,
  },
  {
    kind: "cookie note",
    pattern:
      /^(?:akzeptieren|ablehnen|zustimmen|einverstanden|accept|decline|got it!?|i agree|cookie-?(?:einstellungen|richtlinie|hinweis|banner| settings| policy| preferences| notice)|(?:datenschutz|privatsphäre)-?einstellungen|privacy settings|einstellungen (?:ansehen|verwalten)|manage (?:options|preferences|consent))$/i,
  },
  {
    kind: "cookie note",
    pattern:
      /^(?:notwendig|essenziell|funktional|statistiken?|marketing|necessary|functional|analytics|preferences|statistics)(?:\s+(?:immer aktiv|always active))$/i,
  },

  {
    kind: "share bar",
    pattern:
      /^(?=.{0,200}$)(?:hat (?:dir|ihnen|euch) (?:der|dieser) (?:beitrag|artikel) gefallen|(?:did you like|if you (?:liked|enjoyed)|enjoyed) this (?:post|article))/i,
  },

  {
    kind: "advertisement",
    pattern:
      /^[-–—*[(\s]*(?:anzeigen?|werbung|advertisements?|sponsored(?: content)?|gesponsert|ad|promotion)[-–—*\])\s:]*$/i,
  },

  {
    kind: "disclaimer",
    pattern:
      /^(?=.{0,200}$)(?:\*\s*)?(?:(?:diese seite|dieser (?:artikel|beitrag|text)|die seite) enthält|(?:this|the) (?:page|post|article) contains)\b.*\b(?:affiliate|werbe|partner|provisions?)-?\s?links?/i,
  },
  {
    kind: "disclaimer",
    pattern:
      /^.{0,80}\b(?:verkauft|vertreibt|sells?|distributes?)\b.{0,60}\b(?:keine|keinerlei|no|not|any)\b.{0,20}\b(?:produkte|waren|products|goods)\b.{0,80}$/i,
  },
  {
    kind: "disclaimer",
    pattern:
      /^(?:\*|\(\*\)|hinweis:|note:|disclaimer:?|haftungsausschluss:?|transparenz(?:hinweis)?:?|offenlegung:?|disclosure:?)?\s*(?=.{0,500}$).*\b(?:(?:affiliate|werbe)-?\s?(?:links?|partner|programm|program)|provisions?-?links?|amazon[- ](?:partner|associate)|partnerlinks?)\b.*\b(?:provision|vergütung|verdien|kommission|commission|earn|einkauf|purchase|kauf|gekennzeichnet|enthalten|enthält|contains?)/i,
  },
  {
    kind: "disclaimer",
    pattern:
      /^(?:haftungsausschluss|disclaimer|rechtlicher hinweis|transparenzhinweis|disclosure|legal notice)\b.{0,500}$/i,
  },
  {
    kind: "disclaimer",
    pattern:
      /^(?=.{0,300}$).*\b(?:alle angaben (?:sind )?ohne gewähr|angaben ohne gewähr|keine (?:anlage|rechts|finanz|kauf)(?:beratung|empfehlung)|not (?:financial|investment|legal) advice|for informational purposes only|übernehmen (?:wir )?keine (?:haftung|gewähr)|übernimmt keine (?:haftung|gewähr))\b/i,
  },
  {
    kind: "disclaimer",
    pattern:
      /^(?=.{0,300}$).*\b(?:is not affiliated with|steht in keiner (?:verbindung|beziehung) (?:zu|mit)|ist (?:eine? )?(?:unabhängige|inoffizielle)[rs]? (?:fan-?(?:seite|projekt)|(?:web)?seite|blog)|keine offizielle (?:web)?seite)\b/i,
  },

  {
    kind: "newsletter",
    pattern:
      /^(?=.{0,300}$).*\b(?:newsletter\b.{0,60}\b(?:abonnier\w*|anmeld\w*|bestell\w*|eintragen|verpass\w*|subscribe|sign up|join)|(?:abonnier\w*|anmeld\w*|melde dich|trage? dich|hol dir|bestell\w*|subscribe|sign up|join)\b.{0,60}\bnewsletter)\b/i,
  },
  {
    kind: "newsletter",
    pattern:
      /^(?:newsletter|jetzt (?:anmelden|abonnieren|eintragen)!?|abonnieren|subscribe(?: now)?!?|sign up(?: now)?!?|(?:deine?|ihre?|your) e-?mail(?:-?adresse| address)?(?:\s*\*)?|kein spam.{0,60}|no spam.{0,60}|we respect your privacy.{0,60}|abmeldung jederzeit möglich.{0,20}|unsubscribe (?:at )?any ?time.{0,20})$/i,
  },

  {
    kind: "related",
    pattern:
      /^(?:→|»|>+|▶|👉)?\s*(?:das könnte (?:dich|sie|euch) auch interessieren|you (?:may|might) also like|lesen sie (?:auch|mehr|hier)|lies (?:auch|hier|mehr|weiter)|auch interessant|mehr (?:dazu|zum thema)|passend dazu|siehe auch|zum thema|empfehlung|lesetipp|read (?:also|more|next)|see also|also read|related|more on this|mehr lesen)\s*[:–-]\s*\S.{0,200}$/i,
  },
  {
    kind: "related",
    pattern:
      /^(?:weiterlesen|mehr lesen|mehr erfahren|continue reading|read more|learn more|show more|mehr anzeigen|load more|mehr laden|zum artikel|jetzt lesen)\s*[.…»›→>]*(?:\s.{0,0})?$/i,
  },
  {
    kind: "related",
    pattern:
      /^.{20,600}(?:\[\s?(?:…|\.\.\.)\s?\]|(?:…|\.\.\.)?\s*(?:weiterlesen|read more|continue reading|mehr lesen)\s*[.…»›→>]*)$/i,
  },
  {
    kind: "menu",
    pattern:
      /^(?:←|«|‹)?\s*(?:(?:vorheriger|nächster|voriger|previous|next|older|newer|älterer?|neuerer?)\s+(?:beitrag|artikel|post|article|story|entry)|zurück|weiter|previous|next)\b\s*(?::|→|»|›|—|–|-|$).{0,200}$/i,
  },
  {
    kind: "menu",
    pattern:
      /^(?:beitragsnavigation|beitrags-navigation|post navigation|zum inhalt springen|zum inhalt|skip to (?:main )?content|direkt zum inhalt|menü(?: (?:öffnen|schließen|umschalten))?|menu|toggle navigation|navigation (?:überspringen|umschalten)|nach oben(?: scrollen)?|zurück nach oben|back to top|scroll to top|suche nach:?|search for:?|suche|search|zurück zur (?:übersicht|startseite)|alle beiträge(?: anzeigen| ansehen)?|view all posts)$/i,
  },
  {
    kind: "menu",
    pattern:
      /^(?:(?:du bist|sie sind|you are) (?:hier|here)\s*:?\s*)?(?:start(?:seite)?|home(?:page)?)\s*(?:[›»>/→|•·\\]|-\s).{1,250}$/i,
  },

  { kind: "footer", pattern: /^(?:©|\(c\)|copyright\b)\s?.{0,200}$/i },
  { kind: "footer", pattern: /^.{0,80}\b(?:alle rechte vorbehalten|all rights reserved)\b.{0,60}$/i },
  {
    kind: "footer",
    pattern:
      /^(?:(?:stolz )?präsentiert von|(?:proudly )?powered by|theme (?:von|by)|erstellt mit|mit stolz präsentiert von|built with|designed by)\b.{0,80}$/i,
  },

  {
    kind: "image credit",
    pattern:
      /^\(?(?:(?:titel|beitrags|symbol)?(?:bild|foto)(?:quelle|nachweis|rechte|er|s|credits?)?|grafik|abbildung|screenshot|image|photo(?:graph)?|picture)(?:\s(?:credits?|source|quelle))?\s*(?::|©|by\b|via\b)\s*.{0,120}\)?$/i,
  },
];

/** Lines of menus and footers: furniture before the first and after the last paragraph, headings and labels between them. */
const AT_THE_EDGE: Rule[] = [
  {
    kind: "menu",
    pattern:
      /^(?:start(?:seite)?|home|news|aktuelles|blog|magazin|themen|tests?|ratgeber|forum|shop|kontakt|contact(?: us)?|über uns|about(?: us)?|team|jobs|karriere|careers|anmelden|einloggen|login|log in|sign in|registrieren|register|mein konto|my account|warenkorb|cart|rss|sitemap|newsletter|podcast|videos?|mediadaten|presse|werben|advertise)$/i,
  },
  {
    kind: "footer",
    pattern:
      /^(?:impressum|imprint|datenschutz(?:erklärung|hinweise?)?|privacy(?: policy)?|agb|nutzungsbedingungen|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|cookie-?richtlinie(?: \(eu\))?|barrierefreiheit(?:serklärung)?|accessibility|widerruf(?:srecht|sbelehrung)?|cookies)(?:\s*[|·•/,]?\s*(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|privacy(?: policy)?|terms|contact|imprint|cookies))*$/i,
  },
];

const SHARE_WORDS =
  /(?:teilen|teile|geteilt|twittern|tweeten|tweet|merken|mitteilen|drucken|ausdrucken|print|share|shares|pin it|pin|gefällt mir|like|like this|link kopieren|copy link|kopieren|weiterleiten|folge uns|folgen|follow us|follow|save)/;
const SHARE_PLACES =
  /(?:facebook|twitter|whats\s?app|linkedin|xing|pinterest|telegram|e-?mail|mail|reddit|pocket|flipboard|threads|mastodon|bluesky|messenger|instagram|youtube|tumblr|tiktok|discord|google news|google\+|x)/;
const SHARE_BAR = new RegExp(
  `^(?:(?:${SHARE_WORDS.source}|${SHARE_PLACES.source}|diesen|this|den|dem|der|das|artikel|beitrag|article|post|auf|on|bei|via|per|mit|with|it|über|und|and|or|to|wird geladen|loading|klick|click|in neuem fenster|in|neuem|fenster|new window|um|zu|wird|geöffnet|opens|senden|freund(?:in)?|einen?|link|\\d+)(?=$|[^\\p{L}\\d])[\\s:,|•·/&().…!*-]*)+$`,
  "iu",
);
const SHARE_PLACE = new RegExp(`(?<!\\p{L})${SHARE_PLACES.source}(?!\\p{L})`, "giu");
const SHARE_WORD = new RegExp(`(?<!\\p{L})${SHARE_WORDS.source}(?!\\p{L})`, "iu");

/** What kind of furniture a line or paragraph is by its words alone; null for a line that may be the article's own. */
export function furnitureKind(text: string): FurnitureKind | null {
  return ANYWHERE.find(({ pattern }) => pattern.test(text))?.kind ?? (isShareBar(text) ? "share bar" : null);
}

/** The same for a line before the first or after the last paragraph of the article. */
export function edgeKind(text: string): FurnitureKind | null {
  return AT_THE_EDGE.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

/** "Facebook" on a line of its own: part of a share bar only among others. */
export function isSharePlace(text: string): boolean {
  return text.length < 40 && SHARE_BAR.test(text);
}

/** "Teilen auf Facebook", "Twitter WhatsApp": a name alone ("Facebook") may be a heading. */
function isShareBar(text: string): boolean {
  if (text.length > 250 || !SHARE_BAR.test(text)) return false;
  return SHARE_WORD.test(text) || (text.match(SHARE_PLACE)?.length ?? 0) > 1;
}
