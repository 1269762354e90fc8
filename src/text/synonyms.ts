import type { Language } from "../corpus/article.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** Words that questions use for what articles call otherwise, one group per line: general words of news about companies and cars. */
const GROUPS: Record<Language, string> = {
  de: `kosten kostet Preis Preise teuer
Fabrik Werk Produktionsstätte
Auto Wagen Fahrzeug PKW Elektroauto E-Auto
Akku Batterie
Chef CEO Vorstandschef Geschäftsführer Firmenchef
Firma Unternehmen Konzern Betrieb
Verkaufszahlen Verkäufe Absatz Auslieferungen ausgeliefert verkauft
Lieferzeit Wartezeit Lieferfrist warten Wochen
Bestellung Vorbestellung Order bestellt
Umsatz Erlös Einnahmen
Gewinn Profit Überschuss
Verlust Minus
Mitarbeiter Beschäftigte Angestellte Arbeiter Belegschaft
Unfall Crash Aufprall Zusammenstoß
gestorben Tote Todesopfer Tod
Rückruf zurückgerufen Rückrufaktion
Tempo Geschwindigkeit Höchstgeschwindigkeit schnell
Leistung PS Pferdestärken
Ladezeit laden aufladen Schnellladen
Reichweite Kilometer
Größe Fläche groß
Treffen Begegnung Besuch getroffen
Start Beginn Verkaufsstart Markteinführung Einführung
Zulieferer Lieferant beliefert
Investition investieren investiert
Ziel Plan geplant
Smartphone Handy Mobiltelefon
Fahrer Pilot
Hersteller Autobauer Produzent
Gründer gegründet Gründung
Rekord Bestzeit Bestmarke
Runde Rundenzeit
Anteil Prozent Marktanteil
Version Variante Ausführung
Motor Antrieb Elektromotor
Assistent Fahrassistent Assistenzsystem Autopilot
Verbot verboten untersagt
Kunde Käufer
Aktie Wertpapier
Zentrale Hauptsitz Hauptquartier
Chip Prozessor Halbleiter
Geld Kapital
Arzt Mediziner
Staat Land
Einwohner Bevölkerung`,
  en: `cost costs price prices expensive
factory plant
car vehicle automobile EV
battery accumulator
boss chief CEO
company firm corporation
sales deliveries sold delivered
delivery wait waiting weeks
order orders reservation preorder booking
revenue turnover
profit earnings
loss deficit
employee worker staff workforce
accident crash collision
died dead killed death
recall recalled
speed fast fastest
power horsepower
charging charge recharge
range kilometres miles
size area large
meeting visit met
launch start debut introduction
supplier supplied supply
investment invest invested
target goal plan planned
phone smartphone handset
driver pilot
maker manufacturer carmaker automaker
founder founded established
record fastest
lap laps
share percent percentage
version variant trim
motor engine
assistant autopilot
ban banned prohibited
customer buyer
stock shares
headquarters base
chip processor semiconductor
doctor physician
country nation
inhabitants population`,
};

const SYNONYMS: Record<Language, ReadonlyMap<string, string[]>> = {
  de: readGroups(GROUPS.de, "de"),
  en: readGroups(GROUPS.en, "en"),
};

function readGroups(groups: string, language: Language): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const line of groups.split("\n")) {
    const stems = line.split(" ").map((word) => stem(fold(word), language));
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      found.set(one, others);
    }
  }
  return new Map([...found].map(([one, others]) => [one, [...others]]));
}

/** Stems of other words for nearly the same; none for most words. */
export function synonymsOf(stemmed: string, language: Language): string[] {
  return SYNONYMS[language].get(stemmed) ?? [];
}
