import { describe, expect, test } from "vitest";
import { figuresOf, isInlineXbrl, readInlineXbrl, xbrlFacts } from "../../../src/extract/xbrl/index.ts";
import { company } from "../tables/page.ts";
import { fact, filing, H1, Q2, Q2_BEFORE, REVENUE } from "./filing.ts";

const MARA = company("MARA", { cik: "0001507605" });
const raw = (html: string) =>
  readInlineXbrl(html).instance.facts.map(({ concept, value, precision }) => [concept, value, precision]);
const figures = (html: string, of = MARA) =>
  figuresOf(readInlineXbrl(html).instance.facts, of).map(
    ({ metric, value, period, role }) => `${metric} ${period ?? "-"} ${role ?? "-"} ${value}`,
  );

describe("the worth of a tagged figure", () => {
  test.each([
    ["by its scale", fact("us-gaap:Revenues", "q2", "81,759"), "81759000", "1000"],
    ["negative by its sign alone", fact("us-gaap:Revenues", "q2", "19,133", 'sign="-"'), "-19133000", "1000"],
    ["not by parentheses around it", `(${fact("us-gaap:Revenues", "q2", "19,133")})`, "19133000", "1000"],
    [
      "zero where a dash is written",
      fact("us-gaap:Revenues", "q2", "—").replace("ixt:num-dot-decimal", "ixt:fixed-zero"),
      "0",
      "1000",
    ],
    [
      "with a decimal comma",
      fact("us-gaap:Revenues", "q2", "81.759,5").replace("ixt:num-dot-decimal", "ixt:num-comma-decimal"),
      "81759500",
      "1000",
    ],
    ["split over markup", fact("us-gaap:Revenues", "q2", "<b>81</b>,<i>759</i>"), "81759000", "1000"],
    [
      "without what is excluded",
      fact("us-gaap:Revenues", "q2", "81,<ix:exclude>footer</ix:exclude>759"),
      "81759000",
      "1000",
    ],
    [
      "exactly",
      fact("us-gaap:Revenues", "q2", "24,748,771")
        .replace('scale="3"', 'scale="0"')
        .replace('decimals="-3"', 'decimals="INF"'),
      "24748771",
      "1",
    ],
  ])("is read %s", (_, tagged, value, precision) => {
    expect(raw(filing([Q2], tagged))).toEqual([["us-gaap:Revenues", value, precision]]);
  });

  test("a nil fact, words and a fact without context have none", () => {
    const body =
      fact("us-gaap:Revenues", "q2", "", 'xsi:nil="true"') +
      fact("us-gaap:Revenues", "q2", "none").replace("num-dot-decimal", "numwordsen") +
      fact("us-gaap:Revenues", "nowhere", "5");
    expect(raw(filing([Q2], body))).toEqual([]);
  });

  test("a figure tagged twice over gives both facts", () => {
    const inner = fact("us-gaap:ProfitLoss", "q2", "19,133", 'sign="-"');
    expect(raw(filing([Q2], fact("us-gaap:NetIncomeLoss", "q2", inner, 'sign="-"')))).toEqual([
      ["us-gaap:ProfitLoss", "-19133000", "1000"],
      ["us-gaap:NetIncomeLoss", "-19133000", "1000"],
    ]);
  });
});

describe("the figures of a tagged document", () => {
  const contexts = [
    Q2,
    H1,
    Q2_BEFORE,
    {
      ...Q2,
      id: "equity",
      dimensions: [["us-gaap:StatementEquityComponentsAxis", "us-gaap:RetainedEarningsMember"]] as [string, string][],
    },
    {
      ...Q2_BEFORE,
      id: "restated",
      dimensions: [["srt:RestatementAxis", "srt:ScenarioPreviouslyReportedMember"]] as [string, string][],
    },
    { ...Q2, id: "title", dimensions: [["srt:TitleOfIndividualAxis", "MARA:ParticipantMember"]] as [string, string][] },
    { id: "today", end: "2023-06-30" },
  ];
  const body =
    fact(REVENUE, "q2", "81,759") +
    fact(REVENUE, "q2-2022", "24,923") +
    fact(REVENUE, "h1", "132,891") +
    fact("us-gaap:NetIncomeLoss", "q2", "19,133", 'sign="-"') +
    fact("us-gaap:NetIncomeLoss", "equity", "19,999", 'sign="-"') +
    fact("us-gaap:NetIncomeLoss", "restated", "12,851", 'sign="-"') +
    fact(REVENUE, "title", "3,185") +
    fact("us-gaap:Assets", "today", "999,999");

  test("totals and results for every span, nothing of another axis", () => {
    expect(figures(filing(contexts, body))).toEqual([
      "total_revenue 2023Q2 current 81759000",
      "net_income 2023Q2 current -19133000",
      "total_revenue 2023H1 year_to_date 132891000",
      "total_revenue 2022Q2 prior_year 24923000",
    ]);
  });

  test("the tag and the span are the figure's quote", () => {
    const [first] = xbrlFacts(readInlineXbrl(filing(contexts, body)), MARA);
    expect(first).toMatchObject({
      source: "xbrl",
      tag: REVENUE,
      periodStart: "2023-04-01",
      periodEnd: "2023-06-30",
      quote: `${REVENUE} 2023-04-01/2023-06-30`,
    });
  });

  test("revenue by two tags is a whole and a part of it: the whole stands", () => {
    const both = fact("us-gaap:Revenues", "q2", "387,508") + fact(REVENUE, "q2", "57,699");
    expect(figures(filing([Q2], both))).toEqual(["total_revenue 2023Q2 current 387508000"]);
  });

  test("the whole group's result stands over the parent's share", () => {
    const both = fact("us-gaap:NetIncomeLoss", "q2", "50,109") + fact("us-gaap:ProfitLoss", "q2", "50,612");
    expect(figures(filing([Q2], both))).toEqual(["net_income 2023Q2 current 50612000"]);
  });

  test("money per share and shares are no money", () => {
    const perShare = fact("us-gaap:Revenues", "q2", "1.01").replace('unitRef="usd"', 'unitRef="perShare"');
    expect(figures(filing([Q2], perShare))).toEqual([]);
  });
});

