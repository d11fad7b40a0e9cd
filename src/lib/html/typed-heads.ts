import type { TypedCell, TypedLine } from "./typed.ts";

/** Where the columns of figures begin and end. */
function figureEdges(lines: readonly TypedLine[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const { kind, cells } of lines) {
    if (kind !== "data") continue;
    for (const { from, to } of cells.slice(1)) {
      left = Math.min(left, from);
      right = Math.max(right, to);
    }
  }
  return { left, right };
}

/**
 * The lines of a table, with its heads as wide as what they stand over: a typewriter sets "Three months ended" in
 * the middle of its columns. Each reaches half way to its neighbours, the outer ones to the edges of the figures.
 */
export function widenHeads(lines: readonly TypedLine[]): TypedLine[] {
  const { left, right } = figureEdges(lines);
  return lines.map((line) => {
    if (line.kind !== "head" || line.barred) return line;
    const over = line.cells.filter((cell) => cell.to > left);
    const wide = over.map((cell, at): TypedCell => {
      const [before, after] = [over[at - 1], over[at + 1]];
      return {
        ...cell,
        from: before ? Math.ceil((before.to + cell.from) / 2) : Math.min(cell.from, left),
        to: after ? Math.ceil((cell.to + after.from) / 2) : Math.max(cell.to, right),
      };
    });
    return { ...line, cells: [...line.cells.filter((cell) => cell.to <= left), ...wide] };
  });
}
