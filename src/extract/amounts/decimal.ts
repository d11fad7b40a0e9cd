/** Decimal text moved and rounded exactly: figures never pass through a float. */

export interface Decimal {
  /** Plain decimal text without sign. */
  value: string;
  /** Worth of the last digit that was written. */
  precision: string;
}

/** Longest run of digits that can be a figure; anything longer is noise. */
const MOST_DIGITS = 18;

/** "427.6" moved by 6 places gives 427600000, stated to 100000. Undefined for what is no plain decimal. */
export function scaleDecimal(plain: string, places: number): Decimal | undefined {
  if (places === 0 && isDigits(plain) && plain.length <= MOST_DIGITS)
    return { value: trimZeros(plain), precision: "1" };
  const [whole = "", fraction = ""] = plain.split(".");
  if (whole.length + fraction.length > MOST_DIGITS || whole === "") return undefined;
  const kept = fraction.padEnd(places, "0");
  const digits = trimZeros(whole + kept.slice(0, places));
  const rest = kept.slice(places).replace(/0+$/, "");
  const place = places - fraction.length;
  return {
    value: rest ? `${digits}.${rest}` : digits,
    precision: place >= 0 ? `1${"0".repeat(place)}` : `0.${"0".repeat(-place - 1)}1`,
  };
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== "";
}

function trimZeros(digits: string): string {
  let at = 0;
  while (at < digits.length - 1 && digits[at] === "0") at++;
  return digits.slice(at);
}

/**
 * "1,132", "427.6", "82,1" and "1.234,5" to plain decimal text. A comma with three digits behind it groups;
 * with one or two it is a decimal comma. Where a language writes decimal commas, points group.
 */
export function readNumber(text: string, decimalComma: boolean): string | undefined {
  if (text.length > MOST_DIGITS * 2) return undefined;
  if (isDigits(text)) return text;
  const clean = text.replaceAll("\u2019", "");
  const comma = clean.lastIndexOf(",");
  const point = clean.lastIndexOf(".");
  if (comma < 0 && point < 0) return clean;
  if (comma >= 0 && point >= 0) return comma > point ? grouped(clean, ".", ",") : grouped(clean, ",", ".");
  const mark = comma >= 0 ? "," : ".";
  const parts = clean.split(mark);
  const threes = parts.length > 1 && parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3;
  const groups = threes && (parts.length > 2 || ((mark === ",") !== decimalComma && parts[0] !== "0"));
  if (groups) return parts.join("");
  if (parts.length > 2) return undefined;
  // English text with a lone comma before one or two digits: a decimal comma that a translation left behind.
  if (mark === "," && !decimalComma && parts[1]!.length > 2) return undefined;
  return parts.join(".");
}

function grouped(text: string, group: string, point: string): string | undefined {
  const [whole = "", fraction, more] = text.split(point);
  if (more !== undefined || fraction === undefined || fraction.includes(group)) return undefined;
  const parts = whole.split(group);
  if (!parts.slice(1).every((part) => part.length === 3)) return undefined;
  return `${parts.join("")}.${fraction}`;
}
