import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReader } from "../../../src/extract/index.ts";
import { readPlain } from "../../../src/lib/index.ts";
import { company, lines, table, text } from "./page.ts";

const RIOT = company("RIOT", { segments: { hpc: [], mining: ["bitcoin mining"], hosting: ["data center hosting"] } });

const HEADS = [
  ["", "Three Months Ended June 30,", "", "Six Months Ended June 30,", ""],
  ["", "2022", "2021", "2022", "2021"],
];
const ROWS = [
  ["Revenue:", "", "", "", ""],
  ["Bitcoin mining", "46,153", "31,459", "104,094", "54,388"],
  ["Data center hosting", "9,845", "2,484", "19,541", "2,484"],
  ["Engineering", "16,949", "408", "29,118", "408"],
  ["Total revenue", "72,947", "34,351", "152,753", "57,280"],
  ["Costs and expenses:", "", "", "", ""],
  ["Cost of revenue - bitcoin mining", "19,118", "9,610", "38,003", "15,118"],
  ["Net income (loss)", "(366,332)", "19,340", "(330,710)", "26,873"],
];
const READ = [
  "hosting_revenue 2021Q2 prior_year 2484000",
  "hosting_revenue 2022H1 year_to_date 19541000",
  "hosting_revenue 2022Q2 current 9845000",
  "mining_revenue 2021Q2 prior_year 31459000",
  "mining_revenue 2022H1 year_to_date 104094000",
  "mining_revenue 2022Q2 current 46153000",
  "net_income 2021Q2 prior_year 19340000",
  "net_income 2022H1 year_to_date -330710000",
  "net_income 2022Q2 current -366332000",
  "total_revenue 2021Q2 prior_year 34351000",
  "total_revenue 2022H1 year_to_date 152753000",
  "total_revenue 2022Q2 current 72947000",
];

const centred = (words: string, width: number): string =>
  words.padStart(Math.floor((width + words.length) / 2)).padEnd(width);

/** As a typewriter sets it: labels to the left, heads over their columns, figures to the right. */
function typed(separator = "  "): string {
  const [over, years] = HEADS as [string[], string[]];
  const spans = ["".padEnd(36), ...[over[1]!, over[3]!].map((words) => centred(words, 30))].join(separator);
  const row = ([label, ...figures]: string[]) =>
    [label!.padEnd(36), ...figures.map((figure) => figure.padStart(14))].join(separator).trimEnd();
  const rule = `${" ".repeat(36)}${separator}${"-".repeat(60)}`;
  return [spans, row(years), rule, ...ROWS.map(row)].join("\n");
}

