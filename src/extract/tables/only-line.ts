import type { GridRow } from "./grid.ts";
import { plainLabel } from "./labels.ts";
import type { Reading } from "./walk.ts";

const COSTS = /\bcosts?\b|\bexpenses?\b|\bgross (?:profit|loss|margin)\b/;

/** Whether a statement goes on with its costs right below a row. */
function endsRevenue(rows: readonly GridRow[], at: number): boolean {
  const below = rows.slice(at + 1).find(({ label, words }) => label !== "" || words.length > 0);
  return below !== undefined && COSTS.test(plainLabel(below.label || (below.words[0]?.text ?? "")));
}

/**
 * A statement with a single line of revenue names no total, for the line is the total: "Revenue - bitcoin mining",
 * with the costs right below it and the result further down.
 */
export function withOnlyLine(rows: readonly GridRow[], readings: readonly Reading[]): Reading[] {
  const lines = readings.filter(({ metric }) => metric.endsWith("_revenue"));
  const [first] = lines;
  if (!first || lines.some(({ row, metric }) => row !== first.row || metric === "total_revenue")) return [...readings];
  if (!/\brevenues?\b/.test(plainLabel(first.label)) || lines.some(({ column }) => column.line)) return [...readings];
  const hasResult = readings.some(({ metric, rank, row }) => metric === "net_income" && rank === 0 && row > first.row);
  if (!hasResult || !endsRevenue(rows, first.row)) return [...readings];
  return [...readings, ...lines.map((line): Reading => ({ ...line, metric: "total_revenue", part: false, rank: 1 }))];
}
