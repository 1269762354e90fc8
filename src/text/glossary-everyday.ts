/**
 * English words and what they are in German, as in `glossary.ts`, of everyday life: what members ask on a club's page, of a
 * handbook or of city news. Entries are separated by semicolons; a line that begins with # names what the next ones are about.
 */
export const EVERYDAY_PAIRS = `
# Money
afford leisten;allowance Zulage,Taschengeld;auction Versteigerung,Auktion;bailout Rettung
balance Kontostand,Gleichgewicht;bankrupt pleite,insolvent,bankrott;bankruptcy Insolvenz,Konkurs,Pleite
bargain Schnäppchen;bid Gebot;bond Anleihe;borrow leihen,ausleihen;budget Haushalt,Etat;cash Bargeld
cashier Kassierer;coin Münze;complimentary kostenlos,gratis;counterfeit Fälschung;credit Kredit,Guthaben
creditor Gläubiger;debit Lastschrift;deficit Defizit,Fehlbetrag;discount Rabatt,Ermäßigung,Nachlass;donate spenden
donation Spende;donor Spender;estate Nachlass,Anwesen;exemption Befreiung,Ausnahme;expenditure Ausgaben
expense Ausgabe,Kosten;fare Fahrpreis;forgery Fälschung;fortune Vermögen,Glück;fundraising Spendensammlung
hike Erhöhung,Wanderung;inflation Inflation,Teuerung;instalment Rate;installment Rate;invoice Rechnung
jackpot Hauptgewinn;lend leihen,verleihen;levy Abgabe,erheben;mortgage Hypothek;overdraft Überziehung
owe schulden,verdanken;pension Rente,Pension;penalty Strafe,Elfmeter;prize Preis,Gewinn;purse Geldbörse
raffle Tombola,Verlosung;rebate Rabatt,Rückvergütung;receipt Quittung,Beleg;reimburse erstatten;repay zurückzahlen
retail Einzelhandel;retailer Händler;reward Belohnung;savings Ersparnisse;shortfall Fehlbetrag
subsidy Zuschuss,Subvention;surcharge Aufschlag,Zuschlag;surplus Überschuss;tariff Zoll,Tarif;treasure Schatz
treasurer Kassenwart,Schatzmeister;turnover Umsatz;wallet Geldbörse,Brieftasche;wholesale Großhandel
withdraw abheben,zurückziehen;withdrawal Abhebung,Rückzug;earner Verdiener;payable zahlbar
inexpensive günstig,preiswert

# Work
accountant Buchhalter;acquisition Übernahme,Erwerb;advertise werben;advertisement Werbung,Anzeige
advertising Werbung;applicant Bewerber;application Bewerbung,Antrag,Anwendung;apply bewerben,beantragen,gelten
appointment Termin,Ernennung;apprentice Lehrling,Azubi;apprenticeship Lehre,Ausbildung;assembly Montage,Versammlung
barber Friseur;blacksmith Schmied;bookkeeper Buchhalter;builder Bauarbeiter;butcher Metzger,Fleischer
carpenter Zimmermann,Tischler;career Laufbahn,Karriere;cleaner Reinigungskraft;clerk Angestellte;client Kunde
contractor Auftragnehmer;cook Koch,kochen;craft Handwerk;craftsman Handwerker;deputy Stellvertreter
director Direktor,Regisseur;electrician Elektriker;employer Arbeitgeber;employment Beschäftigung,Anstellung
enterprise Unternehmen;entrepreneur Unternehmer;executive Führungskraft,Vorstand;expert Fachmann,Experte
firefighter Feuerwehrmann;hairdresser Friseur;intern Praktikant;internship Praktikum
interview Gespräch,befragen,Vorstellungsgespräch;inventor Erfinder;janitor Hausmeister;jobless arbeitslos
joiner Schreiner,Tischler;labourer Arbeiter;layoff Entlassung;merger Fusion,Zusammenschluss;miner Bergarbeiter
occupation Beruf,Besatzung;overtime Überstunden;partnership Partnerschaft,Zusammenarbeit;payroll Gehaltsabrechnung
plumber Klempner,Installateur;profession Beruf;promotion Beförderung,Aufstieg;proprietor Inhaber
recruit anwerben,einstellen;resignation Rücktritt,Kündigung;retire Ruhestand;retirement Ruhestand
sack entlassen,Sack;spokesperson Sprecher;spokesman Sprecher;spokeswoman Sprecherin;subsidiary Tochtergesellschaft
tailor Schneider;takeover Übernahme;trainee Auszubildende;unemployed arbeitslos,erwerbslos
vacancy Stelle,Stellenangebot;waiter Kellner;waitress Kellnerin;warehouse Lager,Lagerhaus;workday Arbeitstag
workforce Belegschaft;workplace Arbeitsplatz;workshop Werkstatt,Workshop

# Sport
archery Bogenschießen;athlete Sportler,Athlet;athletics Leichtathletik;attendance Anwesenheit,Besucherzahl
bench Bank;championship Meisterschaft;chess Schach;climb klettern,besteigen;climber Kletterer,Bergsteiger
coach Trainer,trainieren;cup Pokal,Tasse;cycling Radfahren,Radsport;cyclist Radfahrer;dive tauchen;diver Taucher
fan Anhänger;fencing Fechten;fixture Begegnung;football Fußball;footballer Fußballspieler
goalkeeper Torwart,Torhüter;gym Turnhalle,Fitnessstudio;gymnastics Turnen;hiking Wandern;indoor Halle;ladder Leiter
locker Spind;loser Verlierer;match Spiel,Partie;offside Abseits;opening Eröffnung,Öffnung,Öffnungszeiten
pitch Spielfeld;pool Becken,Schwimmbad;relegate absteigen;relegation Abstieg;rowing Rudern;rider Reiter,Fahrer
runner Läufer;running Laufen;sailing Segeln;scorer Torschütze;semifinal Halbfinale;shooting Schießen
skate Schlittschuh;skiing Skifahren;soccer Fußball;spectator Zuschauer;squad Kader;stroke Schlag,Schlaganfall
substitute Ersatz,einwechseln;swimming Schwimmen;tackle Zweikampf;tournament Turnier;triumph Triumph,Sieg
undefeated ungeschlagen;umpire Schiedsrichter;referee Schiedsrichter;victorious siegreich;whistle Pfeife
workout Training;wrestling Ringen

# School and science
absent abwesend;arithmetic Rechnen;astronaut Raumfahrer,Astronaut;attach anhängen,befestigen;blackboard Tafel
bullying Mobbing;calculate berechnen;calculation Berechnung;chemistry Chemie;classroom Klassenzimmer
college Hochschule;conclusion Schlussfolgerung,Schluss;copper Kupfer;curriculum Lehrplan;density Dichte
diameter Durchmesser;discoverer Entdecker;dissertation Doktorarbeit;dormitory Wohnheim;educate erziehen,bilden
enrol einschreiben;enroll einschreiben;equation Gleichung;essay Aufsatz;examination Prüfung,Untersuchung
excavation Ausgrabung;extinct ausgestorben;extinction Aussterben;graduate Absolvent,abschließen;graduation Abschluss
gravity Schwerkraft;headmaster Schulleiter;headteacher Schulleiter;homework Hausaufgaben
investigate untersuchen,ermitteln;laboratory Labor;lecture Vorlesung,Vortrag;lecturer Dozent
liquid Flüssigkeit,flüssig;mammal Säugetier;maths Mathematik;mercury Quecksilber;nitrogen Stickstoff
hydrogen Wasserstoff;nursery Kindertagesstätte;orbit Umlaufbahn;particle Teilchen;pencil Bleistift
preschool Vorschule;principal Schulleiter;rocket Rakete;scholar Gelehrte;scholarship Stipendium;solar Sonne
spacecraft Raumschiff;spaceship Raumschiff;specimen Exemplar;spell buchstabieren;syllabus Lehrplan
teaching Unterricht;telescope Teleskop,Fernrohr;textbook Lehrbuch;thesis Doktorarbeit,These
timetable Stundenplan,Fahrplan;tuition Unterricht,Studiengebühren;tutor Nachhilfelehrer;universe Universum,Weltall
vocabulary Wortschatz;wavelength Wellenlänge

# City and politics
abolish abschaffen;alliance Bündnis,Allianz;allegiance Treue;amendment Änderung;asylum Asyl
ballot Abstimmung,Stimmzettel;borough Bezirk;bureaucracy Bürokratie;candidate Kandidat,Bewerber,Anwärter
cathedral Dom,Kathedrale;cemetery Friedhof;charter Urkunde;citizenship Staatsbürgerschaft;constituency Wahlkreis
constitution Verfassung;controversial umstritten;controversy Streit;coronation Krönung;councillor Stadtrat
deploy einsetzen;duke Herzog;embassy Botschaft;ambassador Botschafter;emigrate auswandern
equality Gleichheit,Gleichberechtigung;exile Exil,Verbannung;fortress Festung;freeze einfrieren,gefrieren
graveyard Friedhof;homeless obdachlos;immigration Einwanderung;inaugurate eröffnen,einweihen;knight Ritter
legislation Gesetzgebung;lord Herr;migrant Migrant,Zuwanderer;monarch Monarch,König;monument Denkmal
municipal städtisch,kommunal;municipality Gemeinde,Kommune;nationwide bundesweit,landesweit;neighbour Nachbar
neighbourhood Viertel,Nachbarschaft;negotiate verhandeln;negotiation Verhandlung;oath Eid;peasant Bauer
pier Anlegestelle;pope Papst;precinct Bezirk;referendum Volksabstimmung;refugee Flüchtling
resolution Beschluss,Auflösung;riot Unruhen,Krawall;serf Leibeigene;siege Belagerung;slum Elendsviertel
sovereign Herrscher;suburb Vorort;succession Nachfolge;successor Nachfolger;predecessor Vorgänger;suffrage Wahlrecht
summit Gipfel;taxpayer Steuerzahler;tomb Grab;troop Truppe;truce Waffenstillstand;ceasefire Waffenstillstand
turnout Wahlbeteiligung;uprising Aufstand;warrior Krieger;welfare Wohlfahrt,Sozialhilfe;widow Witwe
youngster Jugendliche

# Traffic and travel
accommodation Unterkunft;airplane Flugzeug;ambulance Krankenwagen,Rettungswagen;arrival Ankunft;avenue Allee
backpack Rucksack;baggage Gepäck;bicycle Fahrrad;bike Fahrrad,Rad;biker Motorradfahrer;booking Buchung
bypass Umgehungsstraße;cabin Kabine,Hütte;camping Zelten;campsite Campingplatz,Zeltplatz;carriage Wagen,Kutsche
collision Zusammenstoß,Kollision;commute pendeln;commuter Pendler;congestion Stau;crossing Kreuzung,Übergang
departure Abfahrt,Abflug;depart abfahren;destination Ziel,Reiseziel;detour Umleitung;diversion Umleitung
driving Fahren;embark einsteigen;ferry Fähre;freight Fracht,Güter;garage Werkstatt;guidebook Reiseführer
guided geführt;helicopter Hubschrauber;hostel Herberge,Jugendherberge;itinerary Reiseroute;jam Stau,Marmelade
junction Kreuzung,Anschlussstelle;landmark Wahrzeichen;lane Spur,Fahrspur;lift heben,tragen,Aufzug
lorry Lastwagen,LKW;luggage Gepäck;motorcycle Motorrad;motorbike Motorrad;motorway Autobahn;overnight Nacht
overtake überholen;parking Parken,Parkplatz;payload Nutzlast,Zuladung;pavement Gehweg,Bürgersteig
sidewalk Gehweg,Bürgersteig;pedestrian Fußgänger;petrol Benzin;gasoline Benzin;platform Bahnsteig,Plattform
pothole Schlagloch;roadworks Baustelle,Bauarbeiten;roundabout Kreisverkehr;route Strecke,Route
sailor Matrose,Seemann;scooter Roller;seatbelt Sicherheitsgurt;shortcut Abkürzung;sightseeing Besichtigung
stopover Zwischenstopp;streetcar Straßenbahn;subway Straßenbahn;suitcase Koffer;tank Tank,Panzer;tent Zelt;toll Maut
trailer Anhänger;tram Straßenbahn;tramway Straßenbahn;traveler Reisende;traveller Reisende;truck Lastwagen,LKW
tyre Reifen;underground unterirdisch;vacation Urlaub,Ferien;van Transporter,Lieferwagen;voyage Reise,Fahrt
walk gehen,Spaziergang;wheelchair Rollstuhl;windscreen Windschutzscheibe;windshield Windschutzscheibe

# Health and the body
ache Schmerz;addiction Sucht;aging Altern;bandage Verband;bath Bad;beard Bart;belly Bauch;bite beißen,Biss
bleed bluten;breast Brust;breath Atem;breathe atmen;breathing Atmung;bruise Prellung;cheek Wange;chest Brust
chin Kinn;contagious ansteckend;cough Husten;deaf taub;dementia Demenz;dentist Zahnarzt;diet Ernährung,Diät
disability Behinderung;disabled behindert;dose Dosis;ear Ohr;elbow Ellbogen;elderly Ältere,Senioren
epidemic Epidemie,Seuche;fever Fieber;flu Grippe;forehead Stirn;gland Drüse;heal heilen;healthy gesund
heartbeat Herzschlag;hip Hüfte;infect anstecken,infizieren;infection Ansteckung,Infektion;influenza Grippe
intestine Darm;jaw Kiefer;kidney Niere;lifespan Lebensdauer;liver Leber;medication Medikament,Arznei;midwife Hebamme
nail Nagel;neck Hals,Nacken;nutrition Ernährung;obese übergewichtig;ointment Salbe;outpatient ambulant
overweight übergewichtig;paralysis Lähmung;pill Pille,Tablette;poison Gift;poisoning Vergiftung;poisonous giftig
pregnancy Schwangerschaft;pregnant schwanger;prescription Rezept;recover erholen,genesen
recovery Erholung,Genesung,Wiederherstellung;remedy Heilmittel;respiratory Atemwege;scar Narbe;sick krank
sickness Krankheit;skull Schädel;sleepless schlaflos;sneeze niesen;spine Wirbelsäule;stomach Magen,Bauch
surgery Operation;swallow schlucken,Schwalbe;sweat Schweiß,schwitzen;swollen geschwollen;therapy Therapie,Behandlung
throat Hals,Kehle;thumb Daumen;tired müde;tissue Gewebe;toe Zeh;tongue Zunge,Sprache;tooth Zahn;unhealthy ungesund
vaccinate impfen;vaccination Impfung;vaccine Impfstoff,Impfung;vein Vene;vomit erbrechen;wrist Handgelenk

# Food and drink
apple Apfel;bacon Speck;barley Gerste;bean Bohne;beef Rindfleisch;beverage Getränk;boil kochen;bottle Flasche
bowl Schüssel;breakfast Frühstück;brew brauen;brewery Brauerei;cabbage Kohl;cake Kuchen;candy Süßigkeit
carrot Karotte,Möhre;cheese Käse;cherry Kirsche;chicken Huhn,Hähnchen;cider Apfelwein;cinnamon Zimt;cookie Keks
corn Mais;cream Sahne,Creme;crop Ernte,Feldfrucht;cucumber Gurke;delicious lecker,köstlich;dessert Nachtisch
dish Gericht,Speise;dough Teig;duck Ente;edible essbar;feed füttern,Futter;flavor Geschmack;flavour Geschmack
flour Mehl;fork Gabel;fridge Kühlschrank;freezer Gefrierschrank;fry braten;frying Braten;garlic Knoblauch
ginger Ingwer;goose Gans;grape Traube;grill grillen;grocery Lebensmittel;ham Schinken;herb Kraut;honey Honig
ingredient Zutat,Bestandteil;kettle Kessel;knife Messer;lemon Zitrone;lettuce Salat;lunch Mittagessen
menu Speisekarte,Menü;mushroom Pilz;mustard Senf;noodle Nudel;nut Nuss;oat Hafer;onion Zwiebel;oven Ofen,Backofen
pan Pfanne;pastry Gebäck;pea Erbse;peach Pfirsich;pear Birne;pepper Pfeffer,Paprika;plate Teller;plum Pflaume
pork Schweinefleisch;pot Topf;potato Kartoffel;poultry Geflügel;pub Kneipe,Gaststätte;pumpkin Kürbis;raw roh
recipe Rezept;restaurant Gaststätte,Restaurant;roast braten;rye Roggen;sauce Soße;sausage Wurst;snack Imbiss
soup Suppe;sour sauer;spice Gewürz;spoon Löffel;strawberry Erdbeere;sweet süß;taste Geschmack,schmecken;tasty lecker
tea Tee;thirst Durst;thirsty durstig;vegetable Gemüse;vinegar Essig;wheat Weizen

# Weather, animals, plants
avalanche Lawine;badger Dachs;bark Rinde,bellen;bat Fledermaus;beaver Biber;bee Biene;beetle Käfer
bloom blühen,Blüte;blossom Blüte;breed züchten,Rasse;breeze Brise;butterfly Schmetterling;cat Katze;cave Höhle
clay Ton;cliff Klippe;cloudy bewölkt;cow Kuh;creek Bach;creature Geschöpf,Lebewesen;crow Krähe;dam Damm,Staudamm
deer Hirsch,Reh;dew Tau;donkey Esel;drought Dürre,Trockenheit;dust Staub;eagle Adler;emission Ausstoß,Emission
endangered gefährdet,bedroht;eruption Ausbruch;feather Feder;fir Tanne;fog Nebel;fox Fuchs;freezing Frost,eiskalt
frog Frosch;garbage Müll;glacier Gletscher;goat Ziege;greenhouse Gewächshaus,Treibhaus;habitat Lebensraum;hail Hagel
hedgehog Igel;hurricane Hurrikan,Wirbelsturm;jungle Dschungel;lightning Blitz;lion Löwe;litter Müll;lizard Eidechse
meadow Wiese;moose Elch;mosquito Mücke;mouse Maus;mud Schlamm;oak Eiche;owl Eule;parrot Papagei;pasture Weide
paw Pfote;pet Haustier;pig Schwein;pigeon Taube;pine Kiefer;pollution Verschmutzung;pollute verschmutzen;pond Teich
precipitation Niederschlag;predator Raubtier;prey Beute;rabbit Kaninchen;rainbow Regenbogen
rainfall Niederschlag,Regen;raven Rabe;recycle wiederverwerten,recyceln;recycling Wiederverwertung
renewable erneuerbar;rubbish Müll,Abfall;shark Hai;sheep Schaf;shell Schale,Muschel;shrub Strauch;snake Schlange
snowfall Schneefall;spider Spinne;stable Stall,stabil;stork Storch;sunny sonnig;sunrise Sonnenaufgang
sunset Sonnenuntergang;sunshine Sonnenschein;swan Schwan;swamp Sumpf;tail Schwanz;thaw tauen;thunder Donner
thunderstorm Gewitter;tick Zecke;tide Gezeiten;trash Müll;turtle Schildkröte;warming Erwärmung;wasp Wespe
weed Unkraut;whale Wal;wilderness Wildnis;sky Himmel;lighthouse Leuchtturm

# Software and devices
access Zugang,Zugriff;accessory Zubehör;app Anwendung;backup Sicherung,Sicherungskopie;bug Fehler;button Taste,Knopf
click klicken;code Quelltext;configure einrichten,konfigurieren;copy Kopie,kopieren;cursor Mauszeiger
database Datenbank;decrypt entschlüsseln;default Standard,Voreinstellung;delete löschen;download herunterladen
edit bearbeiten;encrypt verschlüsseln;encryption Verschlüsselung;error Fehler;file Datei,Akte;folder Ordner
font Schriftart;gadget Gerät;headphones Kopfhörer;icon Symbol;input Eingabe;install installieren,einrichten,einbauen
keyboard Tastatur;login Anmeldung;lock Schloss,sperren;loudspeaker Lautsprecher;malfunction Störung
manual Handbuch,Anleitung;multiplayer Mehrspieler;mute stumm;notification Benachrichtigung;notify benachrichtigen
password Passwort,Kennwort;paste einfügen;patch Aktualisierung;plug Stecker;printer Drucker
privacy Datenschutz,Privatsphäre;query Abfrage;reboot neustarten;redirect umleiten;register anmelden,registrieren
registration Anmeldung,Registrierung;reset zurücksetzen;restart neustarten;restore wiederherstellen;scan scannen
scroll blättern;setting Einstellung;setup Einrichtung;shutdown Abschaltung,herunterfahren;silent lautlos,stumm
socket Steckdose;software Programm;spreadsheet Tabelle;storage Speicher,Lagerung,Lager;subscribe abonnieren
subscription Abonnement;switch Schalter,wechseln,umschalten;template Vorlage;troubleshooting Fehlerbehebung
typo Tippfehler;uninstall deinstallieren;unlock entsperren,freischalten;upgrade aufrüsten,Aktualisierung
upload hochladen;username Benutzername;verify überprüfen,bestätigen;vulnerability Schwachstelle,Sicherheitslücke
wireless kabellos,drahtlos;zoom vergrößern

# Clubs and rules
absence Abwesenheit,Fehlen;accept annehmen,akzeptieren;adult Erwachsene;admission Eintritt,Aufnahme,Zulassung
agenda Tagesordnung;appeal Berufung,Einspruch;attendee Teilnehmer;bylaws Satzung;chair Stuhl,Vorsitz
chairperson Vorsitzende;complain beschweren;complaint Beschwerde;comply einhalten;compulsory verpflichtend
condition Bedingung,Zustand;consent Zustimmung,Einwilligung;contact Kontakt,Ansprechpartner;contribution Beitrag
damaged beschädigt;disposal Entsorgung;dispose entsorgen;eligible berechtigt;equip ausstatten
exempt befreit,ausgenommen;expire ablaufen;forbid verbieten;forbidden verboten;guideline Richtlinie
guarantee Garantie,garantieren;handbook Handbuch;handover Übergabe;identification Ausweis;invitation Einladung
invite einladen;leaflet Faltblatt;liability Haftung;liable haften,haftbar;mandatory verpflichtend,vorgeschrieben
membership Mitgliedschaft,Beitrag;minutes Protokoll;motion Antrag,Bewegung;obligation Pflicht,Verpflichtung
obligatory verpflichtend;optional freiwillig;participant Teilnehmer;permission Erlaubnis,Genehmigung
permitted erlaubt,gestattet;postpone verschieben;procedure Verfahren,Vorgehen;prohibited verboten
quorum Beschlussfähigkeit;registered angemeldet;regulation Vorschrift,Regelung;renew verlängern,erneuern
renewal Verlängerung;rental Verleih,Miete;request Anfrage,Antrag;requirement Voraussetzung,Anforderung
reservation Reservierung;signature Unterschrift;statute Satzung;terminate kündigen,beenden;termination Kündigung
tidy aufräumen;valid gültig;validity Gültigkeit;void ungültig;volunteer Freiwillige,ehrenamtlich
voluntary freiwillig;waive verzichten;refundable erstattet;cancellation Absage,Stornierung,Kündigung
enrolment Anmeldung;overdue überfällig

# Law and police
accuse beschuldigen,anklagen;allegation Vorwurf;allege behaupten;arson Brandstiftung
assault Angriff,Körperverletzung;attorney Anwalt;barrister Anwalt;betray verraten;blackmail Erpressung
bribe bestechen;bribery Bestechung;burglar Einbrecher;burglary Einbruch;confess gestehen;confession Geständnis
convict verurteilen;conviction Verurteilung,Überzeugung;copyright Urheberrecht;corruption Bestechung,Korruption
criminal Verbrecher,kriminell;cruel grausam;custody Gewahrsam,Sorgerecht;defendant Angeklagte;detain festnehmen
detective Detektiv,Kriminalbeamter;divorce Scheidung;enforce durchsetzen;evict räumen;fingerprint Fingerabdruck
flee fliehen,flüchten;forge fälschen;fraud Betrug;guilty schuldig;guilt Schuld;handcuffs Handschellen
harm schaden,Schaden;hostage Geisel;imprison einsperren;imprisonment Haft,Gefängnis;innocent unschuldig
inquiry Untersuchung;investigator Ermittler;jail Gefängnis;jury Geschworene;kidnap entführen;kidnapping Entführung
killer Mörder;lawsuit Klage;legislator Gesetzgeber;litigation Rechtsstreit;missing vermisst;murderer Mörder
offence Vergehen,Straftat;offender Täter;offense Vergehen,Straftat;policeman Polizist;prosecute verfolgen,anklagen
prosecutor Staatsanwalt;rape Vergewaltigung;rob ausrauben;robber Räuber;robbery Raub,Überfall;ruling Urteil
scam Betrug;shoot schießen;shot Schuss;smuggle schmuggeln;solicitor Anwalt;steal stehlen;stolen gestohlen
sue verklagen;suicide Selbstmord;suspect Verdächtige;suspicion Verdacht;testify aussagen;theft Diebstahl;thief Dieb
torture Folter;trespass unbefugt;verdict Urteil;violate verletzen,verstoßen;violation Verstoß;violent gewalttätig
witness Zeuge;wounded verwundet

# Building and living
apartment Wohnung;attic Dachboden;backyard Hinterhof;barn Scheune;basement Keller;bathroom Badezimmer;bed Bett
bedroom Schlafzimmer;blanket Decke;brick Ziegel;broom Besen;bucket Eimer;bulb Glühbirne,Zwiebel
cabinet Schrank,Kabinett;candle Kerze;carpet Teppich;ceiling Decke;cellar Keller;chimney Schornstein
closed geschlossen;column Säule,Spalte;concrete Beton;construct bauen,errichten;construction Bau,Bauarbeiten
corner Ecke;corridor Flur;cottage Hütte,Ferienhaus;courtyard Hof;cupboard Schrank;curtain Vorhang;decorate schmücken
demolish abreißen;demolition Abriss;desk Schreibtisch;dig graben;dome Kuppel;drawer Schublade
elevator Aufzug,Fahrstuhl;entrance Eingang;erect errichten;exit Ausgang,Ausfahrt;extension Erweiterung,Verlängerung
fence Zaun;foundation Fundament,Stiftung,Gründung;fountain Brunnen;furnace Ofen;furniture Möbel;heating Heizung
inhabit bewohnen;insulation Dämmung;landlord Vermieter;laundry Wäsche;lawn Rasen;lease Pacht,mieten
lobby Eingangshalle;maintenance Wartung,Instandhaltung;mansion Villa;marble Marmor;mattress Matratze
memorial Denkmal,Gedenkstätte;monastery Kloster;outdoor draußen;palace Palast,Schloss;pillar Säule;pipe Rohr,Pfeife
playground Spielplatz;premises Räumlichkeiten,Gelände;refurbish sanieren,renovieren;relocate umziehen,verlegen
renovate renovieren,sanieren;renovation Renovierung,Sanierung;restroom Toilette;scaffold Gerüst;screw Schraube
shed Schuppen;shelf Regal;shelter Unterkunft,Schutz;skyscraper Wolkenkratzer;stairs Treppe;staircase Treppe
storey Stockwerk;stove Herd,Ofen;tenant Mieter;tile Fliese;towel Handtuch;vault Gewölbe,Tresor
wardrobe Kleiderschrank;wire Draht;wooden hölzern;yard Hof

# Events, media, art
actor Schauspieler;actress Schauspielerin;anniversary Jubiläum,Jahrestag;anthem Hymne;applause Beifall
audience Publikum,Zuschauer;band Band,Kapelle;booth Stand;carnival Karneval,Fasching;cartoon Zeichentrick
celebrate feiern;celebration Feier,Fest;celebrity Prominente;cinema Kino;compose komponieren;composer Komponist
conductor Dirigent,Schaffner;dance tanzen,Tanz;drum Trommel;drummer Schlagzeuger;edition Ausgabe,Auflage
editor Redakteur,Herausgeber;episode Folge;exhibit ausstellen;exhibition Ausstellung;fairy Fee;festival Fest
fiction Belletristik;film Film,drehen;fireworks Feuerwerk;gift Geschenk;guitar Gitarre;headline Schlagzeile
joke Witz;journal Zeitschrift;leisure Freizeit;librarian Bibliothekar;lyrics Liedtext;magazine Zeitschrift
novelist Schriftsteller;organ Orgel,Organ;organise veranstalten,organisieren;organiser Veranstalter
organize veranstalten,organisieren;organizer Veranstalter;painting Gemälde,Bild;parade Umzug,Parade
perform aufführen,auftreten;performer Darsteller;photo Foto,Bild;photograph Foto,Aufnahme;piano Klavier
playwright Dramatiker;poetry Dichtung,Lyrik;poster Plakat;premiere Uraufführung,Premiere;presenter Moderator
programme Programm,Sendung;publisher Verlag;rehearsal Probe;review Kritik,Rezension;script Drehbuch,Schrift
sculptor Bildhauer;sequel Fortsetzung;spectacle Schauspiel;stall Stand;toy Spielzeug;tune Melodie
venue Veranstaltungsort;violin Geige;wedding Hochzeit

# Family and people
aunt Tante;baby Säugling;bachelor Junggeselle;bride Braut;childhood Kindheit;clergy Geistliche;clothing Kleidung
coat Mantel;companion Begleiter,Gefährte;cousin Vetter,Cousine;cradle Wiege;cry weinen,schreien;dress Kleid
engaged verlobt;engagement Verlobung;fellow Kamerad;funeral Beerdigung,Begräbnis;bury begraben,beerdigen
burial Beerdigung,Begräbnis;gentleman Herr;glove Handschuh;grandchild Enkel;granddaughter Enkelin
grandfather Großvater;grandmother Großmutter;grandparents Großeltern;grandson Enkel;grave Grab;greeting Gruß
groom Bräutigam;hat Hut;inherit erben;inheritance Erbe;infant Säugling;jewelry Schmuck;kiss Kuss;lady Dame
laugh lachen;married verheiratet;maternal mütterlich;monk Mönch;mourning Trauer;naked nackt;necklace Halskette
nickname Spitzname,Beiname;niece Nichte;nun Nonne;offspring Nachwuchs,Nachkommen;orphan Waise;pants Hose
parenthood Elternschaft;relative Verwandte;scarf Schal;shirt Hemd;shoe Schuh;sibling Geschwister;skirt Rock
spouse Ehepartner;stranger Fremde;teenager Jugendliche;toddler Kleinkind;trousers Hose;twin Zwilling;uncle Onkel
born geboren;birthplace Geburtsort;surname Nachname;ancestry Abstammung

# Time and number
afternoon Nachmittag;afterwards danach;approximately ungefähr,etwa;autumn Herbst;beginning Anfang,Beginn
birthday Geburtstag;christmas Weihnachten;clock Uhr;closing Schließung;constant ständig;countless unzählig
currently derzeit,aktuell;daily täglich;dawn Morgendämmerung;dozen Dutzend;duration Dauer;earlier früher
easter Ostern;entire gesamt,ganz;era Zeitalter,Ära;eve Vorabend;evening Abend;eventually schließlich;forever ewig
formerly früher,ehemals;fraction Bruchteil,Bruch;halfway Hälfte;immediately sofort;initial anfänglich
interval Abstand,Pause;lately kürzlich;later später;maximum höchstens,Höchstwert;midnight Mitternacht
minimum mindestens;moment Augenblick;newly neu;noon Mittag;nowadays heutzutage;occasion Anlass,Gelegenheit
often häufig;ongoing laufend;permanently dauerhaft;plenty reichlich;prior vorher;quantity Menge,Anzahl
rapid rasch,schnell;rarely selten;ratio Verhältnis;recently kürzlich,zuletzt;repeat wiederholen
schedule Zeitplan,Fahrplan;simultaneous gleichzeitig;sometimes manchmal;soon bald;sudden plötzlich
temporary vorübergehend;timely rechtzeitig;tomorrow morgen;tonight heute;triple dreifach;upcoming bevorstehend
usually gewöhnlich;weekday Wochentag;weekend Wochenende;yesterday gestern

# What one does
abandon aufgeben,verlassen;absorb aufnehmen;accelerate beschleunigen;accompany begleiten;adapt anpassen
adjust anpassen,einstellen;admire bewundern;admit zugeben,aufnehmen;adopt übernehmen,annehmen,adoptieren
appreciate schätzen;arrange anordnen;assemble zusammenbauen,versammeln;assess bewerten;assign zuweisen
assist helfen,unterstützen;assume annehmen;avoid vermeiden;await erwarten;beg betteln;behave verhalten
bend biegen,Kurve;blow blasen;boost steigern;bother stören;bounce abprallen;burst platzen;calm beruhigen
catch fangen;cease aufhören;chase verfolgen;check prüfen,überprüfen;chop hacken;circulate zirkulieren
collide zusammenstoßen;combine verbinden,kombinieren;commit begehen,verpflichten;communicate mitteilen
complicate erschweren;comprise umfassen;conceal verbergen;conclude abschließen,folgern;confirm bestätigen
confuse verwechseln;contrast Gegensatz;convert umwandeln;convince überzeugen;cope bewältigen;correspond entsprechen
dare wagen;deceive täuschen;dedicate widmen;demonstrate zeigen,vorführen;deserve verdienen;detect erkennen,entdecken
devote widmen;differ unterscheiden;disappear verschwinden;discuss besprechen,diskutieren
discussion Diskussion,Gespräch;distinguish unterscheiden;distribute verteilen;distribution Verteilung;disturb stören
drown ertrinken;dump abladen;eliminate beseitigen;emerge entstehen;emphasize betonen;enable ermöglichen
enhance verbessern;enlarge vergrößern;envy Neid;evaluate bewerten;exaggerate übertreiben;examine untersuchen,prüfen
exclude ausschließen;explore erforschen,erkunden;explorer Entdecker,Forscher;extract gewinnen;faint ohnmächtig
fix reparieren,beheben;float schwimmen,schweben;focus Schwerpunkt;fold falten;forecast Vorhersage;forgive verzeihen
fulfil erfüllen;fulfill erfüllen;gaze blicken;grab greifen;hang hängen;hate hassen;hatred Hass;hesitate zögern
hit schlagen,treffen;illustrate veranschaulichen;imagine vorstellen;impress beeindrucken;improvement Verbesserung
indicate anzeigen,hinweisen;inform informieren,mitteilen;information Auskunft;inspect prüfen;inspire anregen
intention Absicht;interrupt unterbrechen;introduce einführen,vorstellen;introduction Einführung,Einleitung
involve beteiligen;isolate isolieren;kick treten;knock klopfen;label Etikett;leak auslaufen;lean lehnen
listen zuhören,hören;melt schmelzen;mention erwähnen;misuse missbrauchen;modify ändern;multiply vermehren
obey gehorchen;offend beleidigen;overcome überwinden;overthrow stürzen;perceive wahrnehmen
persuade überreden,überzeugen;pick auswählen,pflücken;pour gießen;praise loben,Lob;pray beten;prayer Gebet
presume vermuten;pretend vorgeben;proceed fortfahren;progress Fortschritt;pronounce aussprechen;provoke provozieren
quit aufhören,kündigen;quote Zitat,zitieren;reflect spiegeln;regret bedauern;relate zusammenhängen;relax entspannen
rely verlassen;remind erinnern;replacement Ersatz;reproduce fortpflanzen;resist widerstehen;resolve lösen
restrict einschränken,beschränken;restriction Einschränkung,Beschränkung;retain behalten;retreat Rückzug
reverse umkehren;roll rollen;rub reiben;rush eilen;scream schreien;select auswählen;selection Auswahl
shake schütteln;shout rufen,schreien;shrink schrumpfen;shut schließen;sink sinken;slide rutschen;slip ausrutschen
smell riechen,Geruch;smile lächeln;spill verschütten;spin drehen;split spalten,teilen;spoil verderben
squeeze drücken;stick kleben,Stock;stir rühren;strengthen stärken;stretch strecken,dehnen;summarize zusammenfassen
suppose vermuten;suppress unterdrücken;swear schwören;sweep fegen;tear reißen,Träne;tend neigen;tolerate dulden
transform umwandeln,verwandeln;transmit übertragen;undergo durchlaufen;urge drängen;utilize nutzen
vanish verschwinden;vary variieren;wake wecken;weave weben;weigh wiegen;whisper flüstern;widen verbreitern
wipe wischen;withstand widerstehen;worry Sorge;wrap einwickeln

# How things are
abundant reichlich;accessible barrierefrei,zugänglich;accurate genau;additional zusätzlich,weitere
adjacent benachbart;advanced fortgeschritten;afraid ängstlich;alive lebendig;alone allein;angry wütend
artificial künstlich;available verfügbar,erhältlich;aware bewusst;awful schrecklich;bad schlecht;bare nackt
blunt stumpf;boring langweilig;brave mutig;brief kurz;bright hell;brilliant glänzend;broad breit
broken kaputt,defekt;busy beschäftigt;capable fähig;careful vorsichtig,sorgfältig;certain sicher,bestimmt
charming reizend;clever klug;comfortable bequem;competent fähig;complex komplex,kompliziert;complicated kompliziert
convenient bequem;correct richtig;crucial entscheidend,wichtig;curious neugierig;damp feucht;dedicated gewidmet
dense dicht;desperate verzweifelt;dirty schmutzig;distant entfernt,fern;drunk betrunken;eager eifrig
easy leicht,einfach;enormous riesig;entirely völlig;essential wesentlich,unverzichtbar;evil böse;exciting aufregend
external äußere;extraordinary außergewöhnlich;extreme äußerst;faithful treu;familiar vertraut;fatal tödlich
favorite Lieblings;favourite Lieblings;fertile fruchtbar;fierce heftig;flexible biegsam;fluent fließend
fragile zerbrechlich;friendly freundlich;funny lustig;generous großzügig;gentle sanft;genuine echt
giant riesig,Riese;glorious herrlich;grateful dankbar;grey grau;harmful schädlich;hollow hohl;honest ehrlich
hostile feindlich;humid feucht;idle untätig;immense riesig;incredible unglaublich;intense heftig;internal innere
invisible unsichtbar;jealous eifersüchtig;lazy faul;lonely einsam;loud laut;loyal treu;lucky glücklich;mad verrückt
magnificent prächtig;mature reif;minor gering;modest bescheiden;mutual gegenseitig;narrow eng,schmal;nearby nahe
neat ordentlich;obvious offensichtlich;odd seltsam;outstanding herausragend;pale blass;peaceful friedlich;pink rosa
plain schlicht;pleasant angenehm;polite höflich;precious wertvoll,kostbar;precise genau;primary hauptsächlich
proud stolz;pure rein;purple lila;quiet ruhig,leise;random zufällig;rare selten;ready bereit,fertig
real echt,wirklich;reasonable vernünftig;reliable zuverlässig;remarkable bemerkenswert;remote abgelegen
resistant widerstandsfähig;ripe reif;rough rau;rude unhöflich;sacred heilig;sad traurig;satisfied zufrieden
scarce knapp;serious ernst;shallow flach;shy schüchtern;silly albern;slight leicht;slim schlank;smart klug
smooth glatt;solid fest;steady stetig;steep steil;strange seltsam;strict streng;stupid dumm;sufficient ausreichend
suitable geeignet;superior überlegen;terrible schrecklich;tight eng;tiny winzig;tough zäh;transparent durchsichtig
tropical tropisch;typical typisch;ugly hässlich;unique einzigartig;upset verärgert;vague unklar;valuable wertvoll
vertical senkrecht;horizontal waagerecht;visible sichtbar;vital lebenswichtig;vulnerable verletzlich
widespread verbreitet;wonderful wunderbar

# Further nouns
abuse Missbrauch;achievement Leistung,Errungenschaft;acid Säure;adventure Abenteuer;affair Angelegenheit
ambition Ehrgeiz;ancestor Vorfahre;anger Wut;angle Winkel;anxiety Angst;arrow Pfeil;aspect Gesichtspunkt
assistance Hilfe;attention Aufmerksamkeit;attitude Haltung;bag Tasche,Beutel;banner Fahne;barrel Fass
barrier Hindernis;basket Korb;bell Glocke;blade Klinge;bow Bogen;box Kiste,Schachtel;bullet Kugel;bunch Bündel
burden Last;captive Gefangene;cart Karren;chain Kette;chance Gelegenheit;chapter Kapitel;character Figur;charm Reiz
circumstance Umstand;comfort Trost;compound Verbindung;confidence Vertrauen;conflict Streit;confusion Verwirrung
consequence Folge;container Behälter;cotton Baumwolle;courage Mut;crisis Krise;curiosity Neugier;custom Brauch,Sitte
danger Gefahr;darkness Dunkelheit;deceased Verstorbene;delight Freude;description Beschreibung
destruction Zerstörung;detail Einzelheit;determination Entschlossenheit;devil Teufel;difficulty Schwierigkeit
disappointment Enttäuschung;dispute Streit;diversity Vielfalt;document Unterlage,Dokument;dragon Drache;dream Traum
edge Rand,Kante;emergency Notfall;emotion Gefühl;encounter Begegnung;entertainment Unterhaltung;envelope Umschlag
essence Wesen;explanation Erklärung;fame Ruhm;fashion Mode;fate Schicksal;fault Fehler;fiber Faser;fibre Faser
fool Narr;frame Rahmen;friendship Freundschaft;fun Spaß;fur Pelz;gang Bande;garment Kleidungsstück;ghost Gespenst
glue Kleber;grief Trauer;guard Wache,Wächter;habit Gewohnheit;handicap Behinderung;happiness Glück;hazard Gefahr
heaven Himmel;heritage Erbe;hero Held;hint Hinweis;honor Ehre;honour Ehre;hook Haken;illusion Täuschung
impact Auswirkung;imagination Fantasie;incident Vorfall,Zwischenfall;inhabitants Einwohner
instruction Anweisung,Anleitung;item Gegenstand;ivory Elfenbein;joint Gelenk;joy Freude;kindness Güte;knot Knoten
landscape Landschaft;laughter Lachen;layer Schicht;leather Leder;luxury Luxus;magic Zauber;manner Art;margin Rand
meanwhile inzwischen;method Verfahren;mine Bergwerk,Mine;miracle Wunder;mistake Fehler;mixture Mischung
mood Stimmung;mystery Rätsel,Geheimnis;myth Mythos,Sage;needle Nadel;nightmare Albtraum;obstacle Hindernis
opportunity Gelegenheit,Möglichkeit;option Möglichkeit;outcome Ergebnis;outfit Kleidung;overview Übersicht,Überblick
pace Tempo;package Paket;page Seite;pattern Muster;pearl Perle;pile Haufen;pity Mitleid;pleasure Vergnügen
pocket Tasche;pole Stange;possession Besitz;possibility Möglichkeit;powder Pulver;pride Stolz;priority Vorrang
proposal Vorschlag;proportion Anteil;puzzle Rätsel;rage Wut;recognition Anerkennung;recommendation Empfehlung
respect Achtung;revenge Rache;riddle Rätsel;risk Gefahr;rope Seil;rumor Gerücht;rumour Gerücht;sacrifice Opfer
shadow Schatten;shock Schreck;shortage Mangel;silence Stille,Schweigen;silk Seide;sin Sünde;sketch Skizze
slogan Losung;sorrow Kummer;soul Seele;sphere Kugel;spirit Geist;stamp Briefmarke,Stempel;strain Belastung
string Schnur;summary Zusammenfassung;tale Erzählung;tendency Neigung;tension Spannung;thread Faden;tobacco Tabak
topic Thema;trace Spur;trap Falle;trend Entwicklung;trouble Ärger;tube Röhre;urgency Dringlichkeit;wax Wachs
wisdom Weisheit
`;