const bars = (): string =>
  [
    [HEADS[0]![0]!, ...[1, 1, 3, 3].map((at) => HEADS[0]![at]!)],
    HEADS[1]!,
    ["---", "---", "---", "---", "---"],
    ...ROWS,
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** Heads as wide as the columns under them, the empty ones of each pair left out. */
function boxes(row: (cells: string) => string, cell: (words: string, width: number) => string): string {
  const [over, ...rest] = [...HEADS, ...ROWS] as [string[], ...string[][]];
  const spanned = [cell("", 40), cell(over[1]!, 30), cell(over[3]!, 30)].join("");
  return [
    spanned,
    ...rest.map(([label, ...figures]) => [cell(label!, 40), ...figures.map((f) => cell(f, 15))].join("")),
  ]
    .map(row)
    .join("\n");
}

const LAYOUTS: Record<string, string> = {
  "a table": table(
    ...HEADS.map((head) => [head[0]!, ...head.slice(1).flatMap((words) => words || [])]),
    ...ROWS,
  ).replace(/<td>((?:Three|Six)[^<]*)<\/td>/g, '<td colspan="2">$1</td>'),
  "typed in <pre>": `<pre>${typed()}</pre>`,
  "typed with non-breaking spaces": `<p>${typed().replaceAll(" ", "&nbsp;").replaceAll("\n", "<br>\n")}</p>`,
  "typed with dots to the figures": `<pre>${typed().replace(/^([A-Z][a-z ]+[a-z]) {3,}(?=\d|\()/gm, (all, label: string) => label.padEnd(all.length, "."))}</pre>`,
  "bars in one paragraph": `<p>${bars().replaceAll("\n", "<br>")}</p>`,
  "bars in a paragraph each": bars()
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join(""),
  "boxes in a row": boxes(
    (cells) => `<div style="display:flex">${cells}</div>`,
    (words, width) => `<div style="width:${width}%">${words}</div>`,
  ),
  "boxes in boxes": boxes(
    (cells) => `<div><div>${cells}</div></div>`,
    (words, width) => `<div style="WIDTH: ${width}.0%"><p><span>${words}</span></p></div>`,
  ),
  "spans beside each other": boxes(
    (cells) => `<div>${cells}</div>`,
    (words, width) => `<span style="display:inline-block;width:${width}%">${words}</span>`,
  ),
};

describe("one statement, however it is laid out", () => {
  test.each(Object.entries(LAYOUTS))("%s gives the same figures", (_, html) => {
    expect(lines(`${text("(in thousands, except per share data)")}<div>${html}</div>`, RIOT).toSorted()).toEqual(READ);
  });

  test("the quote of a typed figure says its row, its column and itself", () => {
    const reading = createReader([{ ...RIOT, name: "Riot Blockchain, Inc.", aliases: ["Riot"] }]).read({
      title: "Riot Reports Second Quarter 2022 Results",
      text: `Statements of Operations (in thousands)\n\n${typed()}\n\nRiot mines bitcoin in Texas.`,
    });
    const net = reading.facts.find(({ metric, role }) => metric === "net_income" && role === "current")!;
    expect(net.quote).toBe("Net income (loss) | Three Months Ended June 30, 2022 | (366,332)");
    expect(reading.facts.map(({ value }) => value)).toContain("72947000");
  });
});

test("a head typed in the middle of its columns stands over all of them", () => {
  const html = `${text("(in thousands)")}<pre>
                              Three months ended June 30,                 Six months ended June 30,
                        2024       2023   $ Change   % Change       2024       2023   $ Change   % Change
Revenues              41,548     35,479      6,069        17%     91,865     65,529     26,336        40%
Net loss             (26,597)    (5,544)   (21,053)      380%    (32,574)    (8,017)   (24,557)      306%
</pre>`;
  expect(lines(html, company("BITF")).toSorted()).toEqual([
    "net_income 2023Q2 prior_year -5544000",
    "net_income 2024H1 year_to_date -32574000",
    "net_income 2024Q2 current -26597000",
    "total_revenue 2023Q2 prior_year 35479000",
    "total_revenue 2024H1 year_to_date 91865000",
    "total_revenue 2024Q2 current 41548000",
  ]);
});

describe("what only looks like a table stays prose", () => {
  test.each([
    ["sentences two blanks apart", "Revenue was $5 million.  Net loss was $6 million.\nIt mined 12.  Nothing else."],
    ["one line with a figure", "Total revenue      34,012\nand nothing below it"],
    ["a menu with bars", "Home | News | Investors | 2026\nContact | Privacy | 2026"],
  ])("%s", (_, words) => {
    expect(readPlain(words)).toBeUndefined();
  });

  test("paragraphs and figures of a page that is no statement", () => {
    const html = "<div><p>Revenue</p><p>$34.0 million</p></div><div><p>What we do</p><p>Data centers</p></div>";
    expect(lines(html)).toEqual([]);
  });
});

test("any plain text keeps its length and its place, table or not", () => {
  const line = fc.array(
    fc.constantFrom("Revenue", "34,012", "  ", "    ", "|", "\t", "$", "(1", ")", "—", ".....", "2026"),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (words) => {
      const plain = words.map((one) => one.join("")).join("\n");
      const page = readPlain(plain);
      if (!page) return;
      expect(page.text).toBe(plain);
      expect(page.prose).toHaveLength(plain.length);
      for (const block of page.blocks)
        if (block.kind === "table")
          for (const { text: words, start, end } of block.rows.flat()) expect(plain.slice(start, end)).toBe(words);
    }),
    { numRuns: 1000 },
  );
});
