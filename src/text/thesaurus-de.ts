/**
 * German words that ask for the same thing, one group per line; a line that begins with # names what the next ones are about.
 * A word that has several everyday meanings stands here only where one of them is by far the commonest.
 */
export const GERMAN_GROUPS = `
# Preise und Geld
kosten Preis teuer
Gebühr Entgelt Nutzungsgebühr
Mitgliedsbeitrag Jahresbeitrag Vereinsbeitrag Beitragshöhe
Eintritt Eintrittspreis Eintrittskarte Ticket Ticketpreis
billig günstig preiswert preisgünstig erschwinglich
kostenlos gratis umsonst unentgeltlich kostenfrei gebührenfrei
Rabatt Ermäßigung Preisnachlass Vergünstigung ermäßigt
Gehalt Lohn Verdienst verdienen Vergütung Einkommen
Defizit Fehlbetrag Haushaltsloch Finanzloch Haushaltslücke Finanzierungslücke
Verlust Minus Miese
Gewinn Profit Überschuss
Umsatz Erlös Einnahmen Einkünfte
Ausgaben Aufwendungen
Geld Cash Kapital Geldmittel Moneten
Schulden Verschuldung verschuldet Schuldenberg Schuldenstand
Kredit Darlehen
Zins Zinssatz verzinst Verzinsung
bezahlen zahlen begleichen
überweisen Überweisung Banküberweisung
investieren Investition Investment Geldanlage
Zuschuss Fördermittel Fördergeld Subvention bezuschussen subventionieren
spenden Spende Spendengeld Spendenaktion
sparen einsparen Einsparung Ersparnis
Quittung Kassenbon Kassenzettel Beleg
erstatten Erstattung Rückerstattung Rückzahlung zurückzahlen zurückbekommen
Betrag Summe Geldsumme Geldbetrag
Vermögen Reichtum wohlhabend vermögend
Armut mittellos bedürftig
pleite Insolvenz insolvent Konkurs bankrott zahlungsunfähig
Haushaltsplan Etat Budget
Anzahlung Vorauszahlung Vorkasse
Rente Pension Altersrente Altersversorgung
Ruhestand pensioniert Rentner Pensionär
Bußgeld Geldstrafe Geldbuße Strafzettel Knöllchen
verteuern Verteuerung Preiserhöhung Preisanstieg
Inflation Teuerung Inflationsrate Teuerungsrate
Aktie Wertpapier
Dividende Ausschüttung Gewinnausschüttung
Börsengang Börsendebüt
Obergrenze Höchstbetrag Höchstgrenze Deckelung
Mindestbetrag Untergrenze

# Arbeit und Firmen
Chef Boss Leiter leiten Leitung Geschäftsführer CEO
Vorstandschef Firmenchef Konzernchef Vorstandsvorsitzender
Firma Unternehmen Konzern Betrieb
Mitarbeiter Beschäftigte Angestellte Arbeiter Belegschaft Personal Arbeitnehmer
anheuern Neueinstellung rekrutieren
entlassen gefeuert kündigen Kündigung Rauswurf rauswerfen
Stellenabbau Personalabbau Jobabbau Stellenstreichung
Job Arbeitsplatz Arbeitsstelle
arbeitslos Arbeitslosigkeit erwerbslos
Arbeitszeit Wochenarbeitszeit Arbeitsstunden
Überstunden Mehrarbeit
Homeoffice Telearbeit Heimarbeit
Urlaub Ferien Urlaubstage
Kandidat Kandidatur kandidieren Bewerber Anwärter
Ausbildung Azubi Lehrling Auszubildende Lehrstelle Ausbildungsplatz
Praktikum Praktikant
Streik streiken Ausstand Arbeitskampf Arbeitsniederlegung
Tarifvertrag Tarifabschluss Tarifeinigung
Kunde Käufer Kundschaft
Zulieferer Lieferant beliefern
bestellen Bestellung Vorbestellung Order ordern
verkaufen Verkaufszahlen Absatz ausliefern Auslieferung veräußern
kaufen erwerben anschaffen Anschaffung
herstellen Hersteller produzieren Produktion fertigen Produzent Autobauer
Fabrik Werk Produktionsstätte
Zentrale Hauptsitz Hauptquartier Firmensitz Stammsitz
Filiale Niederlassung Zweigstelle
Übernahme übernehmen aufkaufen Aufkauf
Fusion fusionieren Zusammenschluss verschmelzen Zusammenlegung
gegründet Gründer Gründungsjahr Begründer Gründungsmitglied
Startup Jungunternehmen
Kooperation kooperieren Zusammenarbeit zusammenarbeiten Partnerschaft Partner
Konkurrent Mitbewerber Rivale Konkurrenz
Vertrag Abkommen Vereinbarung Deal Kontrakt
Laufzeit Vertragslaufzeit Vertragsdauer
unterschreiben unterzeichnen Unterschrift Unterzeichnung signieren
Angebot anbieten Offerte
Werbung Reklame Werbekampagne werben
Nachfrage Bedarf
Geschäft Shop Store
Export Ausfuhr exportieren
Import importieren
Garantie Gewährleistung
Lieferzeit Wartezeit Lieferfrist warten Wochen
Marke Label
Handwerker Handwerksbetrieb Handwerk
Selbstständige Freiberufler selbstständig
Vollzeit ganztags
Teilzeit halbtags
Dienstleistung Service
Kantine Mensa
Geschäftsjahr Wirtschaftsjahr

# Zeit
beginnen anfangen starten Beginn Anfang Start Auftakt
Verkaufsstart Markteinführung Einführung Launch Release Marktstart Start
enden beenden Ende Schluss aufhören
dauern Dauer Zeitdauer Zeitspanne
Frist Deadline Stichtag Anmeldeschluss Einsendeschluss
verschieben Verschiebung vertagen aufschieben Aufschub
absagen Absage canceln abblasen
ausfallen Ausfall entfallen
Verspätung verspäten Verzögerung verzögern
pünktlich rechtzeitig fristgerecht
ehemalig einstig vormalig
Vorgänger Vorläufer Amtsvorgänger Vorgängermodell
Nachfolger Nachfolge nachfolgen ablösen beerben
ersetzen Ersatz austauschen
Jubiläum Jahrestag
Öffnungszeit geöffnet Geschäftszeit Sprechzeit
kürzlich neulich jüngst unlängst
sofort umgehend unverzüglich
künftig zukünftig demnächst
dauerhaft permanent ständig
vorübergehend zeitweise befristet
Zeitplan Terminplan Ablaufplan
Epoche Ära Zeitalter
Jahrzehnt Dekade
Wochenende Samstag Sonntag
jährlich alljährlich
täglich tagtäglich
Pause Unterbrechung unterbrechen

# Zahlen und wie sie sich ändern
steigen zunehmen wachsen Anstieg Zunahme Zuwachs ansteigen
sinken zurückgehen Rückgang schrumpfen Abnahme abnehmen
erhöhen anheben Erhöhung aufstocken steigern Steigerung
senken reduzieren verringern kürzen Senkung Kürzung
verdoppeln doppelt Verdopplung zweifach
halbieren Hälfte
Durchschnitt Mittelwert durchschnittlich
Höchstwert Maximum Höchststand Spitzenwert Rekordhoch
Tiefststand Minimum Tiefstwert Rekordtief Tiefpunkt
Anteil Prozent Prozentsatz Quote Marktanteil
Rekord Bestzeit Bestmarke Bestleistung
messen Messung Messwert
Prognose Vorhersage vorhersagen prognostizieren voraussagen Ausblick
Ergebnis Resultat
Ziel Zielsetzung anstreben Plan planen
beabsichtigen vorhaben Vorhaben Absicht
Mehrheit Großteil überwiegend
Minderheit Minorität
Rangliste Ranking Tabelle Tabellenplatz

# Maße
Gewicht wiegen schwer Eigengewicht
Nutzlast Tragkraft Zuladung Traglast Tragfähigkeit
Größe Fläche groß
Entfernung Distanz Abstand entfernt
Tempo Geschwindigkeit Höchstgeschwindigkeit schnell Topspeed Spitzengeschwindigkeit
Temperatur Grad
Fassungsvermögen Volumen Rauminhalt Kapazität
Umfang Ausmaß
Lautstärke Dezibel Lärmpegel
Lärm Krach Geräusch
Helligkeit Leuchtkraft
Durchmesser Diameter
Genauigkeit Präzision präzise

# Auto
Auto Wagen Fahrzeug PKW Elektroauto
Akku Batterie
Ladezeit laden aufladen Schnellladen Ladedauer
Ladesäule Ladestation Ladepunkt Wallbox
Reichweite Kilometer
Motor Antrieb Elektromotor
Leistung PS Pferdestärken Motorleistung
Verbrauch verbrauchen Spritverbrauch Stromverbrauch Energieverbrauch
Sprit Benzin Kraftstoff Treibstoff
Tankstelle Zapfsäule
Fahrer Pilot Autofahrer
Assistent Fahrassistent Assistenzsystem Autopilot
Rückruf Rückrufaktion zurückrufen
Version Variante
Runde Rundenzeit
Kofferraum Laderaum Gepäckraum
Reifen Bereifung Pneu
Werkstatt Autowerkstatt Reparaturwerkstatt

# Verkehr und Reisen
Lastwagen LKW Laster Sattelzug
Motorrad Kraftrad Krad
Fahrrad Velo Drahtesel Bike
Radweg Fahrradweg Radspur Radfahrstreifen
Unfall Crash Aufprall Zusammenstoß Kollision verunglücken Karambolage
Stau Verkehrsstau stauen
Bauarbeiten Baustelle Straßenarbeiten
Sperrung sperren Vollsperrung Straßensperrung
Umleitung umleiten Ausweichroute
Parkplatz Stellplatz parken Parkhaus Parkmöglichkeit Tiefgarage
Führerschein Fahrerlaubnis
Blitzer Radarfalle Radarkontrolle Geschwindigkeitskontrolle
Tempolimit Geschwindigkeitsbegrenzung Geschwindigkeitsbeschränkung
Haltestelle Bushaltestelle
Straßenbahn Tram Trambahn
Fahrkarte Fahrschein Bahnticket
abfahren Abfahrt losfahren Abfahrtszeit
ankommen Ankunft eintreffen Ankunftszeit
Flugzeug Flieger Jet
Flughafen Airport
Fluggesellschaft Airline Fluglinie
Passagier Fahrgast Fluggast Mitfahrer
Schiff Dampfer Frachter
Strecke Route
Fußgänger Passant
Zebrastreifen Fußgängerüberweg
Kreisverkehr Kreisel
Ampel Lichtsignal
Reise Trip verreisen reisen
Reisende Tourist Feriengast
Übernachtung übernachten Unterkunft
Campingplatz Zeltplatz Camping zelten
Sehenswürdigkeit Attraktion
Gehweg Bürgersteig Fußweg Trottoir
Nahverkehr ÖPNV
Spediteur Spedition
Hafen Anlegestelle
Matrose Seemann Seeleute

# Sport
trainieren Trainer Coach Cheftrainer Übungsleiter
Training Trainingseinheit Übungseinheit Übungsstunde
Mannschaft Team
Kader Aufgebot
Spiel Partie Match
gewinnen siegen Sieg Triumph Gewinner
verlieren unterliegen Niederlage
unentschieden Remis
Tor Torschütze Torjäger
Endstand Spielstand Endergebnis
Meister Champion Meisterschaft Meistertitel
Liga Spielklasse
aufsteigen Aufstieg
absteigen Abstieg
Finale Endspiel
Halbfinale Vorschlussrunde Semifinale
Turnier Wettkampf Wettbewerb
Fußballer Kicker Fußballspieler
Torwart Torhüter Keeper Goalie
Abwehrspieler Verteidiger
Mannschaftskapitän Spielführer Kapitän
Schiedsrichter Schiri Referee Unparteiischer
Stadion Arena
Turnhalle Sporthalle
Sportplatz Spielfeld
Zuschauer Publikum
Anhänger Fan
verletzen Verletzung Blessur verwunden
Vereinswechsel Transfer wechseln
Ablösesumme Transfersumme
Saison Spielzeit
Olympia Olympiade
Schwimmbad Freibad Hallenbad
Anmeldung anmelden Registrierung registrieren
Doping dopen Dopingmittel
Fitness Fitnessstudio
Rennen Wettrennen
Weltmeister Weltmeisterschaft
Elfmeter Strafstoß
Teilnehmer teilnehmen mitmachen Teilnahme

# Schule
Schüler Schulkind
Lehrer Lehrkraft Pädagoge
Unterricht unterrichten Schulstunde
Prüfung Examen Klausur
Universität Hochschule Uni
Student Studium
Abitur Abi Matura Reifeprüfung
Kita Kindergarten Kindertagesstätte
Professor Hochschullehrer Dozent
Doktorarbeit Dissertation promovieren
lernen büffeln pauken
Hausaufgaben Schularbeiten
Ausflug Exkursion Klassenfahrt
Schulleiter Rektor Schuldirektor Direktor
Vortrag Referat Vorlesung
Nachhilfe Förderunterricht
Kurs Lehrgang Seminar Workshop Kursus
Stundenplan Unterrichtszeiten

# Wissenschaft
Forscher Wissenschaftler
Studie Untersuchung untersuchen erforschen
entdecken Entdeckung aufspüren
entwickeln Entwickler Konstrukteur konstruieren
Versuch Experiment experimentieren
testen Test erproben Erprobung ausprobieren
Beweis beweisen Nachweis nachweisen
Weltraum Weltall Kosmos Universum
Astronaut Raumfahrer Kosmonaut
Rakete Trägerrakete
Klimawandel Erderwärmung Erderhitzung
Lebewesen Organismus
Pflanze Gewächs
aussterben ausgestorben ausgerottet
Kernkraft Atomkraft Kernenergie Atomenergie
Atomkraftwerk Kernkraftwerk AKW
Bestandteil Zusammensetzung zusammensetzen
Ursache Grund Anlass Auslöser verursachen auslösen
Auswirkung Folge Konsequenz
Wirkung Effekt bewirken
Methode Verfahren Vorgehensweise
Merkmal Eigenschaft Kennzeichen
Theorie These
Ursprung Herkunft Entstehung entstehen
Verhalten benehmen
Fossil Versteinerung
Ausgrabung ausgraben Fundort

# Gesundheit
Arzt Mediziner Doktor Hausarzt
Krankenhaus Klinik Klinikum Spital Hospital
Krankheit Erkrankung erkranken krank
Medikament Arznei Arzneimittel Tablette Pille
Impfung impfen Impfstoff Vakzin
Operation operieren Eingriff
Behandlung behandeln Therapie therapieren
heilen Heilung genesen Genesung
anstecken Ansteckung infizieren Infektion
Symptom Beschwerden Anzeichen
Schmerz schmerzen wehtun
Rettungswagen Krankenwagen Ambulanz
Krankenschwester Pflegekraft Pfleger
Pflegeheim Altenheim Seniorenheim Altersheim
schwanger Schwangerschaft
sterben Todesopfer verstorben umkommen
geboren Geburt Geburtstag Geburtsdatum Geburtsjahr
ermorden Mord Mörder umbringen töten
Zahnarzt Dentist
Tierarzt Veterinär
Herzinfarkt Herzanfall
Schlaganfall Hirnschlag
Krebs Tumor Krebserkrankung
Epidemie Pandemie Seuche
Corona Covid Coronavirus
rauchen Raucher Zigarette
betrunken alkoholisiert besoffen
barrierefrei rollstuhlgerecht behindertengerecht Rollstuhl
Behinderung Handicap behindert
Krankenkasse Krankenversicherung
Ernährung ernähren Diät

# Essen und Trinken
Mahlzeit Essen Speise
Lebensmittel Nahrungsmittel Nahrung
Getränk Drink
Restaurant Gaststätte Gasthaus Wirtshaus
Kneipe Pub
Café Cafeteria Kaffeehaus
Rezept Zubereitung zubereiten
Mittagessen Lunch
Abendessen Abendbrot Dinner
Brötchen Semmel
Kartoffel Erdapfel
vegetarisch vegan fleischlos
lecker köstlich schmackhaft
Metzger Fleischer Metzgerei Fleischerei
Bäckerei Bäcker
Supermarkt Discounter
Imbiss Snack
Speisekarte Menü
Kellner Bedienung
Obst Früchte
Kalorien Nährwert
haltbar Haltbarkeit Mindesthaltbarkeit
Wirt Gastwirt Gastronom
Geschmack schmecken
Allergie allergisch Unverträglichkeit

# Wetter und Umwelt
Regen regnen Niederschlag Regenschauer
Gewitter Unwetter
Sturm Orkan stürmisch
Schnee schneien Schneefall
Hitze heiß Hitzewelle
Kälte kalt Frost
Hochwasser Überschwemmung Flut überfluten
Dürre Trockenheit
Erdbeben Beben
Brand Feuer brennen Großbrand
Waldbrand Waldbrände Flächenbrand
Wettervorhersage Wetterbericht
Müll Abfall Müllabfuhr
entsorgen Entsorgung wegwerfen
Recycling recyceln wiederverwerten
Naturschutz Umweltschutz
Verschmutzung verschmutzen Verunreinigung
Emission Abgase ausstoßen Ausstoß
Strom Elektrizität
Solaranlage Photovoltaik Solarstrom
Windrad Windkraftanlage Windenergieanlage
Wald Forst
Meer Ozean
Gebirge Bergkette
abholzen Abholzung roden Rodung
Bauernhof Hof Gehöft
Landwirt Landwirtschaft
Vieh Nutztiere Rinder
Lebensraum Habitat

# Stadt und Politik
Bürgermeister Stadtoberhaupt Oberbürgermeister Rathauschef
Gemeinderat Stadtrat Stadtparlament
Gemeinde Kommune
Stadtverwaltung Rathaus
Behörde Verwaltung Amt
Kanzler Bundeskanzler Regierungschef
Staatsoberhaupt Staatschef Präsident
Abstimmung abstimmen Votum votieren
Wahl Urnengang
Abgeordnete Parlamentarier
Parlament Volksvertretung Bundestag
beschließen Beschluss entscheiden Entscheidung
zustimmen Zustimmung befürworten
ablehnen zurückweisen
fordern Forderung verlangen
kritisieren Kritik bemängeln
zurücktreten Rücktritt abdanken
Amtszeit Legislaturperiode Wahlperiode
Einwohner Bevölkerung Bewohner
Migrant Zuwanderer Einwanderer
Einwanderung Zuwanderung Migration
Flüchtling Asylbewerber Asylsuchende
demonstrieren Demo Demonstration Protest protestieren Kundgebung
Krieg Konflikt
Waffenstillstand Waffenruhe Frieden
Armee Streitkräfte Heer Militär
König Monarch Herrscher herrschen Regent
Aufstand Revolution Rebellion Umsturz Putsch
besiegen bezwingen
erobern Eroberung Eroberer
Staat Land
Volksabstimmung Referendum Volksentscheid Bürgerentscheid
Tagung Konferenz Kongress
Stellvertreter Vize stellvertretend
Sprecher Pressesprecher
verhandeln Verhandlung
Einigung Kompromiss
Treffen Begegnung Besuch
Stadtteil Ortsteil Viertel Stadtviertel Bezirk
Hauptstadt Metropole
Kolonie kolonisieren
Sklave Sklaverei
Verfassung Grundgesetz

# Verein und Regeln
Verein Klub Club
Mitgliedschaft beitreten Beitritt
austreten Austritt
Satzung Statuten Vereinssatzung
Vorschrift Regel Regelung Bestimmung
erlauben gestatten zulässig Erlaubnis
Verbot verbieten untersagen unzulässig
genehmigen Genehmigung bewilligen
Strafe bestrafen Sanktion
Ausnahme Sonderregelung Ausnahmefall
verpflichtend obligatorisch vorgeschrieben verbindlich
ehrenamtlich Ehrenamt Freiwillige
Kassenwart Kassierer Schatzmeister
Schriftführer Protokollführer
verantwortlich zuständig Haftung Verantwortung
Ansprechpartner Kontaktperson
Altersgrenze Mindestalter Altersbeschränkung
Voraussetzung Bedingung Anforderung
Hausordnung Benutzungsordnung Platzordnung
Mitgliederversammlung Hauptversammlung Jahreshauptversammlung Vollversammlung
Vorsitzender Vorsitz Vorstand Obmann
leihen ausleihen entleihen borgen Ausleihe
mieten anmieten Miete
zurückgeben Rückgabe zurückbringen
reservieren buchen Reservierung
reklamieren Reklamation beanstanden
reinigen Reinigung säubern putzen
Vollmacht Bevollmächtigung
Formular Antrag beantragen Antragsformular

# Recht und Polizei
Polizist Polizei Ordnungshüter
Täter Krimineller
Straftat Verbrechen Delikt
verdächtig mutmaßlich Tatverdächtiger
verhaften festnehmen Festnahme Verhaftung
Gefängnis Haft Knast Haftstrafe
Einbruch einbrechen Einbrecher
Diebstahl stehlen klauen Dieb entwenden
Überfall überfallen Raub ausrauben
Betrüger Betrug Betrugsfall
Gerichtshof Gericht Tribunal
Urteil verurteilen Richterspruch
verklagen Klage Kläger
anklagen Anklage Staatsanwalt
Anwalt Rechtsanwalt Jurist
Zeuge Augenzeuge
Schaden Sachschaden Schadenshöhe
Eigentümer Besitzer Inhaber besitzen gehören
fliehen flüchten Flucht entkommen
vermisst verschwinden verschollen
ermitteln fahnden Fahndung
Waffe Schusswaffe Pistole
Attentat Anschlag Attentäter
Erbschaft erben Erbe
Gesetz Rechtsvorschrift
Urheberrecht Copyright
Datenschutz Privatsphäre

# Bauen und Wohnen
bauen errichten Errichtung erbauen
Architekt Baumeister
abreißen Abriss
sanieren Sanierung renovieren Renovierung modernisieren
erweitern Erweiterung ausbauen Ausbau
Gebäude Bauwerk
Wohnung Apartment Appartement
Grundstück Bauland
eröffnen öffnen aufmachen Eröffnung Einweihung
schließen zumachen Schließung dichtmachen
fertigstellen Fertigstellung vollenden
Nebenkosten Betriebskosten
Stockwerk Etage Geschoss
Fahrstuhl Aufzug Lift
Untergeschoss Keller
Zimmer Raum
Toilette Klo WC
Denkmal Monument Mahnmal
Kirche Gotteshaus
reparieren Reparatur instandsetzen Instandsetzung
kaputt defekt Defekt
Instandhaltung Wartung
Umzug umziehen
Werkstoff Material
Dämmung dämmen Isolierung
einstürzen zusammenbrechen Zusammenbruch

# Veranstaltungen und Freizeit
veranstalten Event organisieren Organisator Ausrichter
Fest Feier feiern Party
Konzert Auftritt auftreten Gig
Besucher Gast
Flohmarkt Trödelmarkt
Karneval Fasching Fastnacht
wandern Wanderung Wanderweg
Besichtigung besichtigen Rundgang
Kino Filmtheater
Schauspieler Darsteller
Regisseur Filmemacher
Spielfilm Film
Episode Serienfolge
Sänger singen
Lied Song
Musikgruppe Band
Maler Gemälde malen
Autor Schriftsteller
veröffentlichen Veröffentlichung erscheinen publizieren herausbringen
Tageszeitung Zeitung
Zeitschrift Magazin
Journalist Reporter Redakteur
Fernsehen TV
ausstrahlen Sendung
Rundfunk Radio
Bericht Artikel Reportage
Nachricht Meldung News
Auszeichnung auszeichnen Ehrung Award
Foto Fotografie fotografieren
Tombola Verlosung verlosen
Bücherei Bibliothek
Komponist komponieren
Bildhauer Skulptur Statue
Umfrage Befragung
Leserbrief Zuschrift

# Technik und Software
installieren Installation
Update aktualisieren Aktualisierung Upgrade Patch
Fehler Bug
Computer Rechner PC
Smartphone Handy Mobiltelefon
Programm Software App
herunterladen Download downloaden runterladen
hochladen Upload
Nutzer User Anwender Benutzer
Passwort Kennwort
einloggen Login
ausloggen Logout abmelden
Account Benutzerkonto Nutzerkonto
konfigurieren Konfiguration Einstellung
Backup Sicherungskopie Datensicherung
Datei File
Verzeichnis Ordner
Tastenkombination Shortcut Tastenkürzel
Bildschirm Display Monitor
Webseite Homepage Website Internetseite
Mail Email
Support unterstützen Unterstützung
Schnittstelle API
Funktion Feature
Hacker hacken Cyberangriff
Videospiel Game Computerspiel
Tastatur Keyboard
überprüfen checken kontrollieren Kontrolle
Chip Prozessor Halbleiter
Gerät Apparat
Server Host
Sicherheitslücke Schwachstelle
Standardwert Voreinstellung voreingestellt
Befehl Kommando
Netzwerk Netz
Anleitung Handbuch Gebrauchsanweisung Bedienungsanleitung
Abonnement Abo abonnieren
Leitfaden Ratgeber

# Familie und Menschen
Kind Nachwuchs Kids
Baby Säugling Neugeborenes
Jugendliche Teenager Teenie
Großmutter Oma
Großvater Opa
Vater Papa
Mutter Mama
Ehefrau Gattin
Ehemann Gatte
heiraten Heirat Hochzeit Eheschließung Trauung
Verwandte Angehörige
Freund Kumpel
Kleidung Klamotten
Spitzname Beiname
Wohnort Wohnsitz wohnen leben
Kindheit aufwachsen
stammen Abstammung
Beerdigung Begräbnis Bestattung beerdigen beigesetzt
Pfarrer Pastor Priester Geistlicher
Glaube Religion
Erwachsene volljährig

# Was man tut und wie es ist
wichtig wesentlich
Vorteil Pluspunkt
Nachteil Manko
helfen Hilfe
Antwort antworten beantworten
schwierig kompliziert knifflig
gefährlich Gefahr Risiko riskant
Unterschied unterscheiden
ähnlich vergleichbar
vorstellen Vorstellung präsentieren zeigen enthüllen
ankündigen Ankündigung bekanntgeben verkünden
mitteilen Mitteilung informieren
versprechen zusagen
verwenden benutzen nutzen Verwendung
erhalten bekommen
verhindern vermeiden
verbessern Verbesserung optimieren
ändern verändern Änderung Veränderung
vermuten Vermutung annehmen
berühmt prominent
Bezeichnung Begriff bezeichnen
Symbol Sinnbild
Standort gelegen
Adresse Anschrift
Telefonnummer Rufnummer
Erfolg erfolgreich
scheitern Misserfolg Fehlschlag
Streit Auseinandersetzung streiten
Meinung Ansicht Auffassung
Idee Einfall
zerstören Zerstörung vernichten
retten bergen Bergung
teilen aufteilen
schicken senden versenden zuschicken
empfehlen Tipp
Gegner Widersacher
Bündnis Allianz
beraten Beratung Ratschlag
Mangel knapp Knappheit
Überblick Übersicht
Schwerpunkt Fokus
`;
