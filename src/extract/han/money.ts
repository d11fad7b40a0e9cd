import { compileWords, type Lexicon, longestWord } from "./lexicon.ts";
import { isDigit, numeralAt, pastSpaces } from "./numerals.ts";

/** An amount of money in folded text; places count characters. */
export interface HanMoney {
  from: number;
  to: number;
  /** Decimal text without sign. */
  value: string;
  precision: string;
  /** ISO code; "$" is a dollar whose country nobody names, "?" a unit that two countries share. */
  currency: string;
  scaled: boolean;
  /** "1.75亿至2.05亿美元": a span, no figure. */
  range: boolean;
}

const lexicon = (currencies: Record<string, string>): Lexicon<string> =>
  compileWords(Object.entries(currencies).flatMap(([code, words]) => words.split(" ").map((word) => [word, code])));

/** Behind the figure. */
const SUFFIXES = lexicon({
  USD: "美元 米ドル 美金 usドル 米国ドル アメリカドル usd us$",
  $: "ドル",
  CAD: "加元 加拿大元 カナダドル 加ドル 加币 加幣 cad",
  AUD: "澳元 豪ドル オーストラリアドル 澳大利亚元 aud",
  EUR: "欧元 ユーロ eur",
  GBP: "英镑 ポンド gbp",
  CNY: "人民币 元人民币 人民元 人民币元 rmb cny 中国元",
  JPY: "円 日元 日圆 日円 jpy",
  HKD: "港元 港币 香港ドル hkd",
  TWD: "新台币 台币 台湾ドル 新台湾ドル 元新台币 twd",
  SGD: "新加坡元 新元 シンガポールドル sgd",
  KRW: "韩元 ウォン krw",
  "?": "元 块",
});
/** Before it. */
const PREFIXES = lexicon({
  USD: "us$ usd 美元 us $",
  $: "$",
  CAD: "c$ ca$ cad cad$",
  AUD: "a$ au$ aud",
  EUR: "€ eur",
  GBP: "£",
  CNY: "人民币 rmb cny",
  HKD: "hk$ 港币",
  TWD: "nt$ 新台币",
  SGD: "s$",
  "?": "¥",
});

/** Between the two ends of a span. */
const SPANS = compileWords(["~", "-", "–", "—", "至", "到", "から"].map((word) => [word, true] as const));
/** The amount that begins at a sign of currency or a digit. */
export function moneyAt(text: string, at: number): HanMoney | undefined {
  const prefix = isDigit(text.charCodeAt(at)) ? undefined : longestWord(PREFIXES, text, at);
  const start = prefix ? pastSpaces(text, prefix.to) : at;
  const first = numeralAt(text, start);
  if (!first) return undefined;
  const span = secondOf(text, first.to);
  const numeral = span ?? first;
  const unitAt = pastSpaces(text, numeral.to);
  const suffix = longestWord(SUFFIXES, text, unitAt);
  const currency = suffix && suffix.value !== "?" && suffix.value !== "$" ? suffix.value : (prefix ?? suffix)?.value;
  if (currency === undefined) return undefined;
  const { value, precision, scaled } = first;
  return { from: at, to: suffix?.to ?? numeral.to, value, precision, currency, scaled, range: span !== undefined };
}

/** The second end of a span: "1.75亿至2.05亿". */
function secondOf(text: string, at: number): ReturnType<typeof numeralAt> {
  const span = longestWord(SPANS, text, pastSpaces(text, at));
  if (!span) return undefined;
  const next = pastSpaces(text, span.to);
  return numeralAt(text, longestWord(PREFIXES, text, next)?.to ?? next);
}
