import { describe, expect, test } from "vitest";
import { company, facts, lines, table, text, WULF } from "./page.ts";

const one = (of = WULF, ...rows: [string, ...string[]][]) =>
  lines(`${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ...rows)}`, of).map((line) =>
    line.replace(" 2026Q1 current", ""),
  );

describe("rows that are revenue", () => {
  test.each([
    "Revenue",
    "Revenues",
    "Total revenue",
    "Total revenues, net",
    "Revenue, net",
    "Net revenues",
    "Total operating revenues",
    "Revenues:",
    "TOTAL REVENUE",
    "Total net revenue(1)",
    "Turnover",
  ])("%s is total revenue", (label) => {
    expect(one(WULF, [label, "34,012"])).toEqual(["total_revenue 34012000"]);
  });

  test.each([
    "Cost of revenue",
    "Cost of revenues (exclusive of depreciation)",
    "Deferred revenue",
    "Revenue per MW",
    "Revenue growth",
    "Total revenue and other income",
    "Revenue from related parties of customers",
    "Gross profit",
    "Total cost of revenue",
    "Annualized revenue",
    "Contracted revenue",
    "Revenue backlog",
    "Other revenue",
    "Interest on revenue bonds",
    "Unearned revenue",
    "Power revenue",
    "Engineering revenue",
  ])("%s is none of ours", (label) => {
    expect(one(WULF, [label, "34,012"])).toEqual([]);
  });

  test("lines without the word revenue count above the total, costs of the same name below do not", () => {
    expect(
      one(
        company("RIOT"),
        ["Revenue:"],
        ["Bitcoin Mining", "160,783"],
        ["Engineering", "19,142"],
        ["Other", "259"],
        ["Total revenue", "180,184"],
        ["Costs and expenses:"],
        ["Bitcoin Mining", "36,001"],
        ["Engineering", "8,000"],
        ["Net income (loss)", "104,479"],
      ),
    ).toEqual(["mining_revenue 160783000", "total_revenue 180184000", "net_income 104479000"]);
  });
  test("lines count without a section head too, once the total ends them", () => {
    expect(
      one(
        company("HIVE"),
        ["Digital currency mining", "82,100"],
        ["High performance computing hosting", "5,200"],
        ["Total revenue", "87,300"],
      ).toSorted(),
    ).toEqual(["hpc_revenue 5200000", "mining_revenue 82100000", "total_revenue 87300000"]);
  });

  test("lines without a total and without a section are left out", () => {
    expect(one(company("HIVE"), ["Digital currency mining", "82,100"], ["Bitcoin held", "2,201"])).toEqual([]);
  });

  test("hosting of other people's machines is never HPC", () => {
    expect(
      one(
        company("APLD"),
        ["Revenues:"],
        ["Data Center Hosting", "41,557"],
        ["HPC Hosting", "85,022"],
        ["Total revenues", "126,579"],
      ).toSorted(),
    ).toEqual(["hosting_revenue 41557000", "hpc_revenue 85022000", "total_revenue 126579000"]);
    expect(one(company("CORZ"), ["Digital asset hosted mining revenue from customers", "8,714"])).toEqual([
      "hosting_revenue 8714000",
    ]);
    expect(one(company("RIOT"), ["Bitcoin miner colocation revenue", "8,714"]).join()).not.toContain("hpc");
  });

  test("cloud mining and sales of machines are neither mining nor HPC", () => {
    expect(
      one(
        company("BTDR"),
        ["Revenue by business line"],
        ["Self-mining", "59,300"],
        ["Cloud hash rate", "10,100"],
        ["SEALMINER sales", "69,500"],
        ["HPC and AI Cloud", "1,300"],
        ["Total revenue", "140,200"],
      ).toSorted(),
    ).toEqual(["hpc_revenue 1300000", "mining_revenue 59300000", "total_revenue 140200000"]);
    expect(one(company("FUFU"), ["Cloud mining solutions", "94,300"], ["Total revenues", "115,400"])).toEqual([
      "total_revenue 115400000",
    ]);
    expect(
      one(company("GLXY"), ["Revenues"], ["Digital assets sales", "8,900,000"], ["Total revenues", "9,000,000"]),
    ).toEqual(["total_revenue 9000000000"]);
  });

  test("two lines of one business are added up and say so", () => {
    const html = `${text("(in thousands)")}${table(["", "Three Months Ended June 30, 2025"], ["Revenues"], ["Cloud services", "16,595"], ["Colocation services", "1,729"], ["Total revenues", "25,659"])}`;
    expect(facts(html).find(({ metric }) => metric === "hpc_revenue")).toMatchObject({
      value: "18324000",
      quote: "Cloud services + Colocation services | Three Months Ended June 30, 2025 | 16,595 + 1,729",
      doubts: ["sum of 2 lines of the table"],
    });
  });

  test("a subtotal of such lines is not added to them", () => {
    expect(
      one(
        company("X"),
        ["Revenue:"],
        ["Hosting revenue from customers", "33,185"],
        ["Hosting revenue from related parties", "5,944"],
        ["Total hosting revenue", "39,129"],
        ["Total revenue", "164,000"],
      ).toSorted(),
    ).toEqual(["hosting_revenue 39129000", "total_revenue 164000000"]);
  });

  test("the rows of a segment's section are that segment's", () => {
    expect(
      one(
        company("CORZ"),
        ["Digital asset self-mining segment"],
        ["Revenue", "57,385"],
        ["Cost of revenue", "52,000"],
        ["Gross profit", "5,385"],
        ["Colocation segment"],
        ["Revenue", "15,003"],
        ["Cost of revenue", "9,000"],
        ["Consolidated"],
        ["Total revenue", "81,102"],
      ).toSorted(),
    ).toEqual(["hpc_revenue 15003000", "mining_revenue 57385000", "total_revenue 81102000"]);
  });

  test("a column for each segment", () => {
    const html = `${text("Three Months Ended September 30, 2025", "(in thousands)")}${table(
      ["", "Digital Asset Self-Mining", "Colocation", "Eliminations", "Total"],
      ["Revenue", "57,385", "15,003", "—", "72,388"],
      ["Net loss", "(10,000)", "(2,000)", "—", "(12,000)"],
    )}`;
    expect(lines(html, company("CORZ")).toSorted()).toEqual([
      "hpc_revenue 2025Q3 current 15003000",
      "mining_revenue 2025Q3 current 57385000",
      "net_income 2025Q3 current -12000000",
      "total_revenue 2025Q3 current 72388000",
    ]);
  });
});

