import type { Language } from "../corpus/article.ts";
import { fold } from "./fold.ts";
import { createGermanForms } from "./german.ts";

/**
 * Words that no stemmer brings together, one family per entry, its base form first: strong verbs, irregular plurals and
 * derivations ("sell", "sale") of general language; regular forms are left to the stemmer and to `german.ts`, which also puts prefixes before these.
 */
const FORMS: Record<Language, string> = {
  en: `arise arose arisen|awake awoke|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|fight fought|find found|flee fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given
go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met
mistake mistook mistaken|pay paid|prove proven|ride rode ridden|ring rang rung|rise risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|show shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spell spelt|spend spent|spin spun|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|win won
withdraw withdrew withdrawn|withstand withstood|write wrote written|overcome overcame|overtake overtook overtaken
overthrow overthrew overthrown|foresee foresaw foreseen|outsell outsold|rebuild rebuilt|retake retook retaken|undergo underwent undergone
man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|person people|life lives|wife wives|half halves
knife knives|wolf wolves|shelf shelves|thief thieves|criterion criteria|phenomenon phenomena|medium media|datum data
analysis analyses|basis bases|crisis crises|thesis theses|bacterium bacteria|index indices|matrix matrices|die died dies dying
high height|deep depth|long length|wide width|strong strength|hot heat|young youth|true truth|grow growth|die death|bear birth
bid bade bidden|clothe clad|dwell dwelt|feel felt|fling flung|forego forewent|foretell foretold|kneel knelt|mislead misled
misunderstand misunderstood|mow mown|outdo outdid outdone|outgrow outgrew outgrown|overhear overheard|override overrode overridden|oversee oversaw overseen
overdo overdid overdone|partake partook|redo redid redone|resell resold|rethink rethought|rewrite rewrote rewritten|shoot shot|slay slew slain
sling slung|slink slunk|smell smelt|sow sown|spill spilt|spit spat|spoil spoilt|stink stank stunk|stride strode|string strung
tread trod trodden|undo undid undone|unwind unwound|uphold upheld|weep wept|withhold withheld|wring wrung|interweave interwove interwoven
ox oxen|louse lice|loaf loaves|calf calves|scarf scarves|hoof hooves|wharf wharves|fungus fungi|cactus cacti|nucleus nuclei|stimulus stimuli
alumnus alumni|radius radii|diagnosis diagnoses|hypothesis hypotheses|oasis oases|synthesis syntheses|appendix appendices|vertex vertices
larva larvae|formula formulae|antenna antennae|vertebra vertebrae|curriculum curricula|stratum strata|memorandum memoranda|symposium symposia
millennium millennia|spectrum spectra|genus genera|automaton automata|corpus corpora|locus loci|alga algae|quantum quanta
broad breadth|warm warmth
sell sale sales|lose loss losses|fly flight|choose choice|speak speech|live life|believe belief|prove proof|weigh weight`,
  de: `befehlen befahl befohlen befiehlt|beginnen begann begonnen|beissen gebissen|bergen barg geborgen birgt|betrügen betrog betrogen
bewegen bewog|biegen bog gebogen|bieten boten geboten|binden gebunden|bitten bat gebeten|blasen blies geblasen bläst
bleiben blieb blieben geblieben|braten briet gebraten brät|brechen brach brachen gebrochen bricht|brennen brannte gebrannt
bringen brachte brachten gebracht|denken dachte dachten gedacht|dringen gedrungen|empfehlen empfahl empfohlen empfiehlt
empfinden empfand empfunden|entscheiden entschied entschieden|erschrecken erschrak|essen ass gegessen isst
fahren fuhr fuhren fährt|fallen fiel fielen gefallen fällt|fangen fing fingen gefangen fängt|finden fand fanden gefunden
fliegen flog flogen geflogen|fliehen floh flohen geflohen|fliessen floss flossen geflossen|fressen frass gefressen frisst
frieren fror gefroren|geben gab gaben gegeben gibt|gehen ging gingen gegangen|gelingen gelang gelungen|gelten galt galten gegolten gilt
geniessen genoss genossen|geschehen geschah geschieht|gewinnen gewann gewannen gewonnen|giessen goss gegossen|gleichen glich geglichen
gleiten glitt|graben grub gegraben gräbt|greifen griffen gegriffen|halten hielt hielten gehalten hält|hängen hing hingen gehangen gehängt
hauen hieb|heben hob hoben gehoben|helfen half halfen geholfen hilft|kennen kannte kannten gekannt|klingen geklungen
kommen kam kamen gekommen|kriechen kroch|laden lud luden geladen lädt|lassen liess liessen gelassen lässt|laufen lief liefen gelaufen läuft
leiden litt litten gelitten|leihen lieh geliehen|lesen las lasen gelesen liest|liegen lag lagen gelegen|lügen log gelogen
meiden mied gemieden|messen gemessen misst|nehmen nahm nahmen genommen nimmt|pfeifen pfiff|raten riet geraten rät
reiben rieb gerieben|reissen gerissen|reiten geritten|rennen rannte gerannt|riechen roch gerochen|rufen rief riefen gerufen
saufen soff|schaffen schuf schufen geschaffen|scheiden schied geschieden|scheinen schien geschienen|schieben schob geschoben
schiessen schoss schossen geschossen|schlafen schlief schliefen geschlafen schläft|schlagen schlug schlugen geschlagen schlägt|schleichen schlich
schliessen schlossen geschlossen|schmelzen schmolz geschmolzen schmilzt|schneiden schnitten geschnitten
schreiben schrieb schrieben geschrieben|schreien schrie|schreiten geschritten|schweigen schwieg geschwiegen
schwimmen schwamm geschwommen|schwinden schwand geschwunden|schwingen schwang geschwungen|schwören schwor geschworen
sehen sah sahen gesehen sieht|senden sandte gesandt|singen sang sangen gesungen|sinken sank sanken gesunken|sitzen sass sassen gesessen
sprechen sprach gesprochen spricht|springen sprang gesprungen|stechen stach gestochen sticht|stehen stand standen gestanden
stehlen gestohlen stiehlt|steigen stieg stiegen gestiegen|sterben starb starben gestorben stirbt tod tods todes tot tote toten toter totes
stossen stiess stiessen gestossen stösst|streichen gestrichen|streiten stritt gestritten|tragen trug trugen getragen trägt
treffen traf trafen getroffen trifft|treiben trieben getrieben|treten trat traten getreten|trinken trank tranken getrunken
trügen|verbieten verbot verbote verbots verbotes verboten|verderben verdarb verdorben verdirbt|vergessen vergass vergisst|verlieren verlor verloren verlust
verschwinden verschwand verschwunden|verzeihen verzieh|wachsen wuchsen gewachsen wächst wachstum wachstums|waschen wusch gewaschen wäscht
weisen wies gewiesen|wenden wandte gewandt|werben warb geworben wirbt|werfen warf warfen geworfen wirft|wiegen wog gewogen
wissen wusste wussten gewusst|ziehen zog zogen gezogen|zwingen gezwungen|bekommen bekam bekamen kriegt kriegte kriegten gekriegt|enthalten enthielt enthält
erhalten erhielt erhielten erhält|entstehen entstand entstanden|bestehen bestand bestanden|erscheinen erschien erschienen
beschreiben beschrieb beschrieben|unterschreiben unterschrieb|entsprechen entsprach entsprochen entspricht|versprechen versprach versprochen
ergeben ergab ergaben ergibt|erfinden erfand erfunden|verbinden verbunden|betreiben betrieben|vertreiben vertrieben
übernehmen übernahm übernommen übernimmt|unternehmen unternahm|vergleichen verglich verglichen|verlassen verliess verliessen|beweisen bewies bewiesen
beziehen bezog bezogen|erziehen erzog erzogen|entwerfen entwarf entworfen|unterscheiden unterschieden|besitzen besass besessen|besteigen bestieg
backen gebacken bäckt|beschliessen beschloss beschlossen|bersten barst geborsten birst|dreschen gedroschen
erfahren erfuhr erfuhren erfährt|erlöschen erlosch erloschen|empfangen empfing empfingen empfängt|fechten focht gefochten|flechten geflochten
gären gegoren|gedeihen gedieh gediehen|gefallen gefiel gefielen gefällt|genesen genas|geraten geriet gerieten|gestehen gestand gestanden
kneifen gekniffen|melken gemolken|nennen nannte nannten genannt|preisen pries gepriesen|quellen gequollen|ringen gerungen
rinnen geronnen|scheren geschoren|schinden geschunden|schleifen geschliffen|schlingen geschlungen|schmeissen geschmissen
schwellen schwoll geschwollen|sinnen sann gesonnen|speien spie gespien|spinnen gesponnen|stinken gestunken|tun getan
überschreiten überschritten|umgeben umgab umgaben umgibt|verleihen verlieh verliehen|verschieben verschob verschoben
verstehen verstanden|vergeben vergab vergibt|weichen wich wichen gewichen|winden gewunden|wägen gewogen
gross grösser grösste grössten grösster grösstes grösstem grössere grösseren grösserer grösseres
hoch hohe hoher hohen hohes hohem höhe höhen|nah nähe näher
gründung gründungen gegründet gegründete gegründeten gründet gründete gründeten gründer gründers gründern gründerin gründerinnen
haftung haftet haftete hafteten gehaftet haftbar|student studierende studierenden studierender studentin studentinnen
flüchtling geflüchtete geflüchteten geflüchteter|museum museen|zentrum zentren|gymnasium gymnasien|stadion stadien|album alben|medium medien|virus viren|firma firmen
thema themen|konto konten|risiko risiken|villa villen|praxis praxen|kriterium kriterien|ministerium ministerien
jubiläum jubiläen|visum visa|rhythmus rhythmen|bonus boni|zyklus zyklen|organismus organismen|mechanismus mechanismen
drama dramen|lexikon lexika|praktikum praktika|stipendium stipendien|aquarium aquarien|territorium territorien
gremium gremien|fossil fossilien|mineral mineralien|material materialien|prinzip prinzipien|kaktus kakteen kaktee|skala skalen
arena arenen|schema schemata|forum foren|antibiotikum antibiotika|bakterium bakterien bakterie|index indizes|embryo embryonen
mythos mythen|epos epen|ritus riten|saldo salden|bus busse bussen|atlas atlanten|globus globen|pizza pizzen
kaufmann kaufleute kauffrau|fachmann fachleute|feuerwehrmann feuerwehrleute feuerwehrfrau|landsmann landsleute|staatsmann staatsleute
arzt ärztin ärztinnen|anwalt anwältin anwältinnen|koch köche köchin köchinnen|chef chefin chefinnen|freund freundin freundinnen
könig königin königinnen|kunde kundin kundinnen|kollege kollegin kolleginnen|experte expertin expertinnen|pilot pilotin pilotinnen
zeuge zeugin zeuginnen|held heldin heldinnen|wirt wirtin wirtinnen|soldat soldatin soldatinnen|kandidat kandidatin kandidatinnen
athlet athletin athletinnen|architekt architektin architektinnen|nachbar nachbarin nachbarinnen|diplomat diplomatin diplomatinnen
beamte beamter beamten beamtin beamtinnen|psychologe psychologin|biologe biologin|geologe geologin|pädagoge pädagogin pädagoginnen
historiker historikerin|fotograf fotografin fotografinnen|franzose französin|bauer bäuerin bäuerinnen|graf gräfin|gott göttin`,
};

