import type { Language } from "../corpus/article.ts";
import { atOnce, paced, type Pace } from "../pace.ts";
import { fold } from "./fold.ts";
import { EVERYDAY_PAIRS } from "./glossary-everyday.ts";
import { stem } from "./stem.ts";

/**
 * English words and what they are in German: general words of news and reference texts that do not look alike in the two
 * languages, the most usual meaning first, four at most. Words that do ("population", "Professor") are found by their letters,
 * names by themselves. Words of everyday life stand in `glossary-everyday.ts`.
 */
const PAIRS = `ability Fähigkeit;accident Unfall;account Konto;achieve erreichen;acquire erwerben,übernehmen;act Gesetz,handeln;add hinzufügen,ergänzen
advantage Vorteil;advice Rat,Beratung;affect betreffen,beeinflussen;age Alter,Zeitalter;agree zustimmen,einigen;agreement Abkommen,Vereinbarung,Vertrag
agriculture Landwirtschaft;aid Hilfe,helfen;aim Ziel;air Luft;aircraft Flugzeug;airline Fluggesellschaft;airport Flughafen;allow erlauben,ermöglichen
ally Verbündete;amount Menge,Betrag;ancient alt,antik;animal Tier;announce ankündigen,bekannt;annual jährlich;answer Antwort;appear erscheinen,auftreten
appoint ernennen;approach Ansatz;approve genehmigen,zustimmen;area Fläche,Gebiet,Bereich,Region;argue argumentieren;army Armee,Heer;arrest verhaften;arrive ankommen,eintreffen
article Artikel;artist Künstler;ask fragen;assassinate ermorden;attack Angriff;attempt Versuch,versuchen;attend besuchen,teilnehmen;attract anziehen;author Autor
authority Behörde,Autorität;average Durchschnitt,durchschnittlich,Mittelwert;award Preis,Auszeichnung;award verleihen;background Hintergrund;ball Ball;ban Verbot,verbieten;bank Bank,Ufer;base Basis,beruhen
battery Batterie,Akku;battle Schlacht;beach Strand;beat besiegen,schlagen;beautiful schön;become werden;begin beginnen,anfangen,Beginn;behavior Verhalten;behaviour Verhalten
belief Glaube,Überzeugung;believe glauben;belong gehören;benefit Nutzen,Vorteil;better besser;big groß;bill Gesetzentwurf,Rechnung;bird Vogel;birth Geburt;black schwarz
blame Schuld;blood Blut;blue blau;board Vorstand,Ausschuss;boat Boot;body Körper;bone Knochen;book Buch;border Grenze;boss Chef;bottom Boden;boy Junge;brain Gehirn
brake Bremse;branch Zweig,Niederlassung;brand Marke;bread Brot;break brechen;bridge Brücke;bring bringen;broadcast Sendung,senden,übertragen;brother Bruder;brown braun
build bauen,errichten;building Gebäude;burn verbrennen;business Geschäft,Unternehmen;buy kaufen,erwerben;buyer Käufer;call nennen,bezeichnen;campaign Kampagne,Feldzug
cancel stornieren,absagen,Absage;cancer Krebs;capacity Kapazität;capital Hauptstadt,Kapital;capture erobern,gefangen;car Auto,Wagen,Fahrzeug;carbon Kohlenstoff;care Pflege;carmaker Autobauer,Autohersteller
carry tragen;case Fall;castle Burg,Schloss;cattle Vieh;cause Ursache,verursachen;cell Zelle;center Zentrum;centre Zentrum;century Jahrhundert;ceremony Zeremonie;chairman Vorsitzender
challenge Herausforderung;champion Meister;change Änderung,Veränderung,ändern;charge laden,aufladen,Ladung;charger Ladegerät,Lader;charging Laden,Ladezeit;cheap billig,günstig;cheaper günstiger,billiger;chemical chemisch
child Kind;choose wählen;church Kirche;circle Kreis;citizen Bürger;city Stadt;claim Anspruch,behaupten;class Klasse;clean sauber;clear klar;climate Klima;close schließen,nahe
cloth Stoff;clothes Kleidung;cloud Wolke;club Verein;coal Kohle;coast Küste;cold kalt,Erkältung,Kälte;collapse Zusammenbruch,einstürzen,Einsturz;collect sammeln;color Farbe;colour Farbe;commander Befehlshaber,Kommandant
committee Ausschuss,Komitee;common gemeinsam,häufig;community Gemeinschaft,Gemeinde;company Unternehmen,Firma,Konzern;compare vergleichen;compete konkurrieren;competition Wettbewerb;competitor Konkurrent,Wettbewerber
complete vollständig,abschließen,fertigstellen;computer Computer;concern Sorge;conduct durchführen;connect verbinden;conquer erobern;consider betrachten,gelten;consist bestehen;consumption Verbrauch
contain enthalten;contract Vertrag;contribute beitragen;control Kontrolle,Steuerung,kontrollieren;cool kühl;cooperation Zusammenarbeit;cost Kosten,Preis,kosten;council Rat,Stadtrat,Gemeinderat;count zählen;country Land,Staat;county Grafschaft,Landkreis
couple Paar;court Gericht,Hof;cover bedecken,abdecken;crash Unfall,Absturz,abstürzen,Zusammenstoß;create schaffen,erstellen;crew Besatzung,Mannschaft;crime Verbrechen;cross überqueren;crowd Menge;crown Krone
cure Heilung;currency Währung;customer Kunde;cut schneiden,senken;damage Schaden,beschädigen;dangerous gefährlich;dark dunkel;date Datum,Termin;daughter Tochter;day Tag;dead tot;deadline Frist,Anmeldeschluss;deal Vertrag,Geschäft
death Tod;debt Schuld;decade Jahrzehnt;decide entscheiden,beschließen;decision Entscheidung;declare erklären;decline Rückgang,sinken,zurückgehen;decrease Abnahme,abnehmen,sinken;deep tief;defeat Niederlage,besiegen
defend verteidigen;defense Verteidigung;defence Verteidigung;define definieren;degree Grad,Abschluss;delay Verzögerung,Verspätung,verzögern;deliver liefern,ausliefern,ausgeliefert,lieferte;delivery Lieferung,Auslieferung,Lieferzeit,ausgeliefert,lieferte;demand Nachfrage,Forderung,fordern
deny leugnen;department Abteilung;depend abhängen;deposit Anzahlung;depth Tiefe;descendant Nachkomme;describe beschreiben;desert Wüste;design Entwurf,gestalten;designer Designer;desire Wunsch
destroy zerstören;determine bestimmen;develop entwickeln;development Entwicklung;device Gerät;die sterben;difference Unterschied;different unterschiedlich,verschieden;difficult schwierig;dinner Abendessen
direction Richtung;disadvantage Nachteil;disaster Katastrophe;discover entdecken;discovery Entdeckung;disease Krankheit;dismiss entlassen;display Anzeige,Bildschirm;distance Entfernung,Strecke;district Bezirk,Kreis,Viertel
divide teilen;doctor Arzt;dog Hund;door Tür;double doppelt,verdoppeln;doubt Zweifel;drag Luftwiderstand;draw ziehen,zeichnen;drink trinken;drive fahren,antreiben,Antrieb;driver Fahrer;drop fallen,Rückgang;drug Droge,Medikament
dry trocken;due fällig;duty Pflicht;early früh;earn verdienen;earnings Gewinn,Ergebnis;earth Erde;earthquake Erdbeben;east Osten;eastern östlich;eat essen;economic wirtschaftlich;economy Wirtschaft
education Bildung,Erziehung;effect Wirkung,Auswirkung;effort Bemühung;egg Ei;elect wählen;election Wahl;electric elektrisch,Elektroauto;electricity Strom,Elektrizität;element Element;emperor Kaiser
empire Reich;employ beschäftigen;employee Mitarbeiter,Angestellte;empty leer;encourage ermutigen;end Ende,beenden;enemy Feind;energy Energie;engine Motor;engineer Ingenieur;enjoy genießen
ensure gewährleisten;enter eintreten,betreten;environment Umwelt,Umgebung;equal gleich;equipment Ausrüstung,Ausstattung;escape fliehen,entkommen;establish gründen,errichten;estimate schätzen,Schätzung;ethnic ethnisch
event Ereignis,Veranstaltung;evidence Beweis;exact genau;exam Prüfung;example Beispiel;exceed übersteigen,überschreiten;except außer;exchange Austausch,umtauschen,Börse;execute hinrichten,ausführen
exercise Übung;exist existieren;expand erweitern,ausbauen;expansion Ausbau,Erweiterung;expect erwarten;expectation Erwartung;expensive teuer;experience Erfahrung;experiment Versuch;explain erklären;export Ausfuhr
expose aussetzen;express ausdrücken;extend erweitern;extra zusätzlich;eye Auge;face Gesicht;facility Einrichtung,Anlage;fact Tatsache;factory Fabrik,Werk;fail scheitern;failure Scheitern,Versagen;faith Glaube
fall fallen,Fall;false falsch;family Familie;famous berühmt,bekannt;farm Bauernhof;farmer Bauer,Landwirt;fast schnell;fastest schnellste;fat Fett;father Vater;fear Angst,Furcht;feature Merkmal,Eigenschaft
federal Bundes,föderal;fee Gebühr,Beitrag;feel fühlen;female weiblich;field Feld,Gebiet,Bereich;fight kämpfen,Kampf;figure Zahl,Figur;fill füllen;final endgültig,letzte;finance Finanzen;find finden;fine Geldstrafe
finger Finger;finish beenden;fire Feuer,Brand,entlassen;firm Firma;fish Fisch;fishing Fischerei;flag Flagge;flat flach,Wohnung;flight Flug;flood Überschwemmung,Flut;floor Boden,Stockwerk;flow fließen,Fluss;flower Blume
fly fliegen;follow folgen;follower Anhänger;food Lebensmittel,Nahrung,Essen;foot Fuß;force Kraft,Gewalt;foreign ausländisch,fremd;forest Wald;forget vergessen;form Form,bilden,Formular;former ehemalig,früher
found gründen;founder Gründer;founded gegründet,gründen;free frei,kostenlos;freedom Freiheit;frequency Häufigkeit,Frequenz;friend Freund;front Vorderseite,vorne;fruit Frucht,Obst;fuel Treibstoff,Kraftstoff;full voll;fund finanzieren,Fonds;future Zukunft
gain gewinnen,Gewinn;game Spiel;gap Lücke;garden Garten;gas Gas;gate Tor;gather sammeln;generation Generation;girl Mädchen;goal Ziel,Tor;god Gott;gold Gold;good gut;goods Waren,Güter
govern regieren;government Regierung;governor Gouverneur,Statthalter;grain Getreide;grant gewähren;great groß;green grün;ground Boden,Grund;group Gruppe;grow wachsen;growth Wachstum;guest Gast;guide führen
gun Waffe,Gewehr;hair Haar;half Hälfte,halb;hall Halle,Saal;hand Hand;handle Griff,Türgriff;happen passieren,geschehen,ereignen;happy glücklich;harbor Hafen;harbour Hafen;hard hart,schwer;harvest Ernte;head Kopf,Leiter
headquarters Hauptsitz,Zentrale;health Gesundheit;hear hören;heart Herz;heat Hitze,Wärme;heavy schwer;height Höhe;heir Erbe;hell Hölle;help Hilfe,helfen;hide verstecken;high hoch;highest höchste;highway Autobahn;hill Hügel
hire einstellen,anheuern;historian Historiker;history Geschichte;hold halten;hole Loch;holiday Feiertag,Urlaub,Ferien;holy heilig;home Heimat,Haus,Zuhause;hope hoffen,Hoffnung;horse Pferd;horsepower PS;hospital Krankenhaus;host Gastgeber
hot heiß;hour Stunde;house Haus;household Haushalt;huge riesig;human Mensch,menschlich;hundred hundert;hunt jagen,Jagd;hurt verletzen;husband Ehemann;ice Eis;idea Idee;illegal illegal;illness Krankheit;image Bild
immigrant Einwanderer;import Einfuhr;important wichtig,bedeutend;improve verbessern;include umfassen,einschließen,enthalten;income Einkommen;increase Anstieg,Zunahme,erhöhen,steigen,zunehmen;independence Unabhängigkeit
independent unabhängig;industry Industrie,Branche;influence Einfluss,beeinflussen;inhabitant Einwohner,Bewohner;injure verletzen;injured Verletzte;injury Verletzung;insect Insekt;inside innen,innerhalb;insurance Versicherung;intend beabsichtigen
interest Interesse,Zins;invade einmarschieren,eindringen;invasion Einmarsch,Invasion;invent erfinden;invention Erfindung;invest investieren;investigation Untersuchung,Ermittlung;investment Investition;iron Eisen;island Insel;issue ausgeben,Frage,Problem
job Arbeitsplatz,Stelle;join beitreten,anschließen;journey Reise;judge Richter;judgment Urteil;juice Saft;jump springen;justice Gerechtigkeit,Justiz;keep behalten,halten;key Schlüssel;kill töten;king König;kingdom Königreich;kitchen Küche
know wissen,kennen;known bekannt;knowledge Wissen,Kenntnis;labor Arbeit;labour Arbeit;lack Mangel,fehlen;lake See;land Land;landing Landung;language Sprache;lap Runde;large groß;largest größte;last letzte,dauern;late spät;launch Start,Markteinführung,starten
law Gesetz,Recht;lawyer Anwalt;lead führen,leiten;leader Führer,Anführer;leaf Blatt;league Liga;learn lernen;leave verlassen;left links;leg Bein;legal rechtlich,gesetzlich;length Länge;lesson Unterricht;letter Brief,Buchstabe
level Niveau,Ebene,Stufe;library Bibliothek;license Lizenz,Genehmigung;licence Lizenz,Genehmigung;lie liegen,lügen;life Leben;light Licht,leicht;limit Grenze,begrenzen;line Linie;link verbinden;list Liste;live leben,wohnen;load laden,Last
loan Darlehen,Kredit;local lokal,örtlich;locate befinden,liegen;located gelegen,befindet,liegt;location Standort,Ort,Lage;long lang;lose verlieren;loss Verlust;love Liebe;low niedrig,gering;lowest niedrigste;machine Maschine;main Haupt,wichtigste
maintain erhalten,pflegen;majority Mehrheit;make machen,herstellen;maker Hersteller;male männlich;man Mann,Mensch;manage verwalten,leiten;manager Manager,Leiter;manufacture herstellen;manufacturer Hersteller;map Karte
mark markieren,Zeichen;market Markt;marriage Ehe,Heirat;marry heiraten;mass Masse;mayor Bürgermeister,Oberbürgermeister;meal Mahlzeit;mean bedeuten;meaning Bedeutung;means Mittel;measure Maßnahme,messen;measurement Messung;meat Fleisch;media Medien;medicine Medizin
meet treffen;meeting Treffen,Sitzung,Versammlung;member Mitglied;memory Gedächtnis,Speicher;merchant Kaufmann,Händler;message Nachricht;metal Metall;mid Mitte;middle Mitte;migrate wandern;military Militär,militärisch;milk Milch;mill Mühle;mind Geist;minister Minister
minority Minderheit;minute Minute;mirror Spiegel;miss vermissen;mix mischen;mobile mobil;model Modell;money Geld;month Monat;monthly monatlich;moon Mond;morning Morgen;mother Mutter;motor Motor;mountain Berg,Gebirge;mouth Mund,Mündung;move bewegen,ziehen,umziehen,Umzug
movement Bewegung;movie Film;murder Mord,ermorden;museum Museum;music Musik;musician Musiker;nation Nation,Land;native einheimisch,Ureinwohner;natural natürlich;nature Natur;navy Marine;near nahe,Nähe;necessary notwendig,nötig;need brauchen,benötigen;neighborhood Viertel,Nachbarschaft
neighbor Nachbar;network Netz,Netzwerk;new neu;news Nachrichten;newspaper Zeitung;night Nacht;noble Adel,adlig;noise Lärm;north Norden,nördlich;northern nördlich;note Note;notice bemerken;novel Roman;nuclear nuklear,Atom;number Zahl,Anzahl,Nummer;nurse Krankenschwester
object Gegenstand,Objekt;observe beobachten;obtain erhalten;occupy besetzen;occur auftreten,vorkommen,geschehen;ocean Ozean;offer Angebot,anbieten,bieten;office Büro,Amt;officer Offizier,Beamte;official offiziell,Beamte;oil Öl;old alt;oldest älteste;open öffnen,offen,eröffnen
operate betreiben;operation Betrieb;opinion Meinung;opponent Gegner;oppose widersetzen;opposition Opposition;order Bestellung,Ordnung,Befehl,bestellen;origin Ursprung,Herkunft;original ursprünglich;outbreak Ausbruch;output Leistung,Ausstoß;outside außerhalb,außen
own besitzen,eigen;owner Besitzer,Eigentümer,Inhaber;oxygen Sauerstoff;pain Schmerz;paint malen;painter Maler;paper Papier;parent Eltern;part Teil;participate teilnehmen;partner Partner;party Partei,Feier,Fest;pass bestehen,verabschieden;passenger Passagier,Fahrgast
past Vergangenheit;path Weg;patient Patient;pay zahlen,bezahlen;payment Zahlung;peace Frieden;peak Gipfel,Höhepunkt;people Menschen,Leute,Volk;percent Prozent;percentage Prozent,Anteil;performance Leistung;period Zeitraum,Periode,Zeit;permanent dauerhaft;permit erlauben,Genehmigung;person Person,Mensch
pharmacist Apotheker;pharmacy Apotheke;phone Telefon,Handy;picture Bild;piece Stück;pilot Pilot;place Ort,Platz,Stelle;plague Pest;plan planen,Plan;plane Flugzeug,Ebene;planet Planet;plant Pflanze,Werk,Fabrik;play spielen,Spiel;player Spieler;poem Gedicht;poet Dichter
point Punkt;police Polizei;policy Politik;political politisch;politician Politiker;poor arm;popular beliebt;port Hafen;position Stellung,Position;possess besitzen;possible möglich;post Amt;pound Pfund;poverty Armut;power Macht,Leistung,Strom,Kraft;powerful mächtig,stark
practice Praxis,üben;predict vorhersagen;prefer bevorzugen;prepare vorbereiten;presence Anwesenheit;present Gegenwart,anwesend;preserve bewahren,erhalten;president Präsident;press Presse;pressure Druck;prevent verhindern;previous vorherig,früher;price Preis;priest Priester,Pfarrer
prime Prim;prince Prinz,Fürst;principle Prinzip,Grundsatz;print drucken;prison Gefängnis;prisoner Gefangene;private privat;process Verfahren,Prozess;produce produzieren,herstellen;product Produkt;production Produktion,Herstellung;profit Gewinn;profitable profitabel;prohibit verbieten;project Projekt;promise Versprechen
promote fördern;property Eigenschaft,Eigentum;propose vorschlagen;protect schützen;protection Schutz;prove beweisen;provide bieten,bereitstellen;public öffentlich;publication Veröffentlichung;publish veröffentlichen;pull ziehen;punish bestrafen;punishment Strafe;pupil Schüler;purchase kaufen,Kauf;purpose Zweck,Ziel
push drücken;quality Qualität;quarter Quartal,Viertel;queen Königin;question Frage;quick schnell;race Rennen,Rasse;radio Radio;rail Schiene;railway Eisenbahn;rain Regen,regnen;rainforest Regenwald;raise erhöhen,heben;range Reichweite,Bereich;rank Rang;rate Rate,Quote;reach erreichen;react reagieren
reaction Reaktion;read lesen;reason Grund;rebellion Aufstand,Rebellion;rebuild wiederaufbauen;recall Rückruf,zurückrufen;receive erhalten,empfangen;recent jüngst,kürzlich;recognize erkennen,anerkennen;recommend empfehlen;record Rekord,aufzeichnen,Aufnahme;red rot;reduce verringern,reduzieren,senken
reduction Verringerung,Reduzierung;refer bezeichnen,beziehen;refund Rückerstattung,erstatten;refuse weigern,ablehnen;regard betrachten;regular regelmäßig;reign Herrschaft,Regierungszeit;reject ablehnen;related verwandt;relation Beziehung;relationship Beziehung,Verhältnis;release veröffentlichen,freisetzen,Veröffentlichung;religion Religion
religious religiös;remain bleiben;remember erinnern;remove entfernen;rent Miete,mieten;repair reparieren,Reparatur;replace ersetzen,Ersatz;report Bericht,berichten;represent vertreten,darstellen;representative Vertreter;require erfordern,benötigen;rescue retten,Rettung;research Forschung;researcher Forscher;reserve Reserve;resident Bewohner,Einwohner
resign zurücktreten;resistance Widerstand;resource Ressource;respond reagieren,antworten;response Antwort,Reaktion;responsibility Verantwortung;responsible verantwortlich,zuständig;rest Rest;result Ergebnis,Folge;return zurückkehren,zurückgeben,Rückkehr,Rückgabe;reveal enthüllen;revenue Umsatz,Einnahmen;revolt Aufstand;rice Reis;rich reich
ride reiten,fahren;right Recht,rechts;rise steigen,Anstieg;river Fluss;road Straße;rock Fels,Gestein;role Rolle;roof Dach;room Raum,Zimmer;root Wurzel;round rund,Runde;row Reihe;royal königlich;rule Regel,Herrschaft,herrschen;ruler Herrscher;run laufen,betreiben;rural ländlich;safe sicher;safety Sicherheit
sail segeln;salary Gehalt,Lohn;sale Verkauf,Absatz;sales Verkauf,Absatz,Verkaufszahlen;salt Salz;sample Probe;sand Sand;satellite Satellit;save retten,sparen;scale Maßstab;school Schule;science Wissenschaft;scientific wissenschaftlich;scientist Wissenschaftler;score Punktzahl,erzielen;screen Bildschirm,Leinwand
sea Meer,See;search Suche,suchen;season Saison,Jahreszeit;seat Sitz;second zweite,Sekunde;secret geheim;section Abschnitt;security Sicherheit;see sehen;seed Samen;seek suchen;seem scheinen;sell verkaufen;send senden,schicken;sense Sinn;sentence Satz,Urteil;separate trennen,getrennt;series Reihe,Serie;serve dienen
service Dienst;set setzen;settle siedeln,niederlassen;settlement Siedlung;settler Siedler;severe schwer;sex Geschlecht;shape Form;share Anteil,Aktie,teilen;shareholder Aktionär;sharp scharf;ship Schiff;shop Laden,Geschäft;shore Ufer,Küste;short kurz;show zeigen,Sendung;side Seite;sign unterzeichnen,unterschreiben,Zeichen
signal Signal;significant bedeutend;silver Silber;similar ähnlich;simple einfach;sing singen;singer Sänger;single einzeln;sister Schwester;site Standort,Ort;situation Situation,Lage;size Größe;skill Fähigkeit;skin Haut;slave Sklave;slavery Sklaverei;sleep schlafen;slow langsam;small klein;smoke Rauch,rauchen
snow Schnee,schneien;social sozial;society Gesellschaft;soft weich;soil Boden;soldier Soldat;solution Lösung;solve lösen;son Sohn;song Lied;sound Klang,Geräusch;source Quelle;south Süden,südlich;southern südlich;space Raum,Weltraum;speak sprechen;speaker Sprecher,Lautsprecher;species Art;speech Rede;speed Geschwindigkeit,Tempo
spend ausgeben;sport Sport;spot Fleck;spread verbreiten,Ausbreitung;spring Frühling;square Quadrat,Platz;staff Personal,Mitarbeiter;stage Bühne,Stufe;stand stehen;standard Standard;star Stern;start Start,beginnen,starten;state Staat,Bundesland,Zustand;statement Aussage,Erklärung;station Sender,Bahnhof,Station;status Status;stay bleiben
steam Dampf;steel Stahl;step Schritt;still noch;stone Stein;stop stoppen,aufhören;store Laden,Geschäft,speichern;storm Sturm;story Geschichte;strategy Strategie;stream Strom;street Straße;strength Stärke;strike Streik;strong stark;structure Struktur;struggle Kampf;student Student,Schüler;study Studie,studieren;subject Thema,Fach
submit vorlegen;substance Stoff,Substanz;succeed nachfolgen,gelingen;success Erfolg;successful erfolgreich;suffer leiden;sugar Zucker;suggest vorschlagen;suit Klage,Anzug;summer Sommer;sun Sonne;supplier Zulieferer,Lieferant;supply Versorgung,liefern,beliefern;support Unterstützung,unterstützen;supporter Anhänger,Unterstützer;surface Oberfläche;surgeon Chirurg
surprise Überraschung;surrender kapitulieren,aufgeben;surround umgeben;survey Umfrage;survive überleben;survivor Überlebende;suspension Federung,Fahrwerk;swim schwimmen;sword Schwert;symptom Symptom;system System;table Tisch,Tabelle;take nehmen;talk sprechen,Gespräch;tall hoch,groß;target Ziel;task Aufgabe;tax Steuer;teach lehren,unterrichten
teacher Lehrer;team Mannschaft,Team;technology Technik,Technologie;television Fernsehen;tell sagen,erzählen;temperature Temperatur;term Begriff,Amtszeit;territory Gebiet,Territorium;test Test,Prüfung;text Text;theater Theater;theory Theorie;thick dick;thin dünn;thing Ding,Sache;think denken;thousand tausend;threat Bedrohung
threaten drohen;throne Thron;throw werfen;ticket Karte,Eintrittskarte,Fahrkarte;tie binden;time Zeit;tire Reifen;title Titel;today heute;tool Werkzeug;top Spitze;total insgesamt,gesamt;touch berühren;tour Tour;tower Turm;town Stadt;track Strecke,Spur;trade Handel;tradition Tradition;traffic Verkehr;train Zug,ausbilden,trainieren;training Ausbildung
transfer übertragen;translate übersetzen;translation Übersetzung;transport Verkehr;travel reisen;treat behandeln;treatment Behandlung;treaty Vertrag;tree Baum;trial Prozess,Verfahren;tribe Stamm;trip Reise;troops Truppen;true wahr;trunk Kofferraum;trust Vertrauen;truth Wahrheit;try versuchen;turn drehen;twice zweimal;type Art,Typ
unable unfähig;uncertain unsicher;understand verstehen;unemployment Arbeitslosigkeit;union Union,Gewerkschaft;unit Einheit;unite vereinigen;university Universität;unknown unbekannt;unusual ungewöhnlich;update Aktualisierung;upper obere;urban städtisch;use verwenden,nutzen,benutzen,Verwendung;useful nützlich;user Nutzer
usual üblich;valley Tal;value Wert;variety Vielfalt;various verschieden;vehicle Fahrzeug;version Version,Fassung;victim Opfer;victory Sieg;view Ansicht;village Dorf;violence Gewalt;visit Besuch,besuchen;visitor Besucher;voice Stimme;volume Volumen,Band;vote Stimme,abstimmen,wählen;voter Wähler;wage Lohn,Gehalt;wait warten;wall Wand,Mauer
want wollen;war Krieg;warm warm;warn warnen;warning Warnung;warranty Garantie;waste Abfall;watch beobachten,Uhr;water Wasser;wave Welle;way Weg,Weise;weak schwach;wealth Reichtum;wealthy wohlhabend,reich;weapon Waffe;wear tragen;weather Wetter;website Webseite;week Woche;weekly wöchentlich;weight Gewicht;west Westen,westlich
western westlich;wet nass;wheel Rad;wheelbase Radstand;white weiß;whole ganz;wide breit;wife Ehefrau,Frau;wild wild;win gewinnen;wind Wind;window Fenster;wine Wein;wing Flügel;winner Sieger,Gewinner;winter Winter;wish wünschen;woman Frau;wood Holz;word Wort;work Arbeit,arbeiten,Werk;worker Arbeiter,Beschäftigte;world Welt
worldwide weltweit;worse schlechter;worth Wert;wound verwunden;write schreiben;writer Schriftsteller,Autor;wrong falsch;year Jahr;yellow gelb;yield Ertrag;young jung;youngest jüngste;youth Jugend;zero null;one ein,eins;two zwei;three drei;four vier;five fünf;six sechs;seven sieben;eight acht;nine neun;ten zehn;eleven elf;twelve zwölf
january Januar;february Februar;march März;april April;may Mai;june Juni;july Juli;october Oktober;december Dezember;monday Montag;tuesday Dienstag;wednesday Mittwoch;thursday Donnerstag;friday Freitag;saturday Samstag;sunday Sonntag;europe Europa;germany Deutschland;german deutsch;france Frankreich;french französisch
england England;english englisch;britain Großbritannien;british britisch;italy Italien;italian italienisch;spain Spanien;spanish spanisch;china China;chinese chinesisch;japan Japan;russia Russland;russian russisch;poland Polen;polish polnisch;austria Österreich;switzerland Schweiz;swiss schweizerisch;greece Griechenland
greek griechisch;turkey Türkei;turkish türkisch;india Indien;indian indisch;america Amerika;american amerikanisch;dutch niederländisch;netherlands Niederlande;sweden Schweden;norway Norwegen;denmark Dänemark;hungary Ungarn;egypt Ägypten;africa Afrika;asia Asien;roman römisch;rome Rom;munich München;beijing Peking;vienna Wien;cologne Köln
first erste;third dritte;fourth vierte;fifth fünfte;main wichtigste;most meiste;many viele;few wenige;less weniger;lower niedriger;higher höher;larger größer;longer länger;best beste;next nächste`;

