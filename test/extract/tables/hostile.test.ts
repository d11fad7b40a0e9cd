import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTables } from "../../../src/extract/tables/index.ts";
import { readHtml } from "../../../src/lib/index.ts";
import { facts, lines, table, text, WULF } from "./page.ts";

describe("hostile tables", () => {
  test.each([
    ["spans without end", `<table>${"<tr><td colspan=999999999 rowspan=999999999>1</td></tr>".repeat(300)}</table>`],
    ["a row of ten thousand cells", `<table><tr>${"<td>$ 1,000</td>".repeat(10_000)}</tr></table>`],
    ["endless digits", table(["", "Q1 2026"], ["Revenue", "9".repeat(100_000)])],
    ["an endless label", table(["", "Q1 2026"], [`Revenue ${"(net) ".repeat(50_000)}`, "34,012"])],
    ["an endless head", table(["", `Three Months Ended ${"March 31, 2026 ".repeat(20_000)}`], ["Revenue", "34,012"])],
    ["nested parentheses", table(["", "Q1 2026"], ["Net loss", "(".repeat(50_000)])],
    ["a label that never ends", table(["", "Q1 2026"], ["(".repeat(100_000)], ["net loss", "34,012"])],
    ["lines without end in cells", table(["Revenue<br>".repeat(20_000), "(<br>".repeat(20_000)])],
    ["years without months", table(...Array.from({ length: 2000 }, (_, at) => [`Revenue ${at}`, "2026", "2025"]))],
    ["boxes in boxes", `${"<div>".repeat(900)}Revenue</div><div>34,012</div><div>1</div>`.repeat(20)],
    ["lines of blanks", `<pre>${`Revenue${" ".repeat(5000)}34,012\n`.repeat(200)}</pre>`],
    ["tables inside tables", `${"<table><tr><td>".repeat(2000)}Revenue</td><td>34,012`],
    ["heads without figures", table(...Array.from({ length: 3000 }, () => ["", "Q1 2026", "Q4 2025"]))],
  ])("%s are read to the end and give no figure", (_, html) => {
    expect(lines(`${text("(in thousands)")}${html}`)).toEqual([]);
  });

  test("markup and mentions in a label stay plain text in the quote", () => {
    const html = `${text("(in thousands)")}${table(["", "Q1 2026 &lt;script&gt;"], ["Revenue", "34,012"])}${table(["", "Q1 2026"], ["Net loss", "(&lt;b&gt;", "427)"])}`;
    for (const { quote } of facts(html)) expect(quote).not.toContain("<b>");
  });
});

const piece = fc.oneof(
  fc.constantFrom("<table>", "</table>", "<tr>", "</tr>", "<td>", "<td colspan=3>", "<td rowspan=2>", "</td>", "<th>"),
  fc.constantFrom("<div>", "</div>", '<div style="width:20%">', "<pre>", "</pre>", "|", "\n", "   "),
  fc.constantFrom("<p>", "</p>", "<br>", "<sup>1</sup>", "&nbsp;", "Revenue", "Net loss", "Total", "Revenue:"),
  fc.constantFrom("Q1 2026", "Three Months Ended", "March 31,", "2026", "(in thousands)"),
  fc.constantFrom("$", "(", ")", "1,234", "—", "%", "(5"),
);

test("any heap of tags and words is read without a fault, each figure at its place", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const page = readHtml(pieces.join(""));
      for (const { start, end, quote } of readTables(page, { company: WULF })) {
        expect(page.text.slice(start, end)).toMatch(/\d|—/);
        expect(quote.length).toBeLessThan(2000);
      }
    }),
    { numRuns: 2000 },
  );
});