const ENTRIES: Record<Language, string[][]> = { de: entriesOf(FORMS.de), en: entriesOf(FORMS.en) };
const BASES: Record<Language, ReadonlyMap<string, string>> = {
  de: basesOf(ENTRIES.de),
  en: basesOf(ENTRIES.en),
};
/** How German infinitives end; other entries are nouns and adjectives, which take no prefixes of verbs. */
const INFINITIVE = /(?:e[lr]?n|tun)$/;
const GERMAN = createGermanForms(ENTRIES.de.filter(([base = ""]) => INFINITIVE.test(base)));

function entriesOf(forms: string): string[][] {
  return forms.split(/[|\n]/).map((entry) => entry.split(" ").map(fold));
}

function basesOf(entries: string[][]): Map<string, string> {
  const bases = new Map<string, string>();
  for (const [base = "", ...others] of entries) {
    for (const form of [base, ...others]) if (!bases.has(form)) bases.set(form, bases.get(base) ?? base);
  }
  return bases;
}

/** The base form of a folded word whose stem says nothing of it ("began" of begin), or the word itself. */
export function baseForm(folded: string, language: Language): string {
  const base = BASES[language].get(folded);
  if (base !== undefined) return base;
  return language === "de" ? GERMAN.baseOf(folded) : folded;
}

/** Whether the lists of verbs and irregular forms have a folded word. */
export function isListedForm(folded: string, language: Language): boolean {
  return BASES[language].has(folded) || (language === "de" && GERMAN.isVerb(folded));
}
