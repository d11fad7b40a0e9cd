/** Prints statements as tables of HTML in the layouts of exhibits. */
import type { HeadCell } from "./heads.ts";
import { HEADS } from "./heads.ts";
import { labelOf } from "./labels.ts";
import type { Column, Line } from "./statement.ts";
import { FIGURES } from "./styles.ts";

export const UNITS = {
  thousands: {
    places: 3,
    decimals: 0,
    words: "(in thousands, except per share data)",
    head: "$000",
    short: "($ in thousands)",
  },
  millions: {
    places: 6,
    decimals: 1,
    words: "(Dollars in millions, except per share amounts)",
    head: "US$m",
    short: "($ millions)",
  },
  fine: {
    places: 6,
    decimals: 3,
    words: "(U.S. dollars in millions) (unaudited)",
    head: "$M",
    short: "(US$ millions)",
  },
} as const;

/** Where the unit is told. */
export type UnitPlace = "above" | "corner" | "title row" | "in the title" | "heads" | "label" | "figure" | "far above";

export interface Layout {
  head: string;
  figures: string;
  unit: keyof typeof UNITS;
  unitPlace: UnitPlace;
  /** Empty columns before, between and behind; the label over two cells. */
  gaps: "none" | "between" | "around" | "wide label";
  section: boolean;
  /** A column of changes behind the first two. */
  change: "none" | "percent" | "dollars" | "both" | "split" | "yoy" | "variance";
  notes: "none" | "bare" | "Note" | "Notes";
  labels: string;
  /** Table around everything. */
  page: boolean;
  title: "above" | "row" | "row over all";
}

/** 34012 with one decimal is "3,401.2". */
export function write(amount: number, decimals: number): string {
  const padded = String(Math.abs(amount)).padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === 0 ? whole : `${whole}.${padded.slice(-decimals)}`;
}

/** "@2" before the text sets it over two cells; "@0" is the cell that such a one takes up. */
function td(text: string, colspan = 1, rowspan = 1): string {
  if (text === "@0") return "";
  if (text.startsWith("@2")) return td(text.slice(2), 2, rowspan);
  return `<td${colspan > 1 ? ` colspan="${colspan}"` : ""}${rowspan > 1 ? ` rowspan="${rowspan}"` : ""}>${text}</td>`;
}

const tr = (cells: readonly string[]): string => `<tr>${cells.join("")}</tr>`;

interface Grid {
  label: (text: string, note?: string) => string[];
  /** Cells of a head, each over a number of figures. */
  head: (cells: readonly HeadCell[], corner?: string) => string;
  row: (line: Line, first: boolean) => string;
  width: number;
}

const CHANGES = { none: 0, percent: 1, dollars: 1, both: 2, split: 2, yoy: 1, variance: 1 } as const;

function gridOf(columns: readonly Column[], layout: Layout): Grid {
  const put = FIGURES[layout.figures]!;
  const { decimals, places } = UNITS[layout.unit];
  const cellsEach = put("1", false, true).length;
  const between = layout.gaps === "between" || layout.gaps === "around" ? 1 : 0;
  const lead = layout.gaps === "around" ? 1 : 0;
  const labelWidth = layout.gaps === "wide label" ? 2 : 1;
  const changes = CHANGES[layout.change];
  const scale = { 3: " thousand", 6: " million" }[places];
  const labelled = (text: string, note = ""): string[] => [
    ...(lead ? [td("")] : []),
    td(text, labelWidth),
    ...(layout.notes !== "none" ? [td(note)] : []),
  ];
  const spacer = between ? [td("")] : [];
  return {
    label: labelled,
    width: lead + labelWidth + (layout.notes !== "none" ? 1 : 0) + columns.length * (cellsEach + between) + changes,
    head(cells, corner = "") {
      const figures = cells.flatMap(([text, over]) => [td(text, over * cellsEach + (over - 1) * between), ...spacer]);
      return tr([...labelled(corner, layout.notes.startsWith("Note") ? layout.notes : ""), ...figures]);
    },
    row({ label, amounts, metric }, first) {
      const text = labelOf(layout.labels, label);
      const figures = amounts.flatMap((amount) => {
        const digits = write(amount, decimals);
        const scaled = layout.unitPlace === "figure" ? `${digits}${scale}` : digits;
        return [...put(scaled, amount < 0, first || metric === "net_income").map((one) => td(one)), ...spacer];
      });
      const [one = 0, other = 1] = amounts;
      const percent = td(`${Math.round((100 * (one - other)) / Math.abs(other || 1))}%`);
      const dollars = td(write(Math.abs(one - other), decimals));
      const behind = {
        none: [],
        percent: [percent],
        dollars: [dollars],
        both: [dollars, percent],
        split: [td(`(${Math.abs(one) % 90}`), td("%)")],
        yoy: [percent],
        variance: [dollars],
      }[layout.change];
      const named = layout.unitPlace === "label" ? `${text} ${UNITS[layout.unit].short}` : text;
      return tr([...labelled(named, layout.notes !== "none" && amounts.length > 0 ? "4" : ""), ...figures, ...behind]);
    },
  };
}

const CHANGE_HEADS = {
  none: [],
  percent: ["% Change"],
  dollars: ["$ Change"],
  both: ["Change", "% Change"],
  split: ["@2Change"],
  yoy: ["YoY"],
  variance: ["Variance"],
} as const;

/** The rows of the head; the last of them names changes and notes. */
function headRows(columns: readonly Column[], layout: Layout, grid: Grid): string[] {
  const rows = HEADS[layout.head]!(columns);
  const unit = UNITS[layout.unit];
  const withUnit: HeadCell[][] =
    layout.unitPlace === "heads" ? [...rows, columns.map((): HeadCell => [unit.head, 1])] : rows;
  const last = withUnit.length - 1;
  return withUnit.map((cells, at) => {
    const corner = layout.unitPlace === "corner" && at === 0 ? unit.words : "";
    const changes = at === 0 ? CHANGE_HEADS[layout.change].map((text) => td(text, 1, last + 1)) : [];
    return grid.head(cells, corner).replace("</tr>", `${changes.join("")}</tr>`);
  });
}

export function printTable(title: string, columns: readonly Column[], lines: readonly Line[], layout: Layout): string {
  const grid = gridOf(columns, layout);
  const unit = UNITS[layout.unit];
  const said = layout.unitPlace === "in the title" ? `${title} ${unit.words}` : title;
  const inside =
    layout.title === "above" ? [] : [tr(layout.title === "row" ? grid.label(said) : [td(said, grid.width)])];
  const rows = [
    ...inside,
    ...(layout.unitPlace === "title row" ? [tr([td(unit.words, grid.width)])] : []),
    ...headRows(columns, layout, grid),
    ...((layout.section || layout.labels === "bare total") && lines.some(({ metric }) => metric === "total_revenue")
      ? [tr(grid.label("Revenue:"))]
      : []),
    ...lines.map((line, at) => grid.row(line, at === 0)),
  ];
  const above = [
    ...(layout.title === "above" ? [`<p><b>${said}</b></p>`] : []),
    ...(layout.unitPlace === "above" ? [`<p>${unit.words}</p>`] : []),
  ];
  return `${above.join("")}<table>${rows.join("")}</table>`;
}
