/** Amounts as terms: one amount is one term in whatever language and with whatever scale it is written. */

const MILLION = "million(?:s|en|es)?|millones|millón|milhões|milhão|milioni|mio|mln|mn|m";
const BILLION = "billion(?:s)?|milliard(?:s|en)?|miliardi|bilhões|mil\\smillones|mrd|bln|bn|b";
const EASTERN_POWER = "メガワット|ギガワット|兆瓦|吉瓦";
const POWER = `mw|gw|megawatts?|gigawatts?|megavatios|gigavatios|${EASTERN_POWER}`;

/** A number, and its scale or unit where one follows (scripts without spaces write on behind it); `億` and `万` stand behind one another in one number. */
export const AMOUNT = new RegExp(
  `[$€£¥]?\\d[\\d,.]{0,14}(?:\\s?[億亿](?:\\d[\\d,.]{0,6}[万萬])?|\\s?[万萬]|[\\s-]?(?:(?:${BILLION}|${MILLION}|${POWER}|k)(?!\\p{sc=Latin})|${EASTERN_POWER}))?`,
  "giu",
);
const PARTS = new RegExp(`^[$€£¥]?([\\d,.]*\\d)[.,]*[\\s-]?(${BILLION}|${MILLION}|${POWER}|k)?$`, "iu");
const IN_MYRIADS = /^[$€£¥]?(?:([\d,.]+)\s?[億亿])?(?:([\d,.]+)\s?[万萬])?$/u;

/** "1,473" and "1.473" count thousands; "500,5" and "500.5" have a decimal mark, the last of two kinds is one. */
function toNumber(digits: string, scaled: boolean): number {
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits) || (!scaled && /^\d{1,3}(?:\.\d{3})+$/.test(digits)))
    return Number(digits.replace(/[,.]/g, ""));
  const mark = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  if (mark < 0) return Number(digits);
  return Number(`${digits.slice(0, mark).replace(/[,.]/g, "")}.${digits.slice(mark + 1)}`);
}

/** Rounded to what a text can state, so that 0.5005 billion and 500.5 million are one. */
const inWords = (value: number): string => String(Number(value.toPrecision(9)));

/** A sum as terms write it. */
export const moneyTerm = (value: number): string =>
  value >= 1e9 ? `${inWords(value / 1e9)}b` : `${inWords(value / 1e6)}m`;

function inMyriads(text: string): string | undefined {
  const [, hundredMillions, tenThousands] = IN_MYRIADS.exec(text) ?? [];
  if (hundredMillions === undefined && tenThousands === undefined) return undefined;
  const value = toNumber(hundredMillions ?? "0", true) * 1e8 + toNumber(tenThousands ?? "0", true) * 1e4;
  return value >= 1e6 ? moneyTerm(value) : undefined;
}

/**
 * "$3.7 billion", "3.700 Mio.", "37億" are `3.7b`, "1 GW" is `1000mw`; a bare number of three digits stands for itself.
 * Nothing for small bare numbers and for years of the present; a far year is a maturity.
 */
export function amountTerm(text: string): string | undefined {
  if (/[億亿万萬]/u.test(text)) return inMyriads(text);
  const [, digits, unit = ""] = PARTS.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const scale = unit.toLowerCase();
  const value = toNumber(digits, scale !== "");
  if (!Number.isFinite(value)) return undefined;
  if (/^(?:g|ギ|吉)/.test(scale)) return `${inWords(value * 1000)}mw`;
  if (/^(?:mw|mega|メ|兆)/.test(scale)) return `${inWords(value)}mw`;
  if (/^(?:b|mrd|mil\s|mill?iard)/.test(scale)) return moneyTerm(value * 1e9);
  if (scale.startsWith("m")) return moneyTerm(value * 1e6);
  if (scale === "k") return inWords(value * 1000);
  if (digits.replace(/\D/g, "").length < 3 || /^(?:19\d\d|20[0-2]\d)$/.test(digits)) return undefined;
  return value >= 1e6 ? moneyTerm(value) : inWords(value);
}

/** Percents with a fraction tell a coupon or a move, "7.750" of "7.750%" is `7.75%`; of whole ones only those of three digits. */
export function percentTerm(digits: string): string | undefined {
  if (!/^\d{1,3}[.,]\d{1,4}$/.test(digits)) return amountTerm(digits);
  const value = toNumber(digits.replace(",", "."), true);
  return Number.isInteger(value) ? undefined : `${inWords(value)}%`;
}

/** Digits that tell: "500m" has one, "500.5m" has four. */
const tellingDigits = (term: string): number => term.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;

/** Money to three telling digits, power to two of three, a percent to two decimals, a count (acres, machines) that is not round: seldom chance where two texts share it. */
export const isPrecise = (term: string): boolean =>
  (/^\d[\d.]*[mb]$/.test(term) && tellingDigits(term) >= 3) ||
  (/^(?!20\d\d$)\d{3,}$/.test(term) && tellingDigits(term) >= 3) ||
  /^\d+\.\d\d+%$/.test(term) ||
  (/^\d{3,}mw$/.test(term) && tellingDigits(term) >= 2);

/** Amounts of money to three telling digits, in lists of terms. */
export const preciseAmounts = (terms: readonly string[]): string[] =>
  terms.filter((term) => /[mb]$/.test(term) && isPrecise(term));
