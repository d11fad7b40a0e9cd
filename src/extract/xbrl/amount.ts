import { scaleDecimal } from "../amounts/decimal.ts";

export interface XbrlAmount {
  /** Plain decimal text in units, a minus before a negative. */
  value: string;
  /** Worth of the last digit that the filer vouches for. */
  precision: string;
}

const ZEROS = /fixed-?zero|zero-?dash|nocontent/;
const COMMA_DECIMAL = /num-?comma-?decimal|num-?space-?comma/;

/** Digits with a point, by the format that the fact names; undefined for words and empty text. */
function plainDigits(text: string, format: string): string | undefined {
  const compact = text.replace(/[\s\u00a0]/g, "");
  const plain = COMMA_DECIMAL.test(format)
    ? compact.replaceAll(".", "").replace(",", ".")
    : compact.replaceAll(",", "");
  return /^\d{1,18}(?:\.\d{1,8})?$/.test(plain) ? plain : undefined;
}

/** "-3" vouches for thousands, "INF" for every digit; without it the digits shown count. */
function vouchedFor(decimals: string | undefined, shown: string): string {
  if (decimals === undefined || decimals === "INF" || !/^-?\d{1,2}$/.test(decimals)) return shown;
  const places = Number(decimals);
  return places <= 0 ? `1${"0".repeat(-places)}` : `0.${"0".repeat(places - 1)}1`;
}

/**
 * The worth of a tagged figure: text times ten to the power of `scale`, negative only by `sign="-"`. The
 * parentheses that people see stand outside the element. A nil fact has no value, a fixed zero is 0 whatever
 * its text is.
 */
export function readAmount(text: string, attributes: Record<string, string>): XbrlAmount | undefined {
  if (attributes["xsi:nil"] === "true" || attributes["xs:nil"] === "true" || attributes["nil"] === "true")
    return undefined;
  const format = (attributes["format"] ?? "").toLowerCase();
  if (ZEROS.test(format)) return { value: "0", precision: vouchedFor(attributes["decimals"], "1") };
  const digits = plainDigits(text, format);
  const scale = Number(attributes["scale"] ?? "0");
  if (digits === undefined || !Number.isInteger(scale) || Math.abs(scale) > 15) return undefined;
  const scaled = scale >= 0 ? scaleDecimal(digits, scale) : shiftDown(digits, -scale);
  if (!scaled) return undefined;
  const negative = attributes["sign"] === "-" && !/^[0.]*$/.test(scaled.value);
  return {
    value: `${negative ? "-" : ""}${scaled.value}`,
    precision: vouchedFor(attributes["decimals"], scaled.precision),
  };
}

/** "5" with scale -2 is 0.05: percentages. */
function shiftDown(digits: string, places: number): XbrlAmount | undefined {
  const [whole = "0", fraction = ""] = digits.split(".");
  const padded = whole.padStart(places + 1, "0");
  const moved = `${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`;
  return scaleDecimal(moved.replace(/0+$/, "").replace(/\.$/, ""), 0);
}
