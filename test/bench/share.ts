/** The value that a part of all is below: 0.5 the middle, 0.99 all but the slowest in a hundred. */
export const share = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
