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
    "SALES, Net of returns and allowances",
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

  test("parts named behind the total count as parts of it", () => {
    expect(
      one(
        WULF,
        ["Revenue", "52,000"],
        ["of which HPC leasing", "32,000"],
        ["of which digital asset", "20,000"],
        ["Cost of revenue", "9,000"],
      ),
    ).toEqual(["total_revenue 52000000", "hpc_revenue 32000000", "mining_revenue 20000000"]);
  });

  test("rows under the heading of a line are its parts, and the total below is the company's", () => {
    expect(
      one(
        company("APLD"),
        ["Revenue:"],
        ["HPC Hosting Business"],
        ["Tenant fit-out revenue", "152,400"],
        ["Lease revenue", "20,000"],
        ["Total HPC Hosting revenue", "172,400"],
        ["Data Center Hosting Business", "30,600"],
        ["Total revenue", "203,000"],
      ),
    ).toEqual(["hpc_revenue 172400000", "hosting_revenue 30600000", "total_revenue 203000000"]);
  });

  test("a title with the company's name opens no section of mining", () => {
    expect(
      one(
        company("CIFR"),
        ["Cipher Mining Inc."],
        ["Statements of operations"],
        ["Revenue", "43,565"],
        ["Net loss", "(45,781)"],
      ),
    ).toEqual(["total_revenue 43565000", "net_income -45781000"]);
  });

  test("a line larger than the whole, and negative revenue, were misunderstood", () => {
    expect(one(company("X"), ["Revenue:"], ["Bitcoin mining revenue", "99,000"], ["Total revenue", "34,012"])).toEqual([
      "total_revenue 34012000",
    ]);
    expect(one(company("X"), ["Total revenue", "(34,012)"])).toEqual([]);
  });

  test("the unit of a row stands in its label", () => {
    const html = table(
      ["", "Q3 2025"],
      ["Total Revenues (in millions)", "$ 252.4"],
      ["Net income (loss) (in millions)", "$ (123.1)"],
      ["Adjusted EBITDA ($ in millions)", "395.6"],
    );
    expect(lines(html)).toEqual([
      "total_revenue 2025Q3 current 252400000",
      "net_income 2025Q3 current -123100000",
      "adjusted_ebitda 2025Q3 current 395600000",
    ]);
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

describe("lines of business under a heading of revenues", () => {
  const table1 = table(
    ["", "Three Months Ended March 31, 2026"],
    ["Digital asset mining", "13,012"],
    ["Hosting", "812"],
    ["Total", "13,824"],
  );

  test.each(["Revenues by source (in thousands)", "Revenue by segment (in thousands)"])(
    "%s over the table makes them revenue",
    (title) => {
      expect(lines(`${text(title)}${table1}`)).toEqual([
        "mining_revenue 2026Q1 current 13012000",
        "hosting_revenue 2026Q1 current 812000",
        "total_revenue 2026Q1 current 13824000",
      ]);
    },
  );

  test.each(["Cost of revenues by source (in thousands)", "Megawatts by site (in thousands)"])(
    "%s over the table does not",
    (title) => {
      expect(lines(`${text(title)}${table1}`)).toEqual([]);
    },
  );
});
