import { alignRow, cutCell, fitColumns, plainLine, type ReplyPart, ruleUnder } from "../../kit/index.ts";
import { codeLine, escapeSigns, markLine } from "./escape.ts";

type Table = Extract<ReplyPart, { kind: "table" }>;

/** Letters of fixed width that a Slack window shows without breaking the line. */
const WIDEST = 80;
const NARROWEST_WORDS = 10;

const widthOf = (text: string): number => Array.from(text).length;

const FIT = { room: WIDEST, narrowest: NARROWEST_WORDS, widthOf };

/** Row by row, for tables wider than the window: reads well on a phone and aloud. */
function asRecords(titles: string[], rows: string[][]): string[] {
  return rows.map(([first = "", ...rest]) => {
    const said = rest.map((cell, place) => `${markLine(titles[place + 1] ?? "", 40)} *${markLine(cell, 80) || "—"}*`);
    return `• *${markLine(first, 80)}:* ${said.join(" · ")}`;
  });
}

function inPieces(lines: string[], limit: number): string[][] {
  const pieces: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used + line.length + 1 > limit) {
      pieces.push([]);
      used = 0;
    }
    pieces.at(-1)?.push(line);
    used += line.length + 1;
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The table as pieces of mrkdwn, each at most `limit` characters, in fixed width where it fits the window. */
export function tableTexts(table: Table, limit: number): string[] {
  const titles = table.columns.map(({ title }) => codeLine(title));
  const rows = table.rows.map((row) => table.columns.map((_, place) => codeLine(row[place] ?? "")));
  const widths = fitColumns(table.columns, [titles, ...rows], FIT);
  if (!widths) {
    const plain = table.rows.map((row) => table.columns.map((_, place) => plainLine(row[place] ?? "", 400)));
    return inPieces(asRecords(titles, plain), limit).map((lines) => lines.join("\n"));
  }
  const [head = "", ...body] = [titles, ...rows].map((row) =>
    escapeSigns(alignRow(table.columns, row, widths, { widthOf, cut: cutCell })),
  );
  const top = [head, ruleUnder(widths)].join("\n");
  const pieces = inPieces(body, limit - top.length - 10);
  return (pieces.length > 0 ? pieces : [[]]).map((lines) => `\`\`\`\n${[top, ...lines].join("\n")}\n\`\`\``);
}
