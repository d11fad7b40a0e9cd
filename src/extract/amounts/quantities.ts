import { isListed, wordSet } from "../tokens/lexicon.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";
import { readNumber, scaleDecimal } from "./decimal.ts";

const MORE_ADDITIONAL_ETC = oneOf("more additional further extra new critical gross");
const YEAR_YEARS_ETC = oneOf("year years jahre jahren ans années años anos anni");

/** A figure that is no money. Token indexes, end exclusive. */
export interface Quantity {
  unit: "percent" | "mw" | "eh_s" | "btc" | "years" | "count";
  from: number;
  to: number;
  /** Decimal text in the unit: gigawatts come as megawatts, petahash as exahash. */
  value: string;
  precision: string;
}

type Unit = { unit: Quantity["unit"]; places?: number };

/** Unit words by their first token; two-token units are looked at below. */
const UNITS: Record<string, Unit> = {
  "%": { unit: "percent" },
  percent: { unit: "percent" },
  percentage: { unit: "percent" },
  prozent: { unit: "percent" },
  pct: { unit: "percent" },
  per: { unit: "percent" },
  mw: { unit: "mw" },
  megawatt: { unit: "mw" },
  megawatts: { unit: "mw" },
  mws: { unit: "mw" },
  gw: { unit: "mw", places: 3 },
  gigawatt: { unit: "mw", places: 3 },
  gigawatts: { unit: "mw", places: 3 },
  eh: { unit: "eh_s" },
  ehs: { unit: "eh_s" },
  exahash: { unit: "eh_s" },
  exahashes: { unit: "eh_s" },
  btc: { unit: "btc" },
  btcs: { unit: "btc" },
  bitcoin: { unit: "btc" },
  bitcoins: { unit: "btc" },
  year: { unit: "years" },
  years: { unit: "years" },
  yr: { unit: "years" },
  jahre: { unit: "years" },
  jahren: { unit: "years" },
  ans: { unit: "years" },
  années: { unit: "years" },
  años: { unit: "years" },
  anos: { unit: "years" },
  anni: { unit: "years" },
  メ: { unit: "mw" },
  兆: { unit: "mw" },
  年: { unit: "years" },
};

const UNIT_WORDS = wordSet(Object.keys(UNITS));

/** Numbers of years in French, Spanish, Italian and Portuguese. */
const ROMANCE: Record<string, string> = {
  "2": "deux dos due dois",
  "3": "trois tres tre três",
  "4": "quatre cuatro quattro quatro",
  "5": "cinq cinco cinque",
  "6": "seis sei",
  "7": "sept siete sette sete",
  "8": "huit ocho otto oito",
  "9": "neuf nueve nove",
  "10": "dix diez dieci dez",
  "12": "douze doce dodici doze",
  "15": "quinze quince quindici",
  "20": "vingt veinte venti vinte",
};

const SPELLED = new Map<string, string>([
  ...Object.entries(ROMANCE).flatMap(([value, words]) =>
    words.split(" ").map((word): [string, string] => [word, value]),
  ),
  ...Object.entries({
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    ten: "10",
    eleven: "11",
    twelve: "12",
    fifteen: "15",
    twenty: "20",
    thirty: "30",
    zwei: "2",
    drei: "3",
    fünf: "5",
    zehn: "10",
    fünfzehn: "15",
  }),
]);

const SPELLED_WORDS = wordSet([...SPELLED.keys()]);

/** "five-year", "ten years": the spelled number at `at`, when a unit of time follows. */
export function spelledYearsAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!;
  if (!isListed(token.known, SPELLED_WORDS)) return undefined;
  const value = SPELLED.get(token.low)!;
  const index = isJoint(tokens[at + 1]) ? at + 2 : at + 1;
  const unit = tokens[index];
  if (!YEAR_YEARS_ETC.has(unit?.low ?? "")) return undefined;
  return { unit: "years", from: at, to: index + 1, value, precision: "1" };
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && isHyphen(token) && !token.spaced;

/** The figure at the number token `at` with its unit; a bare count where no unit is known. */
export function quantityAt(tokens: readonly Token[], at: number, decimalComma: boolean): Quantity | undefined {
  const plain = readNumber(tokens[at]!.text, decimalComma);
  if (plain === undefined) return undefined;
  let index = at + 1;
  if (textAt(tokens, index) === "+") index++;
  if (isJoint(tokens[index])) index++;
  const unit = unitAt(tokens, index) ?? addedAt(tokens, index);
  const decimal = scaleDecimal(plain, unit?.places ?? 0);
  if (!decimal) return undefined;
  return { unit: unit?.unit ?? "count", from: at, to: unit ? unit.to : at + 1, ...decimal };
}

/** "70 more megawatts": a word that adds stands between the figure and its unit. */
const addedAt = (tokens: readonly Token[], at: number): (Unit & { to: number }) | undefined => {
  const unit = MORE_ADDITIONAL_ETC.has(wordAt(tokens, at)) ? unitAt(tokens, at + 1) : undefined;
  return unit?.unit === "mw" ? unit : undefined;
};

function unitAt(tokens: readonly Token[], at: number): (Unit & { to: number }) | undefined {
  const token = tokens[at];
  if (!token || token.kind === "number" || token.kind === "break" || !isListed(token.known, UNIT_WORDS))
    return undefined;
  const unit = UNITS[token.low];
  if (!unit) return undefined;
  if (token.text === "メ" && textAt(tokens, at + 1) !== "ガ") return undefined;
  if (token.text === "兆" && textAt(tokens, at + 1) !== "瓦") return undefined;
  // "34 per cent"; "34 per share" is a price.
  if (token.low === "per") return wordAt(tokens, at + 1) === "cent" ? { ...unit, to: at + 2 } : undefined;
  const perSecond = unit.unit === "eh_s" && textAt(tokens, at + 1) === "/";
  return { ...unit, to: at + (perSecond ? 3 : 1) };
}
