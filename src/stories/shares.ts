/** How far two statements of one measure may lie apart: parts of the larger. */
export const VALUE_SHARE = 0.06;
/** Power is named as it was contracted; values are rounded ("about $3.7 billion"). */
export const POWER_SHARE = 0.02;
/** Bitcoin's price within a day's report: "below $73K" and "$72,185". */
export const PRICE_SHARE = 0.02;

export const differs = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) > share * Math.max(one, other);
