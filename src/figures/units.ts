import type { Language } from "../corpus/article.ts";
import type { FigureKind } from "./figure.ts";

export type Unit = {
  /** The canonical code that a figure carries. */
  code: string;
  kind: FigureKind;
  /** How it is written: `symbols` exactly so, `de` and `en` in any case; forms are separated by "|". */
  symbols?: string;
  de?: string;
  en?: string;
  /** Symbols that are too short to stand apart from their number ("3h", "5,2C"). */
  glued?: string;
  /** How an answer writes it when the code itself will not do. */
  name?: Record<Language, string | [one: string, many: string]>;
  /** A text that a test reads, and what it has to find. */
  example: [text: string, value: number];
};

const METRE = "meter|metern|meters|metre|metres";
const inflected = (stem: string) =>
  ["", "e", "en", "er", "es", "em"].map((ending) => stem + ending).join("|");
const squared = (metre: string) => `quadrat${metre.split("|").join("|quadrat")}`;
const each = (prefix: string, forms: string) =>
  forms
    .split("|")
    .map((form) => prefix + form)
    .join("|");

// prettier-ignore
const quantities: Omit<Unit, "kind">[] = [
  // Length
  { code: "nm", symbols: "nm", de: each("nano", METRE), en: each("nano", METRE), example: ["14 nm", 14] },
  { code: "um", symbols: "µm|μm|um", de: each("mikro", METRE), en: each("micro", METRE) + "|microns|micron", name: { de: "µm", en: "µm" }, example: ["10 μm", 10] },
  { code: "mm", symbols: "mm", de: each("milli", METRE), en: each("milli", METRE), example: ["7.62mm", 7.62] },
  { code: "cm", symbols: "cm", de: each("zenti", METRE), en: each("centi", METRE), example: ["30 cm", 30] },
  { code: "dm", symbols: "dm", de: each("dezi", METRE), en: each("deci", METRE), example: ["10 dm", 10] },
  { code: "m", symbols: "m", de: METRE, en: METRE, example: ["500 Meter", 500] },
  { code: "km", symbols: "km|Km|KM", de: each("kilo", METRE), en: each("kilo", METRE), example: ["1.000 km", 1000] },
  { code: "in", symbols: "″|\"|”", de: "zoll|inch", en: "inch|inches", glued: "in", name: { de: "Zoll", en: "inches" }, example: ["10,1-Zoll-Bildschirm", 10.1] },
  { code: "ft", symbols: "ft|ft .", de: "fuß|fuss", en: "foot|feet", example: ["776-foot airship", 776] },
  { code: "yd", symbols: "yd", en: "yard|yards", example: ["100 yards", 100] },
  { code: "ly", de: "lichtjahr|lichtjahre|lichtjahren", en: "light-year|light-years|light year|light years", name: { de: "Lichtjahre", en: "light-years" }, example: ["4,2 Lichtjahre", 4.2] },
  { code: "mi", symbols: "mi", de: "meile|meilen|seemeilen", en: "mile|miles", name: { de: "Meilen", en: "miles" }, example: ["220 miles", 220] },
  // Area
  { code: "cm2", symbols: "cm²|cm2|cm^2|qcm", de: squared("zentimeter|zentimetern"), en: "square centimeters|square centimetres|square centimeter|square centimetre", name: { de: "cm²", en: "cm²" }, example: ["5 cm²", 5] },
  { code: "mm2", symbols: "mm²|mm2|mm^2", de: squared("millimeter|millimetern"), en: "square millimeters|square millimetres|square millimeter", name: { de: "mm²", en: "mm²" }, example: ["109 mm²", 109] },
  { code: "m2", symbols: "m²|m2|m^2|qm|sqm|sq m", de: squared(METRE), en: "square meters|square metres|square meter|square metre", name: { de: "m²", en: "m²" }, example: ["718.000 Quadratmeter", 718000] },
  { code: "km2", symbols: "km²|km2|km^2|qkm", de: squared("kilometer|kilometern"), en: "square kilometers|square kilometres|square kilometer|square kilometre|sq km", name: { de: "km²", en: "km²" }, example: ["12 km²", 12] },
  { code: "ft2", symbols: "ft²|sq ft|sq . ft .", en: "square feet|square foot", name: { de: "sq ft", en: "sq ft" }, example: ["3,000 square feet", 3000] },
  { code: "mi2", symbols: "sq mi|mi²", de: "quadratmeile|quadratmeilen", en: "square miles|square mile", name: { de: "Quadratmeilen", en: "square miles" }, example: ["20 square miles", 20] },
  { code: "ha", symbols: "ha", de: "hektar|hektaren", en: "hectare|hectares", example: ["40 Hektar", 40] },
  { code: "ac", de: "acre|acres", en: "acre|acres", name: { de: "Acres", en: "acres" }, example: ["40 acres", 40] },
  // Volume
  { code: "ml", symbols: "ml|mL", de: "milliliter|millilitern", en: "milliliter|milliliters|millilitre|millilitres", example: ["180.25ml", 180.25] },
  { code: "cl", symbols: "cl", de: "zentiliter|zentilitern", en: "centiliter|centiliters|centilitres", example: ["33 cl", 33] },
  { code: "l", symbols: "l|L", de: "liter|litern|liters", en: "liter|liters|litre|litres", name: { de: "Liter", en: "l" }, example: ["678 Liter", 678] },
  { code: "hl", symbols: "hl", de: "hektoliter|hektolitern", en: "hectoliters|hectolitres", example: ["5 hl", 5] },
  { code: "m3", symbols: "m³|m3|m^3|cbm", de: "kubikmeter|kubikmetern", en: "cubic meters|cubic metres|cubic meter|cubic metre", name: { de: "m³", en: "m³" }, example: ["12 Kubikmeter", 12] },
  { code: "cm3", symbols: "cm³|cm3|ccm", de: "kubikzentimeter|kubikzentimetern", en: "cubic centimeters|cubic centimetres|cc", name: { de: "cm³", en: "cm³" }, example: ["998 cm³", 998] },
  { code: "km3", symbols: "km³", de: "kubikkilometer|kubikkilometern", en: "cubic kilometers|cubic kilometres", name: { de: "km³", en: "km³" }, example: ["2 km³", 2] },
  { code: "ft3", symbols: "ft³|cu ft", en: "cubic feet|cubic foot", name: { de: "cu ft", en: "cu ft" }, example: ["30 cubic feet", 30] },
  { code: "gal", symbols: "gal", de: "gallone|gallonen", en: "gallon|gallons", name: { de: "Gallonen", en: "gallons" }, example: ["130 gallons", 130] },
  { code: "bbl", symbols: "bbl", de: "barrel|fass", en: "barrel|barrels", name: { de: "Barrel", en: "barrels" }, example: ["500,000 barrels", 500000] },
  // Mass
  { code: "mg", symbols: "mg", de: "milligramm", en: "milligram|milligrams", example: ["5 mg", 5] },
  { code: "ug", symbols: "µg|μg", de: "mikrogramm", en: "microgram|micrograms", name: { de: "µg", en: "µg" }, example: ["5 µg", 5] },
  { code: "g", symbols: "g", de: "gramm", en: "gram|grams|gramme|grammes", example: ["190 g", 190] },
  { code: "kg", symbols: "kg|Kg|KG", de: "kilogramm|kilo|kilos", en: "kilogram|kilograms|kilo|kilos|kilogramme|kilogrammes", example: ["2.205 kg", 2205] },
  { code: "t", symbols: "t", de: "tonne|tonnen|tonner|tonnern", en: "ton|tons|tonne|tonnes|metric ton|metric tons|metric tonnes|short tons", name: { de: "t", en: "t" }, example: ["34,500 metric tons", 34500] },
  { code: "kt", de: "kilotonne|kilotonnen", en: "kiloton|kilotons|kilotonnes", example: ["20 Kilotonnen", 20] },
  { code: "lb", symbols: "lb|lbs|lb .|lbs .", de: "pfund", en: "pound|pounds", name: { de: "Pfund", en: "lb" }, example: ["12 Pfund", 12] },
  { code: "oz", symbols: "oz|oz .", de: "unze|unzen|feinunze|feinunzen", en: "ounce|ounces", name: { de: "Unzen", en: "oz" }, example: ["8 ounces", 8] },
  // Speed
  { code: "km/h", symbols: "km/h|kmh|kph|kmph|km/hr|km/hour|Km/h|KM/H", de: "kilometer pro stunde|kilometern pro stunde|kilometer je stunde|kilometer in der stunde|stundenkilometer|stundenkilometern", en: "kilometers per hour|kilometres per hour|kilometer per hour|kilometers an hour|kilometres an hour|km per hour|km an hour", example: ["120 km/h", 120] },
  { code: "mph", symbols: "mph|mi/h|MPH", de: "meilen pro stunde|meilen je stunde|meilen in der stunde", en: "miles per hour|mile per hour|miles an hour|mile an hour", example: ["188 miles an hour", 188] },
  { code: "m/s", symbols: "m/s|m/sec", de: "meter pro sekunde|metern pro sekunde|meter je sekunde|metern je sekunde", en: "meters per second|metres per second|meter per second|meters a second", example: ["244 Metern pro Sekunde", 244] },
  { code: "km/s", symbols: "km/s", de: "kilometer pro sekunde|kilometern pro sekunde", en: "kilometers per second|kilometres per second", example: ["11 km/s", 11] },
  { code: "kn", de: "knoten", en: "knot|knots", name: { de: "Knoten", en: "knots" }, example: ["20 knots", 20] },
  { code: "rpm", symbols: "rpm|U/min|1/min|/min", de: "umdrehungen pro minute|umdrehungen je minute|umdrehungen in der minute|touren", en: "revolutions per minute|revs per minute", name: { de: "U/min", en: "rpm" }, example: ["27.200 U/min", 27200] },
  // Power, energy, electricity
  { code: "mW", symbols: "mW", de: "milliwatt", en: "milliwatt|milliwatts", example: ["5 mW", 5] },
  { code: "W", symbols: "W", de: "watt", en: "watt|watts", example: ["90 Watt", 90] },
  { code: "kW", symbols: "kW|KW|kw", de: "kilowatt", en: "kilowatt|kilowatts", example: ["495 kW", 495] },
  { code: "MW", symbols: "MW", de: "megawatt", en: "megawatt|megawatts", example: ["1,2 MW", 1.2] },
  { code: "GW", symbols: "GW", de: "gigawatt", en: "gigawatt|gigawatts", example: ["3 GW", 3] },
  { code: "TW", symbols: "TW", de: "terawatt", en: "terawatts", example: ["3 TW", 3] },
  { code: "hp", symbols: "PS|hp|HP|bhp|Ps|ps", de: "pferdestärke|pferdestärken", en: "horsepower|brake horsepower|metric horsepower|horse power", name: { de: "PS", en: "hp" }, example: ["673 PS", 673] },
  { code: "mWh", symbols: "mWh", de: "milliwattstunden", en: "milliwatt hours|milliwatt-hours", example: ["5 mWh", 5] },
  { code: "Wh", symbols: "Wh", de: "wattstunde|wattstunden", en: "watt hours|watt-hours|watt-hour|watt hour", example: ["99 Wh", 99] },
  { code: "kWh", symbols: "kWh|KWh|kwh|KWH", de: "kilowattstunde|kilowattstunden", en: "kilowatt hours|kilowatt-hours|kilowatt-hour|kilowatt hour", example: ["73,6 kWh", 73.6] },
  { code: "MWh", symbols: "MWh", de: "megawattstunde|megawattstunden", en: "megawatt hours|megawatt-hours|megawatt-hour", example: ["2 MWh", 2] },
  { code: "GWh", symbols: "GWh", de: "gigawattstunde|gigawattstunden", en: "gigawatt hours|gigawatt-hours|gigawatt-hour", example: ["40 GWh", 40] },
  { code: "TWh", symbols: "TWh", de: "terawattstunde|terawattstunden", en: "terawatt hours|terawatt-hours", example: ["2 TWh", 2] },
  { code: "J", de: "joule", en: "joule|joules", example: ["5 Joule", 5] },
  { code: "kJ", symbols: "kJ", de: "kilojoule", en: "kilojoules", example: ["5 kJ", 5] },
  { code: "MJ", symbols: "MJ", de: "megajoule", en: "megajoules", example: ["5 MJ", 5] },
  { code: "kcal", symbols: "kcal", de: "kilokalorien|kalorien", en: "kilocalories|calories|calorie", example: ["500 kcal", 500] },
  { code: "V", symbols: "V", de: "volt", en: "volt|volts", name: { de: "Volt", en: "V" }, example: ["800-Volt-Plattform", 800] },
  { code: "kV", symbols: "kV", de: "kilovolt", en: "kilovolt|kilovolts", example: ["110 kV", 110] },
  { code: "A", symbols: "A", de: "ampere", en: "amp|amps|ampere|amperes", example: ["16 Ampere", 16] },
  { code: "Ah", symbols: "Ah", de: "amperestunden", en: "amp hours|ampere hours|amp-hours", example: ["75 Ah", 75] },
  { code: "mAh", symbols: "mAh|mah|MAH|mAH", de: "milliamperestunden", en: "milliamp hours|milliampere hours|milliamp-hours", example: ["7.600 mAh", 7600] },
  { code: "C", glued: "C", example: ["eine Zelle mit 5,2C", 5.2] },
  { code: "Nm", symbols: "Nm|NM", de: "newtonmeter|newtonmetern", en: "newton meters|newton metres|newton-meters|newton-metres", example: ["838 Nm", 838] },
  { code: "kN", symbols: "kN", de: "kilonewton", en: "kilonewtons", example: ["91 kN", 91] },
  { code: "bar", de: "bar", en: "bar|bars", example: ["2,5 bar", 2.5] },
  { code: "Hz", symbols: "Hz|hz", de: "hertz", en: "hertz", example: ["144 Hz", 144] },
  { code: "kHz", symbols: "kHz|KHz|khz", de: "kilohertz", en: "kilohertz", example: ["48 kHz", 48] },
  { code: "MHz", symbols: "MHz|Mhz|mhz", de: "megahertz", en: "megahertz", example: ["433 MHz", 433] },
  { code: "GHz", symbols: "GHz|Ghz|ghz", de: "gigahertz", en: "gigahertz", example: ["3,9 GHz", 3.9] },
  { code: "dB", symbols: "dB|db", de: "dezibel", en: "decibel|decibels", example: ["62 dB", 62] },
  // Data
  { code: "bit", de: "bit|bits", en: "bit|bits", example: ["8 Bit", 8] },
  { code: "kbit", symbols: "kbit|Kbit|kb", de: "kilobit", en: "kilobit|kilobits", example: ["64 kbit", 64] },
  { code: "Mbit", symbols: "Mbit|Mb", de: "megabit", en: "megabit|megabits", example: ["64 Mbit", 64] },
  { code: "Gbit", symbols: "Gbit|Gb", de: "gigabit", en: "gigabit|gigabits", example: ["2 Gbit", 2] },
  { code: "byte", de: "byte|bytes", en: "byte|bytes", name: { de: "Byte", en: "bytes" }, example: ["512 Byte", 512] },
  { code: "KB", symbols: "KB|kB", de: "kilobyte|kilobytes", en: "kilobyte|kilobytes", example: ["64 KB", 64] },
  { code: "MB", symbols: "MB|mb", de: "megabyte|megabytes", en: "megabyte|megabytes", example: ["100 MB", 100] },
  { code: "GB", symbols: "GB|gb", de: "gigabyte|gigabytes", en: "gigabyte|gigabytes", example: ["8 GB", 8] },
  { code: "TB", symbols: "TB|tb", de: "terabyte|terabytes", en: "terabyte|terabytes", example: ["1 TB", 1] },
  { code: "PB", symbols: "PB", de: "petabyte", en: "petabyte|petabytes", example: ["1 PB", 1] },
  { code: "kbit/s", symbols: "kbit/s|Kbit/s|kbps|kb/s", de: "kilobit pro sekunde", en: "kilobits per second", example: ["64 kbit/s", 64] },
  { code: "Mbit/s", symbols: "Mbit/s|Mbps|Mb/s|MBit/s|mbps", de: "megabit pro sekunde|megabit je sekunde", en: "megabits per second|megabit per second|megabits a second", example: ["100 Mbit/s", 100] },
  { code: "Gbit/s", symbols: "Gbit/s|Gbps|Gb/s|GBit/s|gbps", de: "gigabit pro sekunde|gigabit je sekunde", en: "gigabits per second|gigabit per second", example: ["10 Gbit/s", 10] },
  { code: "MB/s", symbols: "MB/s", de: "megabyte pro sekunde", en: "megabytes per second", example: ["500 MB/s", 500] },
  { code: "GB/s", symbols: "GB/s", de: "gigabyte pro sekunde", en: "gigabytes per second", example: ["4 GB/s", 4] },
  // Screens and chips
  { code: "nit", symbols: "cd/m²|cd/m2", de: "nit|nits|candela", en: "nit|nits", name: { de: "Nit", en: "nits" }, example: ["2.600 Nits", 2600] },
  { code: "lx", symbols: "lx", de: "lux", en: "lux", name: { de: "Lux", en: "lux" }, example: ["1.500 Lux", 1500] },
  { code: "px", symbols: "px", de: "pixel|pixeln", en: "pixel|pixels", name: { de: "Pixel", en: "px" }, example: ["2.560 Pixel", 2560] },
  { code: "MP", symbols: "MP|Mpx|Mpix", de: "megapixel|megapixeln", en: "megapixel|megapixels", example: ["50 Megapixel", 50] },
  { code: "ppi", symbols: "ppi|dpi", de: "pixel pro zoll", en: "pixels per inch", example: ["460 ppi", 460] },
  { code: "fps", symbols: "fps|FPS|B/s", de: "bilder pro sekunde|bildern pro sekunde", en: "frames per second", example: ["60 fps", 60] },
  { code: "TOPS", symbols: "TOPS|Tops", de: "teraops", en: "tops", example: ["700 TOPS", 700] },
  // Consumption and the like
  { code: "kWh/100km", symbols: "kWh/100 km|kWh/100km|kWh pro 100 km|kWh je 100 km|kWh auf 100 km|kWh per 100 km", de: "kilowattstunden pro 100 kilometer|kilowattstunden je 100 kilometer|kilowattstunden auf 100 kilometer|kwh auf 100 kilometer|kwh pro 100 kilometer|kwh je 100 kilometer|kilowattstunden pro 100 km|kilowattstunden auf 100 km", en: "kilowatt hours per 100 kilometers|kilowatt hours per 100 kilometres|kwh per 100 kilometers|kwh per 100 kilometres", name: { de: "kWh/100 km", en: "kWh/100 km" }, example: ["14,5 kWh/100 km", 14.5] },
  { code: "l/100km", symbols: "l/100 km|l/100km|L/100 km|l pro 100 km|l auf 100 km", de: "liter pro 100 kilometer|liter auf 100 kilometer|liter je 100 kilometer|liter auf 100 km|liter pro 100 km|liter je 100 km|litern auf 100 kilometer|litern auf 100 km", en: "liters per 100 kilometers|litres per 100 kilometres|litres per 100 km|liters per 100 km", name: { de: "l/100 km", en: "l/100 km" }, example: ["5,4 Liter auf 100 Kilometer", 5.4] },
  { code: "mpg", symbols: "mpg", en: "miles per gallon|miles to the gallon", example: ["40 miles per gallon", 40] },
  { code: "g/km", symbols: "g/km", de: "gramm pro kilometer|gramm je kilometer|gramm co2 pro kilometer", en: "grams per kilometer|grams per kilometre|grammes per kilometre", example: ["95 g/km", 95] },
  { code: "Wh/kg", symbols: "Wh/kg", de: "wattstunden pro kilogramm|wattstunden je kilogramm", en: "watt hours per kilogram|watt-hours per kilogram", example: ["230 Wh/kg", 230] },
  { code: "Wh/l", symbols: "Wh/l|Wh/L", de: "wattstunden pro liter", en: "watt hours per liter|watt hours per litre", example: ["500 Wh/l", 500] },
  // Temperature and angle
  { code: "degC", symbols: "°C|° C|℃|ºC|º C|degC", de: "grad celsius|celsius|grad c|celsiusgrad", en: "degrees celsius|degree celsius|degrees centigrade|celsius|celcius|centigrade|deg c|degrees c|degree c|degrees celcius|deg celsius", name: { de: "°C", en: "°C" }, example: ["8 Grad Celsius", 8] },
  { code: "degF", symbols: "°F|° F|℉|ºF|º F|degF", de: "grad fahrenheit|fahrenheit|grad f", en: "degrees fahrenheit|degree fahrenheit|fahrenheit|deg f|degrees f|degree f|deg fahrenheit|fahrenheits", name: { de: "°F", en: "°F" }, example: ["90 fahrenheit", 90] },
  { code: "K", de: "kelvin|grad kelvin", en: "kelvin|kelvins|degrees kelvin|degrees k|degree kelvin|deg k", example: ["5 Kelvin", 5] },
  // Brewing
  { code: "degP", symbols: "°P|° P|°Plato", de: "grad plato|plato", en: "degrees plato|plato", name: { de: "°P", en: "°P" }, example: ["eine Stammwürze von 12,2 °P", 12.2] },
  { code: "IBU", symbols: "IBU|IBUs", de: "bittereinheiten", en: "bitterness units", example: ["26 IBU", 26] },
  { code: "deg", symbols: "°|º", de: "grad", en: "degree|degrees", name: { de: "°", en: "°" }, example: ["ein Winkel von 45 Grad", 45] },
];

