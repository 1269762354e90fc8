/**
 * German weak verbs ("kaufen", "kaufte", "gekauft") in their infinitive, without the prefixes that can stand before them.
 * Those in "-ieren" and "-igen" go by rule. What a verb in "-eln" or "-ern" has in common with a noun follows after a colon.
 */
export const WEAK_VERBS = `achten ahnen ähneln ändern antworten arbeiten ärgern:ärger atmen äußern
baden basteln bauen beanspruchen beantragen beantworten beauftragen beben bedeuten beeindrucken beeinflussen befürworten begegnen
begeistern:begeisterung begleiten begnügen behaupten beichten bemühen beobachten bereichern bereiten beschatten beschränken
beschweren beten betonen betrachten betteln betreuen beugen bevorzugen bewegen bilden blicken blinken
bloggen blühen bluten bohren borgen boxen brauchen brauen breiten bremsen brüllen brüten buchen bücken
canceln:cancel chatten checken coachen dämmen dampfen danken dauern:dauer decken dehnen designen deuten dichten dienen
donnern:donner downloaden drängen drehen drohen drucken drücken düngen dulden duschen
ebnen ehren eignen eilen ekeln:ekel enden engen entfernen entlarven erben ereignen ergänzen erhöhen erinnern erläutern
erleichtern ermitteln ermöglichen ermorden erneuern ernten erobern erschweren erstatten erstrecken erwähnen erweitern
fälschen falten fassen faulen fegen fehlen feiern:feier fertigen fesseln:fessel festigen feuern:feuer filmen filtern:filter
fischen flicken flüchten fluten folgen schlussfolgern foltern:folter fordern fördern formen forschen fragen freien
freuen frühstücken fügen fühlen führen füllen funken fürchten füttern:futter
gähnen gefährden gehören gelangen genehmigen genügen gestalten gestatten gewähren gewährleisten gewöhnen glänzen glätten glauben
gleichen gliedern:glied glühen gönnen googeln grenzen grillen gründen grüßen gucken
hacken haften haken hallen hämmern:hammer handeln:handel häufen hausen heften heilen heiraten heizen hemmen herrschen hetzen
heulen hindern hinken hoffen holen horchen hören hüllen hungern:hunger hupen hüten
impfen irren jagen jammern:jammer jobben joggen jubeln:jubel
kämmen kämpfen kaufen kauen kehren keimen kennzeichnen kippen klagen klappen klären klatschen klauen kleben kleiden klemmen
klettern klicken klingeln:klingel klopfen knacken kneten knicken knüpfen kochen kontern:konter kosten krachen kränken kratzen
kreisen kreuzen kriegen krönen kühlen kümmern kündigen küren kürzen küssen
lächeln lachen lagern:lager lähmen landen langweilen lasten lauern launchen läuten leaken leben lecken leeren legen lehnen
lehren leisten leiten lenken lernen leuchten leugnen lieben liefern liken lindern loben lockern lohnen löschen lösen lotsen
lüften machen mahlen mahnen mailen malen managen mangeln:mangel mauern:mauer meckern mehren meinen meistern:meister melden
mengen merken mieten mildern mindern mischen missen mixen münden mustern:muster nagen nähen nähern nähren neigen nutzen nützen
öffnen opfern:opfer ordnen orten pachten packen parken passen pendeln pfänden pflanzen pflastern:pflaster pflegen pflücken
pflügen pilgern:pilger planen platzen plaudern plündern pochen posten prägen prahlen prallen proben prüfen prügeln:prügel
pumpen pushen putzen quälen queren
rächen rasen rasten rauben rauchen räumen rauschen rechnen reden regeln:regel regen regnen reichen reifen reihen reisen
reizen retten reuen richten rocken roden rodeln rollen rosten rücken rudern:ruder ruhen rühmen rühren runden rüsten rutschen
sagen sägen sammeln säubern saugen säumen scannen schaden schaffen schälen schalten schämen schärfen schätzen schauen
scheitern schenken scheuen schicken schildern:schild schimpfen schlachten schleppen schleudern:schleuder schlüpfen schmecken
schmieden schmieren schminken schmücken schmuggeln schmutzen schnappen schneien schnitzen schonen schöpfen schränken
schrauben schrumpfen schulden schulen schütteln schütten schützen schwächen schwanken schwärmen schweben schweißen schwenden
schwitzen segeln:segel segnen sehnen senden senken setzen seufzen shoppen sichern sichten siedeln siegen sorgen spalten
sparen speichern:speicher speisen spenden sperren spielen sponsern spotten sprengen spritzen spucken spülen spüren stammen
stapeln:stapel stärken starren starten statten staunen stauen stecken steigern stellen steuern:steuer stiften stillen stimmen
stocken stolpern stopfen stoppen stören stottern strafen strahlen stranden streamen strecken streifen streiken streuen
stricken strömen stufen stürmen stürzen stützen suchen surfen
tadeln:tadel tagen tanken tanzen tarnen tasten tauchen taufen taugen tauschen täuschen teilen testen texten tippen titeln:titel
toben tönen töten trauen trauern:trauer träumen trennen trocknen trösten trotzen turnen tweeten twittern:twitter
üben updaten überraschen umarmen urteilen
verabreden verabschieden veranlassen veranschaulichen veranstalten verantworten verbessern verbreiten verdeutlichen verdoppeln
verdreifachen vereinbaren vereinen vereinfachen vereinheitlichen vergrößern verkleinern verlangen verlängern verletzen
vermitteln vermuten vernichten veröffentlichen verpflichten verringern verschlechtern verschönern verspäten verstaatlichen
vertiefen verunglücken verursachen vervielfachen verwalten verweigern verwirklichen verwirren verwunden verzichten vollenden
wachen wagen wählen wälzen wandeln wandern wärmen warnen warten wässern weben wechseln:wechsel wecken wehen wehren weichen
weigern weihen weinen welken wenden werten wetten wickeln widmen winken wirbeln:wirbel wirken wirtschaften wischen wohnen
wölben wühlen wundern:wunder wünschen würfeln:würfel würzen wüten
zahlen zählen zähmen zaubern:zauber zeichnen zeigen zelten zerren zeugen zielen zieren zögern zoomen zucken züchten zünden
zwängen zweifeln:zweifel zwitschern`;