type Translations = Record<Language, ReadonlyMap<string, string[]>>;

let read: Translations | null = null;

/** Reads the glossary; thousands of words are stemmed, so other work gets its turn meanwhile. */
export async function loadGlossary(pace: Pace): Promise<void> {
  read ??= await paced(readPairs(), pace);
}

/** Keyed by stem, so that every inflected form finds its entry; `de` holds what English words are in German. */
function* readPairs(): Generator<void, Translations> {
  const found = { de: new Map<string, string[]>(), en: new Map<string, string[]>() };
  for (const pair of [...PAIRS.split(/[;\n]/), ...EVERYDAY_PAIRS.split(/[;\n]/)]) {
    if (pair === "" || pair.startsWith("#")) continue;
    const [english = "", german = ""] = pair.split(" ");
    for (const word of german.split(",")) {
      append(found.de, stem(fold(english), "en"), stem(fold(word), "de"));
      append(found.en, stem(fold(word), "de"), stem(fold(english), "en"));
    }
    yield;
  }
  return found;
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** The stems that a folded word of the other language may be in `language`, the most usual first; none if unknown. */
export function translate(folded: string, language: Language): string[] {
  const from: Language = language === "de" ? "en" : "de";
  read ??= atOnce(readPairs());
  return read[language].get(stem(folded, from)) ?? [];
}
