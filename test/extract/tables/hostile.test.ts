import { describe, expect, test } from "vitest";
import { facts, lines, table, text } from "./page.ts";

describe("hostile tables", () => {
  test.each([
    ["spans without end", `<table>${"<tr><td colspan=999999999 rowspan=999999999>1</td></tr>".repeat(300)}</table>`],
    ["a row of ten thousand cells", `<table><tr>${"<td>$ 1,000</td>".repeat(10_000)}</tr></table>`],
    ["endless digits", table(["", "Q1 2026"], ["Revenue", "9".repeat(100_000)])],
    ["an endless label", table(["", "Q1 2026"], [`Revenue ${"(net) ".repeat(50_000)}`, "34,012"])],
    ["an endless head", table(["", `Three Months Ended ${"March 31, 2026 ".repeat(20_000)}`], ["Revenue", "34,012"])],
    ["nested parentheses", table(["", "Q1 2026"], ["Net loss", "(".repeat(50_000)])],
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