// prettier-ignore
const durations: Omit<Unit, "kind">[] = [
  { code: "ms", symbols: "ms", de: "millisekunde|millisekunden", en: "millisecond|milliseconds", example: ["20 ms", 20] },
  { code: "s", symbols: "s|sec|sek|sek .|sec .|Sek|Sek .|secs", de: "sekunde|sekunden|" + inflected("sekündig"), en: "second|seconds", name: { de: ["Sekunde", "Sekunden"], en: ["second", "seconds"] }, example: ["2,78 Sekunden", 2.78] },
  { code: "min", symbols: "min|min .|Min|Min .|mins", de: "minute|minuten|" + inflected("minütig"), en: "minute|minutes", name: { de: ["Minute", "Minuten"], en: ["minute", "minutes"] }, example: ["12 Minuten", 12] },
  { code: "h", symbols: "h|hr|hrs|Std|Std .|std", de: "stunde|stunden|" + inflected("stündig"), en: "hour|hours", glued: "H", name: { de: ["Stunde", "Stunden"], en: ["hour", "hours"] }, example: ["24 Stunden", 24] },
  { code: "d", de: "tag|tage|tagen|tages|tags|nächte|nächten|" + inflected("tägig"), en: "day|days|night|nights", name: { de: ["Tag", "Tage"], en: ["day", "days"] }, example: ["7 Tagen", 7] },
  { code: "wk", de: "woche|wochen|" + inflected("wöchig"), en: "week|weeks|wk|wks", name: { de: ["Woche", "Wochen"], en: ["week", "weeks"] }, example: ["18 Wochen", 18] },
  { code: "mo", de: "monat|monate|monaten|monats|" + inflected("monatig"), en: "month|months", name: { de: ["Monat", "Monate"], en: ["month", "months"] }, example: ["drei Monate", 3] },
  { code: "a", de: "jahr|jahre|jahren|jahres|" + inflected("jährig"), en: "year|years|yr|yrs", glued: "Y", name: { de: ["Jahr", "Jahre"], en: ["year", "years"] }, example: ["sieben Jahre", 7] },
];

