/**
 * German weak verbs ("kaufen", "kaufte", "gekauft") in their infinitive, without the prefixes that can stand before them.
 * Those in "-ieren" and "-igen" go by rule. What a verb in "-eln" or "-ern" has in common with a noun follows after a colon.
 */
export const WEAK_VERBS = `
achten ähneln ahnen ändern angeln:angel antworten arbeiten ärgern:ärger atmen äußern
baden basteln bauen beanspruchen beanstanden beantragen beantworten beauftragen beben bedeuten beeindrucken
beeinflussen befürworten begegnen begeistern:begeisterung begleiten begnügen begutachten behaupten beichten
bemängeln bemühen beobachten bereichern bereiten beschatten beschränken beschweren bessern beten betonen
betrachten betreuen betteln beugen bevorzugen bewegen bewirten bezuschussen bilden blicken blinken blitzen
bloggen blühen bluten bohren borgen boxen brauchen brauen breiten bremsen bröckeln brüllen brüten buchen
bücken büffeln bündeln:bündel bürgen
canceln:cancel chatten checken coachen crashen
dämmen dampfen danken dauern:dauer decken dehnen designen deuten dichten dienen donnern:donner dopen
downloaden drängen drehen drohen drosseln:drossel drucken drücken dulden düngen duschen
ebnen ehren eignen eilen ekeln:ekel enden engen entfernen entlarven erben ereignen ergänzen erhöhen erinnern
erlauben erläutern erleichtern ermitteln ermöglichen ermorden erneuern ernten erobern erschüttern erschweren
erstatten erstrecken erwähnen erweitern
fahnden fälschen falten färben fassen faulen fegen fehlen feiern:feier fertigen fesseln:fessel festigen
filmen filtern:filter fischen flicken flüchten fluten folgen foltern:folter fordern fördern formen forschen
fragen freien freuen frühstücken fügen fühlen führen füllen funken fürchten füttern:futter
gähnen gefährden gehören gelangen genehmigen genügen gestalten gestatten gewähren gewährleisten gewöhnen
glänzen glätten glauben gleichen gliedern:glied glühen gönnen googeln grenzen grillen gründen grüßen gucken
hacken hageln:hagel häkeln haken hallen hämmern:hammer handeln:handel härten häufen hausen hebeln:hebel
heften hegen heilen heiraten heizen hemmen herrschen hetzen heuern heulen hindern hinken hoffen holen holzen
horchen hören hüllen hungern:hunger hupen hüten
impfen irren
jagen jammern:jammer jobben joggen jubeln:jubel
kämmen kämpfen kapseln:kapsel kauen kaufen kehren keimen kennzeichnen kentern kippen klagen klappen klären
klatschen klauen kleben kleiden klemmen klettern klicken klingeln:klingel klopfen knacken knallen kneten
knicken knüpfen kochen kontern:konter koppeln:koppel kosten krachen kränken kranken kratzen kreisen kreuzen
krönen kühlen kümmern künden kündigen kurbeln:kurbel küren kürzen küssen
lächeln lachen lagern:lager lähmen landen langweilen lasten lauern launchen läuten leaken leben lecken
leeren legen lehnen lehren leiern leisten leiten lenken lernen leuchten leugnen lieben liefern liken lindern
loben lochen lockern loggen lohnen löschen lösen löten lotsen lüften
machen mähen mahlen mahnen mailen malen managen mangeln:mangel mauern:mauer meckern mehren meinen
meistern:meister melden mengen merken mieten mildern mindern mischen missen mixen mogeln münden
mustern:muster
nagen nähen nähern nähren neigen nutzen nützen
öffnen ölen opfern:opfer ordern:order ordnen orten
pachten packen parken passen pauken pendeln pfänden pfeffern:pfeffer pflanzen pflastern:pflaster pflegen pflücken
pflügen pilgern:pilger planen platzen plaudern plündern pochen polstern:polster posten prägen prahlen
prallen pressen proben prüfen prügeln:prügel pumpen pushen putzen
quälen queren
rächen rammen rasen rasten rauben rauchen räuchern räumen rauschen rechnen recyceln reden regeln:regel regen
regnen reichen reifen reihen reisen reizen retten reuen richten riegeln:riegel rocken rodeln roden rollen
rosten rücken rudern:ruder rügen ruhen rühmen rühren runden rüsten rutschen rütteln
säen sagen sägen salzen sammeln säubern saugen säumen scannen schaden schaffen schälen schalten schämen
schärfen schätzen schauen schaufeln:schaufel scheitern schenken scheuen schicken schildern:schild schimpfen
schlachten schleppen schleudern:schleuder schlüpfen schlüsseln:schlüssel schlussfolgern schmecken schmerzen
schmieden schmieren schminken schmücken schmuggeln schmutzen schnappen schneien schnitzen schonen
schöpfen schränken schrauben schrumpfen schulden schulen schummeln schütteln schütten schützen schwächen
schwanken schwärmen schweben schweißen schwenden schwitzen segeln:segel segnen sehnen senden senken setzen
seufzen shoppen sichern sichten siedeln siegen sorgen spalten sparen speichern:speicher speisen spenden
sperren spiegeln:spiegel spielen sponsern spotten sprengen spritzen sprühen spucken spülen spüren stammen
stapeln:stapel stärken starren starten statten stauen staunen stecken steigern stellen stempeln:stempel
steuern:steuer stiften stillen stimmen stöbern stocken stolpern stopfen stoppen stören stottern strafen
strahlen stranden streamen streben strecken streifen streiken streuen stricken strömen stufen stürmen
stürzen stützen suchen surfen
tadeln:tadel tagen tanken tanzen tarnen tasten tauchen tauen taufen taugen tauschen täuschen teilen testen
texten tilgen tippen titeln:titel toben tönen töten tränken trauen trauern:trauer träumen trennen trocknen
tropfen trösten trotzen tüfteln turnen tweeten twittern:twitter
üben übernachten überraschen umarmen updaten urteilen
verabreden verabschieden verankern veranlassen veranschaulichen veranstalten verantworten verbessern
verbreiten verdeutlichen verdoppeln verdreifachen vereinbaren vereinen vereinfachen vereinheitlichen
vergrößern verhaften verkleinern verkörpern verlangen verlängern verletzen verlosen vermitteln vermuten
vernichten veröffentlichen verpflichten verringern verschlechtern verschleiern verschönern verspäten
verstaatlichen verteuern vertiefen vertonen verunglücken verursachen vervielfachen verwalten verweigern
verwirklichen verwirren verwunden verzichten vollenden
wachen wagen wählen wälzen wandeln wandern wärmen warnen warten wässern weben wechseln:wechsel wecken wehen
wehren weichen weigern weihen weinen welken wenden werten wetten wickeln widmen winken wirbeln:wirbel wirken
wirtschaften wischen wohnen wölben wuchern:wucher wühlen wundern:wunder wünschen würfeln:würfel wurzeln:wurzel
würzen wüten
zahlen zählen zähmen zaubern:zauber zeichnen zeigen zelten zerren zeugen zielen zieren zögern zoomen züchten
zucken zügeln:zügel zünden zwängen zweifeln:zweifel zwitschern
`;
