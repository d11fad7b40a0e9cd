/** In what a table counts: figures times ten to the power of `places`. */
export interface Unit {
  /** 0, 3, 6 or 9; absent where the words do not say. */
  places?: number;
  /** ISO 4217; absent for a bare "$". */
  currency?: string;
}

// A figure before the word is an amount, no unit: "$5.2 million".
const THOUSANDS =
  /(?<!\d\s?)\bthousands?\b|(?<![\d,.])['\u2019]?000['\u2019]?s?\b|\$\s?k\b|\b[tk](?:eur|usd|gbp)\b|\bt€|\b(?:usd|eur|gbp|cad) k\b/;
const MILLIONS =
  /(?<!\d\s?)\bmillions?\b|\$\s?mm?\b|(?<!\d\s?)\bm[mn]\b|\b(?:usd|cad|rmb|eur|gbp)\s?m\b|[€£]\s?m\b|\bmeur\b/;
const BILLIONS = /(?<!\d\s?)\bbillions?\b|\$\s?bn?\b/;
const WHOLE =
  /\b(?:in|stated in|expressed in|amounts in|whole) (?:whole |actual )?(?:u\.?s\.? |us |united states |canadian )?dollars\b|\bin us\$(?!['\u2019]?\s?(?:0|m|t|b))/;
/** Words that take what follows out of the unit: "(in thousands, except per share data)". */
const EXCEPT = /\bexcept\b|\bother than\b/;

const CURRENCIES: [RegExp, string][] = [
  [/\bus\s?\$|\bu\.s\.\s?\$|\busd\b|\bu\.?s\.? dollars?\b|\bunited states dollars?\b/, "USD"],
  [/\bc\$|\bca\$|\bcdn\$|\bcad\b|\bcanadian dollars?\b/, "CAD"],
  [/\brmb\b|\bcny\b|\brenminbi\b|\byuan\b/, "CNY"],
  [/£|\bgbp\b|\bpounds? sterling\b/, "GBP"],
  [/€|\b[tmk]?eur\b|\beuros?\b/, "EUR"],
  [/\ba\$|\bau\$|\baud\b|\baustralian dollars?\b/, "AUD"],
  [/\bhk\$|\bhkd\b/, "HKD"],
];

function placesIn(text: string): number | undefined {
  const at = EXCEPT.exec(text)?.index ?? text.length;
  const said = text.slice(0, at);
  if (THOUSANDS.test(said)) return 3;
  if (MILLIONS.test(said)) return 6;
  if (BILLIONS.test(said)) return 9;
  return WHOLE.test(said) ? 0 : undefined;
}

/** The unit that a caption, a head or a note over a table names. */
export function readUnit(text: string): Unit {
  const low = text.slice(0, 400).toLowerCase();
  const places = placesIn(low);
  const named = CURRENCIES.filter(([pattern]) => pattern.test(low));
  return {
    ...(places === undefined ? {} : { places }),
    ...(named.length === 1 ? { currency: named[0]![1] } : {}),
  };
}

/** Takes from each what the ones before it leave open, nearest words first. */
export const firstUnit = (units: readonly Unit[]): Unit => {
  const places = units.find((unit) => unit.places !== undefined)?.places;
  const currency = units.find((unit) => unit.currency !== undefined)?.currency;
  return { ...(places === undefined ? {} : { places }), ...(currency ? { currency } : {}) };
};