// prettier-ignore
const percents: Omit<Unit, "kind">[] = [
  { code: "%", symbols: "%|Vol . - %|Vol . %|Vol - %|% vol|% vol .|% ABV", de: "prozent|prozents", en: "percent|percents|per cent|per cents|pct|pct .", name: { de: "%", en: "%" }, example: ["3,3 Prozent", 3.3] },
  { code: "‰", symbols: "‰", de: "promille", en: "per mille|permille", name: { de: "‰", en: "‰" }, example: ["33 Promille", 33] },
  { code: "pp", symbols: "%-Punkte|%-Punkten", de: "prozentpunkt|prozentpunkte|prozentpunkten", en: "percentage point|percentage points|percent points|pp", name: { de: ["Prozentpunkt", "Prozentpunkte"], en: ["percentage point", "percentage points"] }, example: ["1,5 Prozentpunkte", 1.5] },
];

// prettier-ignore
const factors: Omit<Unit, "kind">[] = [
  { code: "x", de: "fach|fache|fachen|facher|faches|mal so viel|mal so viele|mal so hoch|mal mehr|mal so groß|mal so schnell", en: "fold|times as many|times as much|times more|times higher|times larger|times faster|times as high|times as large", name: { de: "-fach", en: "×" }, example: ["eine 3-fache Steigerung", 3] },
];

/** Every unit besides money, with how German and English write it. Codes follow UCUM where it has one that reads well. */
export const UNITS: Unit[] = [
  ...quantities.map((unit): Unit => ({ ...unit, kind: "quantity" })),
  ...durations.map((unit): Unit => ({ ...unit, kind: "duration" })),
  ...percents.map((unit): Unit => ({ ...unit, kind: "percent" })),
  ...factors.map((unit): Unit => ({ ...unit, kind: "ratio" })),
];
