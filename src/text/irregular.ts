import type { Language } from "../corpus/article.ts";
import { fold } from "./fold.ts";

/**
 * Forms that no stemmer brings together, one word per entry, its base form first. Strong verbs and irregular plurals
 * of general language; regular forms are left to the stemmer.
 */
const FORMS: Record<Language, string> = {
  en: `arise arose arisen|awake awoke|bear bore borne|beat beaten|become became|begin began begun|bend bent|bet|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel|fight fought|find found|flee fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given
go went gone|grind|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met
mistake mistook mistaken|pay paid|prove proven|ride rode ridden|ring rang rung|rise risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot|show shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spell spelt|spend spent|spin spun|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|win won|wind
withdraw withdrew withdrawn|withstand withstood|write wrote written|overcome overcame|overtake overtook overtaken
overthrow overthrew overthrown|foresee foresaw foreseen|outsell outsold|rebuild rebuilt|retake retook retaken|undergo underwent undergone
man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|person people|life lives|wife wives|half halves
knife knives|wolf wolves|shelf shelves|thief thieves|criterion criteria|phenomenon phenomena|medium media|datum data
analysis analyses|basis bases|crisis crises|thesis theses|bacterium bacteria|index indices|matrix matrices|die died dies dying
high height|deep depth|long length|wide width|strong strength|hot heat|young youth|true truth|grow growth|die death|bear birth
sell sale sales|lose loss losses|fly flight|choose choice|speak speech|live life|believe belief|prove proof|weigh weight`,
  de: `befehlen befahl befohlen|beginnen begann begonnen|beissen gebissen|bergen barg geborgen|betrügen betrog betrogen
bewegen bewog|biegen bog gebogen|bieten boten geboten|binden gebunden|bitten bat gebeten|blasen blies geblasen
bleiben blieb blieben geblieben|braten briet gebraten|brechen brach brachen gebrochen bricht|brennen brannte gebrannt
bringen brachte brachten gebracht|denken dachte dachten gedacht|dringen gedrungen|empfehlen empfahl empfohlen empfiehlt
empfinden empfand empfunden|entscheiden entschied entschieden|erschrecken erschrak|essen ass gegessen isst
fahren fuhr fuhren gefahren fährt|fallen fiel fielen gefallen fällt|fangen fing fingen gefangen fängt|finden fand fanden gefunden
fliegen flog flogen geflogen|fliehen floh flohen geflohen|fliessen floss flossen geflossen|fressen frass gefressen
frieren fror gefroren|geben gab gaben gegeben gibt|gehen ging gingen gegangen|gelingen gelang gelungen|gelten galt galten gegolten gilt
geniessen genoss genossen|geschehen geschah geschieht|gewinnen gewann gewannen gewonnen|giessen goss gegossen|gleichen glich geglichen
gleiten glitt|graben grub gegraben|greifen griffen gegriffen|halten hielt hielten gehalten hält|hängen hing hingen gehangen
hauen hieb|heben hob hoben gehoben|helfen half halfen geholfen hilft|kennen kannte kannten gekannt|klingen geklungen
kommen kam kamen gekommen|kriechen kroch|laden lud luden geladen lädt|lassen liess liessen gelassen lässt|laufen lief liefen gelaufen läuft
leiden litt litten gelitten|leihen lieh geliehen|lesen las lasen gelesen liest|liegen lag lagen gelegen|lügen log gelogen
meiden mied gemieden|messen massen gemessen misst|nehmen nahm nahmen genommen nimmt|pfeifen pfiff|raten riet geraten rät
reiben rieb gerieben|reissen gerissen|reiten geritten|rennen rannte gerannt|riechen roch gerochen|rufen rief riefen gerufen
saufen soff|schaffen schuf schufen geschaffen|scheiden schied geschieden|scheinen schien schienen geschienen|schieben schob geschoben
schiessen schoss schossen geschossen|schlafen schlief geschlafen|schlagen schlug schlugen geschlagen schlägt|schleichen schlich
schliessen schlossen geschlossen|schmelzen schmolz geschmolzen|schneiden schnitten geschnitten
schreiben schrieb schrieben geschrieben|schreien schrie|schreiten schritt geschritten|schweigen schwieg geschwiegen
schwimmen schwamm geschwommen|schwinden schwand geschwunden|schwingen schwang geschwungen|schwören schwor geschworen
sehen sah sahen gesehen sieht|senden sandte gesandt|singen sang sangen gesungen|sinken sank sanken gesunken|sitzen sass sassen gesessen
sprechen sprach sprachen gesprochen spricht|springen sprang gesprungen|stechen stach gestochen|stehen stand standen gestanden
stehlen stahl gestohlen|steigen stieg stiegen gestiegen|sterben starb starben gestorben stirbt tod tot tote
stossen stiess gestossen|streichen strich gestrichen|streiten stritt gestritten|tragen trug trugen getragen trägt
treffen traf trafen getroffen trifft|treiben trieben getrieben|treten trat traten getreten|trinken trank tranken getrunken
trügen trog|verbieten verbot verboten|verderben verdarb|vergessen vergass vergisst|verlieren verlor verloren verlust
verschwinden verschwand verschwunden|verzeihen verzieh|wachsen wuchsen gewachsen wächst wachstum|waschen wusch gewaschen
weisen wies wiesen gewiesen|wenden wandte gewandt|werben warb geworben wirbt|werfen warf warfen geworfen wirft|wiegen wog gewogen
wissen wusste wussten gewusst|ziehen zog zogen gezogen|zwingen gezwungen|bekommen bekam bekamen|enthalten enthielt enthält
erhalten erhielt erhielten erhält|entstehen entstand entstanden|bestehen bestand bestanden|erscheinen erschien erschienen
beschreiben beschrieb beschrieben|unterschreiben unterschrieb|entsprechen entsprach entsprochen entspricht|versprechen versprach versprochen
ergeben ergab ergibt|erfinden erfand erfunden|verbinden verbunden|betreiben betrieb betrieben|vertreiben vertrieb vertrieben
übernehmen übernahm übernommen übernimmt|unternehmen unternahm|vergleichen verglich verglichen|verlassen verliess|beweisen bewies bewiesen
beziehen bezog bezogen|erziehen erzog|entwerfen entwarf entworfen|unterscheiden unterschied unterschieden|besitzen besass|besteigen bestieg
verkaufen|hoch hohe hoher hohen hohes höhe|nah nähe`,
};

const BASES: Record<Language, ReadonlyMap<string, string>> = { de: basesOf(FORMS.de), en: basesOf(FORMS.en) };

function basesOf(forms: string): Map<string, string> {
  const bases = new Map<string, string>();
  for (const entry of forms.split(/[|\n]/)) {
    const [base = "", ...others] = entry.split(" ").map(fold);
    for (const form of others) if (!bases.has(form)) bases.set(form, bases.get(base) ?? base);
  }
  return bases;
}

/** The base form of an irregular form ("began" of begin), or the word itself. */
export function baseForm(folded: string, language: Language): string {
  return BASES[language].get(folded) ?? folded;
}
