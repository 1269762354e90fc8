import type { Language } from "../corpus/article.ts";

export type Currency = {
  /** ISO 4217. */
  code: string;
  /** Before the amount ("$ 5", "RMB 10"), in any case. */
  before: string;
  /** Before the amount, only in this spelling: "a $5 note" is no Australian one. */
  beforeExactly?: string;
  /** Behind the amount, in any case; the code itself counts before and behind. */
  after: string;
  name: Record<Language, string>;
  /** Hundredths, behind a whole amount ("3 dollars 50 cents"). */
  cents?: string;
  example: [text: string, value: number];
};

const adjective = (stem: string, noun: string) =>
  ["e", "er", "en", "em", "es"]
    .flatMap((ending) => noun.split("|").map((form) => `${stem}${ending} ${form}`))
    .join("|");

const DOLLARS = "dollar|dollars";

// prettier-ignore
/** Currencies with the words that German and English news use for them; codes after ISO 4217. */
export const CURRENCIES: Currency[] = [
  { code: "EUR", before: "€|euro", after: "€|euro|euros", name: { de: "Euro", en: "€" }, cents: "cent|cents|eurocent|eurocents", example: ["1,2 Mio. Euro", 1_200_000] },
  { code: "USD", before: "$|us$|us $|u.s.$|u.s $|u.s. $|u . s . $|usd$|dollar|us-$", after: `$|us$|us-$|us $|${DOLLARS}|us-dollar|us-dollars|us dollar|us dollars|u.s. dollars|u.s. dollar|u . s . dollars|american dollars|american dollar|united states dollars|united states dollar|buck|bucks|${adjective("amerikanisch", "dollar")}|${adjective("us-amerikanisch", "dollar")}`, name: { de: "US-Dollar", en: "$" }, cents: "cent|cents|¢", example: ["4,5 Milliarden Dollar", 4_500_000_000] },
  { code: "CNY", before: "rmb|￥|cn¥|yuan|renminbi|rmb ¥", after: `yuan|yuans|rmb|renminbi|¥|￥|chinese yuan|chinese renminbi|kuai|yuan renminbi|${adjective("chinesisch", "yuan|renminbi")}`, name: { de: "Yuan", en: "yuan" }, example: ["215.900 Yuan", 215_900] },
  { code: "GBP", before: "£|gb£|gbp£", after: `£|pound sterling|pounds sterling|british pound|british pounds|sterling|quid|pfund sterling|${adjective("britisch", "pfund")}`, name: { de: "Pfund", en: "£" }, cents: "pence|penny|p", example: ["£ 8.10 million", 8_100_000] },
  { code: "JPY", before: "¥|jp¥|jpy¥", after: `yen|japanese yen|${adjective("japanisch", "yen")}`, name: { de: "Yen", en: "¥" }, example: ["five million yen", 5_000_000] },
  { code: "KRW", before: "₩", after: `won|₩|south korean won|korean won|${adjective("südkoreanisch", "won")}|${adjective("koreanisch", "won")}`, name: { de: "Won", en: "won" }, example: ["2 Billionen Won", 2e12] },
  { code: "CHF", before: "sfr|fr.|sfr.", after: `franken|schweizer franken|franc|francs|swiss franc|swiss francs|sfr`, name: { de: "Franken", en: "Swiss francs" }, cents: "rappen", example: ["10,000 swiss francs", 10_000] },
  { code: "INR", before: "₹|rs|rs.|rs .", after: `₹|rupie|rupien|rupee|rupees|indian rupee|indian rupees|${adjective("indisch", "rupie|rupien")}`, name: { de: "Rupien", en: "rupees" }, example: ["100 indische Rupien", 100] },
  { code: "TWD", before: "nt$|nt $|twd$", after: `taiwan-dollar|taiwan dollar|taiwan dollars|new taiwan dollar|new taiwan dollars|taiwanese dollars|nt dollars|${adjective("taiwanisch", "dollar")}`, name: { de: "Taiwan-Dollar", en: "NT$" }, example: ["NT$ 300", 300] },
  { code: "HKD", before: "hk$|hk $|hkd$", after: `hongkong-dollar|hong kong dollar|hong kong dollars|hk dollar|hk dollars|hongkong dollar|hk$`, name: { de: "Hongkong-Dollar", en: "HK$" }, example: ["HK$ 42.6", 42.6] },
  { code: "CAD", before: "c $|ca$|cad$|can$|cad $", beforeExactly: "C$|C $", after: `canadian dollar|canadian dollars|kanada-dollar|${adjective("kanadisch", "dollar")}`, name: { de: "kanadische Dollar", en: "C$" }, cents: "canadian cents", example: ["c $ 16.4 million", 16_400_000] },
  { code: "AUD", before: "au$|aud$|aus$|aud $", beforeExactly: "A$", after: `australian dollar|australian dollars|${adjective("australisch", "dollar")}`, name: { de: "australische Dollar", en: "A$" }, example: ["125 million australian dollars", 125_000_000] },
  { code: "NZD", before: "nz$|nz $|nzd$", after: `new zealand dollar|new zealand dollars|neuseeland-dollar|${adjective("neuseeländisch", "dollar")}`, name: { de: "Neuseeland-Dollar", en: "NZ$" }, example: ["NZ$ 12", 12] },
  { code: "SGD", before: "sgd$|sg$", beforeExactly: "S$", after: `singapore dollar|singapore dollars|singapur-dollar|${adjective("singapurisch", "dollar")}`, name: { de: "Singapur-Dollar", en: "S$" }, example: ["S$ 5", 5] },
  { code: "MXN", before: "mex$|mx$|mxn$", after: `mexican peso|mexican pesos|${adjective("mexikanisch", "peso|pesos")}`, name: { de: "mexikanische Pesos", en: "Mexican pesos" }, example: ["Mex$ 10 million", 10_000_000] },
  { code: "BRL", before: "brl$", beforeExactly: "R$", after: `brazilian real|brazilian reais|reais|${adjective("brasilianisch", "real|reais")}`, name: { de: "Real", en: "R$" }, example: ["R$ 500", 500] },
  { code: "TRY", before: "₺", after: `₺|lira|turkish lira|turkish liras|${adjective("türkisch", "lira")}`, name: { de: "Lira", en: "lira" }, example: ["10 turkish lira", 10] },
  { code: "RUB", before: "₽", after: `₽|rubel|ruble|rubles|rouble|roubles|russian rubles|russian ruble|${adjective("russisch", "rubel")}`, name: { de: "Rubel", en: "roubles" }, example: ["500 Rubel", 500] },
  { code: "SEK", before: "skr", after: `swedish krona|swedish kronor|swedish kronas|skr|${adjective("schwedisch", "krone|kronen")}`, name: { de: "schwedische Kronen", en: "kronor" }, example: ["500 schwedische Kronen", 500] },
  { code: "NOK", before: "nkr", after: `norwegian krone|norwegian kroner|nkr|${adjective("norwegisch", "krone|kronen")}`, name: { de: "norwegische Kronen", en: "Norwegian kroner" }, example: ["500 norwegian kroner", 500] },
  { code: "DKK", before: "dkr", after: `danish krone|danish kroner|dkr|${adjective("dänisch", "krone|kronen")}`, name: { de: "dänische Kronen", en: "Danish kroner" }, example: ["500 dänische Kronen", 500] },
  { code: "PLN", before: "zł", after: `zł|zloty|zlotys|złoty|polish zloty|${adjective("polnisch", "zloty|złoty")}`, name: { de: "Zloty", en: "zloty" }, example: ["500 Zloty", 500] },
  { code: "CZK", before: "kč", after: `kč|czech koruna|czech crowns|${adjective("tschechisch", "krone|kronen")}`, name: { de: "tschechische Kronen", en: "Czech koruna" }, example: ["500 tschechische Kronen", 500] },
  { code: "HUF", before: "", after: "forint|forints", name: { de: "Forint", en: "forints" }, example: ["500 Forint", 500] },
  { code: "THB", before: "฿", after: "baht|thai baht", name: { de: "Baht", en: "baht" }, example: ["500 Baht", 500] },
  { code: "ZAR", before: "", after: "south african rand|südafrikanische rand", name: { de: "Rand", en: "rand" }, example: ["500 south african rand", 500] },
  { code: "ILS", before: "₪", after: "schekel|shekel|shekels", name: { de: "Schekel", en: "shekels" }, example: ["500 Schekel", 500] },
];
