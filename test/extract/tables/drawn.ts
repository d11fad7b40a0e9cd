/** Tables drawn with bars, and what each stage reads of them, line by line: what the tests of grid and rows share. */
import type { GridFigure, GridRow } from "../../../src/extract/tables/grid.ts";
import { readGrid } from "../../../src/extract/tables/grid.ts";
import { type Reading, readRows } from "../../../src/extract/tables/rows.ts";
import { readHtml } from "../../../src/lib/index.ts";
import type { Company } from "../../../src/model/index.ts";

/** "Revenue <2,3>" is a cell over two columns and three rows. */
function cellOf(drawn: string): string {
  const [, text = "", across = "1", down = "1"] = /^(.*?)(?:<(\d+)(?:,(\d+))?>)?$/.exec(drawn.trim()) ?? [];
  return `<td colspan="${across}" rowspan="${down}">${text.trim()}</td>`;
}

/** One line a row, bars between its cells: "Revenue | 34,012 | 34,405". */
export const tableOf = (drawn: string): string =>
  `<table>${drawn
    .split("\n")
    .map((row) => `<tr>${row.split("|").map(cellOf).join("")}</tr>`)
    .join("")}</table>`;

export function gridOf(drawn: string): GridRow[] {
  const table = readHtml(tableOf(drawn)).blocks.find((block) => block.kind === "table");
  return table?.kind === "table" ? readGrid(table) : [];
}

const worth = ({ value }: GridFigure): string =>
  value.kind === "number"
    ? `${value.negative ? "-" : ""}${value.digits}${value.currency ? ` ${value.currency}` : ""}${value.scale ? ` e${value.scale}` : ""}`
    : value.kind;

/** "Revenue: $34,012 = 34012 in 1-3 | words: audited in 4-5": each row with the columns of its figures. */
export const rowsOf = (drawn: string): string[] =>
  gridOf(drawn).map(({ label, figures, words }) =>
    [
      `${label}:`,
      ...figures.map((one) => `${one.text} = ${worth(one)} in ${one.openFrom}/${one.from}-${one.to}`),
      ...words.map(({ text, from, to }) => `"${text}" in ${from}-${to}`),
    ].join(" "),
  );

const marksOf = ({ part, rank, negate, column }: Reading): string =>
  [
    part ? "a part" : "",
    rank > 0 ? `rank ${rank}` : "",
    negate ? "a cost" : "",
    column.line ? `column of ${column.line}` : "",
    column.refused ? "refused" : "",
    column.preliminary ? "preliminary" : "",
    column.inherited ? "inherited" : "",
  ]
    .filter((mark) => mark !== "")
    .map((mark) => `, ${mark}`)
    .join("");

/** "total_revenue: Revenue | Q1 2026 {months 3, number 1, year 2026} = 34012": everything that is read of a table. */
export const readingsOf = (drawn: string, company: Company, title = ""): string[] =>
  readRows(gridOf(drawn), company, { title }).readings.map((reading) => {
    const { metric, label, column, figure } = reading;
    const pieces = Object.entries(column.pieces).map(([name, value]) => `${name} ${value}`);
    return `${metric}: ${label} | ${column.text} {${pieces.join(", ")}} = ${worth(figure)}${marksOf(reading)}`;
  });
