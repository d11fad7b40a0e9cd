import { Big } from "big.js";

export interface XbrlAmount {
  /** Plain decimal text in units, a minus before a negative. */
  value: string;
  /** Worth of the last digit that the filer vouches for. */
  precision: string;
}

const ZEROS = /fixed-?zero|zero-?dash|nocontent/;
/** More is no money and no share of it. */
const MOST_PLACES = 15;
const COMMA_DECIMAL = /num-?comma-?decimal|num-?space-?comma/;

/** Digits with a point, by the format that the fact names; undefined for words and empty text. */
function plainDigits(text: string, format: string): string | undefined {
  const compact = text.replace(/[\s\u00a0]/g, "");
  const plain = COMMA_DECIMAL.test(format)
    ? compact.replaceAll(".", "").replace(",", ".")
    : compact.replaceAll(",", "");
  return /^\d{1,18}(?:\.\d{1,8})?$/.test(plain) ? plain : undefined;
}

const worthOf = (places: number): string => new Big(10).pow(places).toFixed();

/** "-3" vouches for thousands; "INF" is every digit: then, and without it, the digits shown count. */
const vouchedFor = (decimals = "INF", shown: string): string =>
  /^-?\d{1,2}$/.test(decimals) ? worthOf(-Number(decimals)) : shown;

/**
 * The worth of a tagged figure: text times ten to the power of `scale`, negative only by `sign="-"`. The
 * parentheses that people see stand outside the element. A nil fact has no text and no value, a fixed zero is 0
 * whatever its text is.
 */
export function readAmount(text: string, attributes: Record<string, string>): XbrlAmount | undefined {
  const format = (attributes["format"] ?? "").toLowerCase();
  if (ZEROS.test(format)) return { value: "0", precision: vouchedFor(attributes["decimals"], "1") };
  const digits = plainDigits(text, format);
  const scale = Number(attributes["scale"] ?? 0);
  if (digits === undefined || !Number.isInteger(scale) || Math.abs(scale) > MOST_PLACES) return undefined;
  const value = new Big(digits).times(worthOf(scale));
  const fraction = digits.split(".")[1] ?? "";
  return {
    value: (attributes["sign"] === "-" ? new Big(0).minus(value) : value).toFixed(),
    precision: vouchedFor(attributes["decimals"], worthOf(scale - fraction.length)),
  };
}