describe("revenue by line of business", () => {
  const on = (id: string, axis: string, member: string) => ({
    ...Q2,
    id,
    dimensions: [[axis, member]] as [string, string][],
  });
  const PRODUCT = "srt:ProductOrServiceAxis";
  const SEGMENT = "us-gaap:StatementBusinessSegmentsAxis";
  const contexts = [
    Q2,
    on("colo", PRODUCT, "core:ColocationServiceMember"),
    on("mining", PRODUCT, "core:DigitalAssetSelfMiningServiceMember"),
    on("hosted", PRODUCT, "core:DigitalAssetHostedMiningServiceMember"),
    on("equipment", PRODUCT, "core:EquipmentSalesMember"),
    on("segment", SEGMENT, "core:ColocationSegmentMember"),
    {
      ...Q2,
      id: "both",
      dimensions: [
        [PRODUCT, "core:ColocationServiceMember"],
        ["srt:MajorCustomersAxis", "core:CustomerAMember"],
      ] as [string, string][],
    },
  ];

  test("members of the product axis are named by the company's words", () => {
    const body =
      fact("us-gaap:Revenues", "q2", "81,102") +
      fact("us-gaap:Revenues", "colo", "15,003") +
      fact("us-gaap:Revenues", "mining", "57,385") +
      fact("us-gaap:Revenues", "hosted", "8,714") +
      fact("us-gaap:Revenues", "equipment", "12") +
      fact("us-gaap:Revenues", "both", "14,000") +
      fact("us-gaap:Revenues", "segment", "15,999");
    expect(figures(filing(contexts, body))).toEqual([
      "total_revenue 2023Q2 current 81102000",
      "hpc_revenue 2023Q2 current 15003000",
      "mining_revenue 2023Q2 current 57385000",
      "hosting_revenue 2023Q2 current 8714000",
      "product_revenue 2023Q2 current 12000",
    ]);
  });

  test("the segment axis serves where no product axis is tagged", () => {
    expect(figures(filing(contexts, fact("us-gaap:Revenues", "segment", "15,999")))).toEqual([
      "hpc_revenue 2023Q2 - 15999000",
    ]);
  });

  test("a line that no metric is about is printed and never becomes a fact of a story", () => {
    const body = fact("us-gaap:Revenues", "q2", "81,102") + fact("us-gaap:Revenues", "equipment", "12");
    expect(xbrlFacts(readInlineXbrl(filing(contexts, body)), MARA).map(({ metric }) => metric)).toEqual([
      "total_revenue",
    ]);
  });
});

test("the cover tells whose document it is", () => {
  expect(readInlineXbrl(filing([Q2], "")).cik).toBe("0001507605");
  expect(isInlineXbrl(filing([Q2], ""))).toBe(true);
  expect(isInlineXbrl("<html><body><p>Revenue</p></body></html>")).toBe(false);
});

test("text that goes on elsewhere is put together", () => {
  const html = filing(
    [Q2],
    '<ix:nonNumeric name="dei:EntityRegistrantName" contextRef="q2" continuedAt="c1">Marathon Digital</ix:nonNumeric>' +
      '<p>page 2</p><ix:continuation id="c1" continuedAt="c1"> Holdings, Inc.</ix:continuation>',
  );
  expect(readInlineXbrl(html).instance.cover.get("EntityRegistrantName")).toMatch(/^Marathon Digital Holdings, Inc\./);
});

test("hostile XBRL is read to its limit", () => {
  expect(readInlineXbrl("<ix:nonFraction>".repeat(50_000)).instance.cut).toBe("depth");
  expect(raw(filing([Q2], fact("us-gaap:Revenues", "q2", "9".repeat(100_000))))).toEqual([]);
  expect(raw(filing([Q2], fact("us-gaap:Revenues", "q2", "5").replace('scale="3"', 'scale="999999999"')))).toEqual([]);
});
