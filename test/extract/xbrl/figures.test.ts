import { describe, expect, test } from "vitest";
import { figuresOf, type InlineXbrl, readInlineXbrl, xbrlFacts } from "../../../src/extract/xbrl/index.ts";
import { company } from "../tables/page.ts";
import { type Fixture, fact, filing, H1, Q2, REVENUE } from "./filing.ts";

const MARA = company("MARA", { cik: "0001507605" });
const figures = (contexts: Fixture[], body: string): string[] =>
  figuresOf(readInlineXbrl(filing(contexts, body)).instance.facts, MARA).map(
    ({ metric, value, currency, period, role, precision, doubts }) =>
      `${metric} ${value} ${currency} to ${precision} ${period ?? "-"} ${role ?? "-"}${doubts.map((one) => ` (${one})`).join("")}`,
  );

const PRODUCT = "srt:ProductOrServiceAxis";
const on = (id: string, member: string, axis = PRODUCT): Fixture => ({ ...Q2, id, dimensions: [[axis, member]] });

describe("totals of a tagged document", () => {
  test("an impairment is a loss, and one that was taken back a gain", () => {
    const impaired = (text: string, more = "") =>
      figures([Q2], fact("us-gaap:ImpairmentOfLongLivedAssetsHeldForUse", "q2", text, more));
    expect(impaired("24,519")).toEqual(["impairment -24519000 USD to 1000 2023Q2 current"]);
    expect(impaired("24,519", 'sign="-"')).toEqual(["impairment 24519000 USD to 1000 2023Q2 current"]);
    expect(impaired("0")).toEqual(["impairment 0 USD to 1000 2023Q2 current"]);
  });

  test("a figure that is shown twice stands with the digits that say more", () => {
    const coarse = fact(REVENUE, "q2", "82").replace('scale="3" decimals="-3"', 'scale="6" decimals="-6"');
    const fine = fact(REVENUE, "q2", "81,759");
    const wanted = ["total_revenue 81759000 USD to 1000 2023Q2 current"];
    expect(figures([Q2], coarse + fine)).toEqual(wanted);
    expect(figures([Q2], fine + coarse)).toEqual(wanted);
  });

  test("the whole group's result stands, the parent's serves for spans that have no other", () => {
    const body =
      fact("us-gaap:ProfitLoss", "q2", "50,612") +
      fact("us-gaap:NetIncomeLoss", "q2", "50,109") +
      fact("us-gaap:NetIncomeLoss", "h1", "99,109");
    expect(figures([Q2, H1], body)).toEqual([
      "net_income 50612000 USD to 1000 2023Q2 current",
      "net_income 99109000 USD to 1000 2023H1 year_to_date",
    ]);
  });

  test("a part of the revenue serves for no other span of the whole", () => {
    const body = fact("us-gaap:Revenues", "q2", "387,508") + fact(REVENUE, "h1", "57,699");
    expect(figures([Q2, H1], body)).toEqual(["total_revenue 387508000 USD to 1000 2023Q2 current"]);
  });

  test("one figure in two currencies is two", () => {
    const euros = fact(REVENUE, "q2", "75,000").replace('unitRef="usd"', 'unitRef="eur"');
    const html = filing([Q2], fact(REVENUE, "q2", "81,759") + euros).replace(
      "<xbrli:unit",
      '<xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit><xbrli:unit',
    );
    expect(figuresOf(readInlineXbrl(html).instance.facts, MARA).map(({ currency }) => currency)).toEqual([
      "USD",
      "EUR",
    ]);
  });

  test.each([
    [79, "2023-04-13", "2023-06-30", "-"],
    [80, "2023-04-12", "2023-06-30", "2023Q2"],
    [100, "2023-03-23", "2023-06-30", "2023Q2"],
    [101, "2023-03-22", "2023-06-30", "-"],
    [169, "2023-01-13", "2023-06-30", "-"],
    [170, "2023-01-12", "2023-06-30", "2023H1"],
    [192, "2022-12-21", "2023-06-30", "2023H1"],
    [193, "2022-12-20", "2023-06-30", "-"],
    [259, "2023-01-15", "2023-09-30", "-"],
    [260, "2023-01-14", "2023-09-30", "2023M9"],
    [285, "2022-12-20", "2023-09-30", "2023M9"],
    [286, "2022-12-19", "2023-09-30", "-"],
    [349, "2023-01-17", "2023-12-31", "-"],
    [350, "2023-01-16", "2023-12-31", "2023FY"],
    [380, "2022-12-17", "2023-12-31", "2023FY"],
    [381, "2022-12-16", "2023-12-31", "-"],
  ])("%i days from %s to %s are the period %s", (_, start, end, period) => {
    const [figure] = figures([{ id: "span", start, end }], fact(REVENUE, "span", "81,759"));
    expect(figure).toContain(` ${period} `);
  });

  test("an instant has no period and no place in a story", () => {
    const body = fact(REVENUE, "today", "81,759") + fact("us-gaap:NetIncomeLoss", "q2", "5");
    const read: InlineXbrl = readInlineXbrl(filing([{ id: "today", end: "2023-06-30" }, Q2], body));
    expect(figures([{ id: "today", end: "2023-06-30" }, Q2], body)).toContain("total_revenue 81759000 USD to 1000 - -");
    expect(xbrlFacts(read, MARA).map(({ metric }) => metric)).toEqual(["net_income"]);
  });
});

describe("lines of business of a tagged document", () => {
  test("members of one line are added up, and say so", () => {
    const contexts = [on("pool", "mara:MiningPoolMember"), on("self", "mara:SelfMiningMember")];
    const body = fact(REVENUE, "pool", "1,000") + fact(REVENUE, "self", "80,759");
    expect(figures(contexts, body)).toEqual([
      "mining_revenue 81759000 USD to 1000 2023Q2 - (sum of 2 members of one axis)",
    ]);
    const [figure] = figuresOf(readInlineXbrl(filing(contexts, body)).instance.facts, MARA);
    expect(figure?.tag).toBe(
      `${REVENUE}[${PRODUCT}=mara:MiningPoolMember] + ${REVENUE}[${PRODUCT}=mara:SelfMiningMember]`,
    );
  });

  test("lines that no metric is about stay apart", () => {
    const contexts = [on("sales", "mara:EquipmentSalesMember"), on("power", "mara:PowerMember")];
    expect(figures(contexts, fact(REVENUE, "sales", "1,000") + fact(REVENUE, "power", "1,000"))).toEqual([
      "product_revenue 1000000 USD to 1000 2023Q2 -",
      "product_revenue 1000000 USD to 1000 2023Q2 -",
    ]);
  });

  test("a line without money, or of another axis, is none", () => {
    const shares = fact(REVENUE, "self", "1,000").replace('unitRef="usd"', 'unitRef="shares"');
    expect(figures([on("self", "mara:SelfMiningMember")], shares)).toEqual([]);
    const area = on("texas", "stpr:TX", "srt:StatementGeographicalAxis");
    expect(figures([area], fact(REVENUE, "texas", "1,000"))).toEqual([]);
  });

  test.each(["MemberServicesSelfMiningMember", "mara:SelfMiningMember", "mara:BTCMiningMember"])(
    "the words of %s are read",
    (member) => {
      expect(figures([on("line", member)], fact(REVENUE, "line", "1,000"))).toEqual([
        "mining_revenue 1000000 USD to 1000 2023Q2 -",
      ]);
    },
  );
});
