import { type Row, rounded } from "./rows.ts";

/** Something whose cost grows with a number. */
export interface Cost {
  name: string;
  /** From small to large. */
  sizes: readonly number[];
  /** Milliseconds of the processor at a size. */
  measure: (size: number) => Promise<number>;
}

/** The power of its size that a cost grows with, between the smallest and the largest: 1 is linear, 0 is nothing. */
export function exponentOf(sizes: readonly number[], costs: readonly number[]): number {
  const [from, to] = [sizes[0] ?? 1, sizes.at(-1) ?? 1];
  return Math.log((costs.at(-1) ?? 1) / (costs[0] ?? 1)) / Math.log(to / from);
}

export async function exponentRow({ name, sizes, measure }: Cost): Promise<Row> {
  const costs: number[] = [];
  for (const size of sizes) costs.push(await measure(size));
  return {
    name,
    value: Math.round(exponentOf(sizes, costs) * 100) / 100,
    unit: "exponent",
    beside: sizes.map((size, at) => `${size}: ${rounded(costs[at] ?? 0)} ms`).join(", "),
    limit: "at most 1",
  };
}
