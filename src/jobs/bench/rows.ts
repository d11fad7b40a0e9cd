/** One figure of the benchmark; `beside` sets it against another of the same run, for bare numbers of a shared machine tell little. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  beside?: string;
  /** What it is meant to keep. */
  limit?: string;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** Three digits that count. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** The value that a part of all is below: 0.5 the middle, 0.99 all but the slowest in a hundred. */
export const share = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