describe("rows that are the result", () => {
  test.each([
    ["Net loss", "(5,000)"],
    ["Net income (loss)", "(5,000)"],
    ["Net (loss) income for the period", "(5,000)"],
    ["Loss for the period", "(5,000)"],
    ["(Loss)/profit after taxation", "(5,000)"],
    ["Net income / (loss)", "-5,000"],
    ["GAAP net loss", "(5,000)"],
    ["Net loss and comprehensive loss", "(5,000)"],
  ])("%s is the net result", (label, cell) => {
    expect(one(WULF, [label, cell])).toEqual(["net_income -5000000"]);
  });

  test.each([
    "Net loss per share",
    "Net loss from continuing operations",
    "Net loss from discontinued operations, net of tax",
    "Loss before income taxes",
    "Net (loss) income before tax",
    "Operating loss",
    "Comprehensive loss",
    "Total comprehensive loss for the period",
    "Adjusted net loss",
    "Non-GAAP net income",
    "Net loss attributable to noncontrolling interests",
    "Equity in net loss of investee, net of tax",
    "Net loss on disposal of equipment",
    "Net income margin",
    "Net cash used in operating activities",
    "Net operating loss",
    "Accumulated deficit",
  ])("%s is another figure", (label) => {
    expect(one(WULF, [label, "(5,000)"])).toEqual([]);
  });

  test("the whole group's result stands, not the owners' share", () => {
    expect(
      one(
        WULF,
        ["Net loss", "(14,500)"],
        ["Preferred dividends", "(16,737)"],
        ["Net loss attributable to common stockholders", "(31,237)"],
      ),
    ).toEqual(["net_income -14500000"]);
  });

  test("the owners' share stands in for it where nothing else does, with a doubt", () => {
    const html = `${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss attributable to common stockholders", "(31,237)"])}`;
    expect(facts(html).map(({ value, doubts }) => [value, doubts])).toEqual([
      ["-31237000", ["only the owners' share of the result is stated"]],
    ]);
  });

  test("the loss at the top of a reconciliation agrees with the statement's", () => {
    const html = `${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Revenue", "34,012"], ["Net loss", "(427,611)"])}${text("Reconciliation", "(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss", "(427,611)"], ["Interest expense", "71,127"], ["Adjusted EBITDA", "(9,214)"])}`;
    expect(facts(html).map(({ metric, value, doubts }) => [metric, value, doubts])).toEqual([
      ["total_revenue", "34012000", []],
      ["net_income", "-427611000", []],
      ["adjusted_ebitda", "-9214000", []],
    ]);
  });

  test("tables that contradict one another leave a doubt", () => {
    const html = `${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss", "(427,611)"])}${text("(in thousands)")}${table(["", "Three Months Ended March 31, 2026"], ["Net loss", "(421,000)"])}`;
    expect(facts(html).map(({ value, doubts }) => [value, doubts])).toEqual([
      ["-427611000", ["another table says (421,000)"]],
    ]);
  });

  test.each([
    "Adjusted EBITDA",
    "Adjusted EBITDA (non-GAAP)",
    "Non-GAAP adjusted EBITDA",
    "Adj. EBITDA",
    "Adjusted EBITDA2",
    "Total Adjusted EBITDA",
  ])("%s is adjusted EBITDA", (label) => {
    expect(one(WULF, [label, "(9,214)"])).toEqual(["adjusted_ebitda -9214000"]);
  });

  test.each([
    "EBITDA",
    "Adjusted EBITDA margin",
    "Adjusted EBITDA per share",
    "Segment adjusted EBITDA",
    "Adjusted EBITDA attributable to Hut 8",
  ])("%s is not", (label) => {
    expect(one(WULF, [label, "9,214"])).toEqual([]);
  });
});
