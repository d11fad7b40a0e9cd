import { expect, test } from "vitest";
import { readCompanyFacts } from "../../../src/extract/xbrl/index.ts";
import { company } from "../tables/page.ts";

/** MARA's net result of Q1 2022 was restated; `fy` and `fp` say when it was told, not of what. */
const row = (start: string, end: string, val: number, filed: string, more = {}) => ({
  start,
  end,
  val,
  accn: `0001493152-${filed.slice(2, 4)}-000001`,
  fy: 2023,
  fp: "Q2",
  form: "10-Q",
  filed,
  ...more,
});
const json = (tags: Record<string, unknown[]>, unit = "USD") => ({
  cik: 1507605,
  facts: {
    "us-gaap": Object.fromEntries(Object.entries(tags).map(([tag, rows]) => [tag, { units: { [unit]: rows } }])),
  },
});
const lines = (input: unknown, of = company("MARA")) =>
  readCompanyFacts(input, of).map(
    ({ metric, period, value, version, filed }) => `${metric} ${period} ${value} ${version} ${filed}`,
  );

test("start and end decide the period, whatever the filing is called", () => {
  const rows = [
    row("2022-04-01", "2022-06-30", 24_923_000, "2022-08-08"),
    row("2022-01-01", "2022-06-30", 76_646_000, "2022-08-08"),
    row("2022-01-01", "2022-12-31", 117_753_000, "2023-03-16", { fp: "FY" }),
  ];
  expect(lines(json({ Revenues: rows }))).toEqual([
    "total_revenue 2022H1 76646000 reported 2022-08-08",
    "total_revenue 2022Q2 24923000 reported 2022-08-08",
    "total_revenue 2022FY 117753000 reported 2023-03-16",
  ]);
});

test("the earliest filing is what was reported, the latest what stands after restatement", () => {
  const rows = [
    row("2022-01-01", "2022-03-31", -17_109_000, "2023-08-08"),
    row("2022-01-01", "2022-03-31", -12_964_000, "2022-05-04"),
    row("2022-01-01", "2022-03-31", -12_851_000, "2022-11-09"),
  ];
  expect(lines(json({ NetIncomeLoss: rows }))).toEqual([
    "net_income 2022Q1 -12964000 reported 2022-05-04",
    "net_income 2022Q1 -17109000 restated 2023-08-08",
  ]);
});

test("a span that no fiscal period has is passed over, and so is an instant or a broken row", () => {
  const rows = [
    row("2022-01-01", "2022-02-15", 1, "2022-05-04"),
    { end: "2022-03-31", val: 5, accn: "x", form: "10-Q", filed: "2022-05-04" },
    { nonsense: true },
    null,
    row("2022-02-01", "2022-04-30", 7, "2022-05-04"),
  ];
  expect(lines(json({ Revenues: rows }))).toEqual([]);
  expect(lines({ facts: 5 })).toEqual([]);
  expect(lines(null)).toEqual([]);
});

test("quarters of 13 weeks that end on a Saturday are fiscal quarters", () => {
  const rows = [row("2025-08-03", "2025-11-01", 1_901_300_000, "2025-12-03")];
  expect(lines(json({ NetIncomeLoss: rows }), company("MRVL", { fiscalYearEndMonth: 1 }))).toEqual([
    "net_income 2026Q3 1901300000 reported 2025-12-03",
  ]);
});

test("the whole group's result stands over the parent's share, the first revenue tag over the second", () => {
  const span = ["2025-07-01", "2025-09-30"] as const;
  const input = json({
    NetIncomeLoss: [row(...span, 50_109_000, "2025-11-04")],
    ProfitLoss: [row(...span, 50_612_000, "2025-11-04")],
    Revenues: [row(...span, 83_510_000, "2025-11-04")],
    RevenueFromContractWithCustomerExcludingAssessedTax: [
      row(...span, 70_000_000, "2025-11-04"),
      row("2025-04-01", "2025-06-30", 41_300_000, "2025-08-07"),
    ],
  });
  expect(lines(input, company("HUT"))).toEqual([
    "total_revenue 2025Q2 41300000 reported 2025-08-07",
    "total_revenue 2025Q3 83510000 reported 2025-11-04",
    "net_income 2025Q3 50612000 reported 2025-11-04",
  ]);
});

test("figures of every size, and of two filings of one day, are told to the last unit", () => {
  const rows = [
    row("2022-01-01", "2022-03-31", 0, "2022-05-04"),
    row("2022-04-01", "2022-06-30", 1e21, "2022-08-08"),
    row("2022-07-01", "2022-09-30", -0.25, "2022-11-09", { accn: "0001493152-22-000009" }),
    row("2022-07-01", "2022-09-30", 0.5, "2022-11-09", { accn: "0001493152-22-000002" }),
  ];
  expect(lines(json({ Revenues: rows }))).toEqual([
    "total_revenue 2022Q1 0 reported 2022-05-04",
    "total_revenue 2022Q2 1000000000000000000000 reported 2022-08-08",
    "total_revenue 2022Q3 0.5 reported 2022-11-09",
    "total_revenue 2022Q3 -0.25 restated 2022-11-09",
  ]);
  const [first] = readCompanyFacts(json({ Revenues: rows }), company("MARA"));
  expect(first).toMatchObject({
    company: "MARA",
    precision: "1",
    source: "xbrl",
    form: "10-Q",
    tag: "us-gaap:Revenues",
  });
});

test("only the whole company's revenue and result are taken, in currencies", () => {
  const of = (tag: string, unit?: string) =>
    lines(json({ [tag]: [row("2022-01-01", "2022-03-31", 5, "2022-05-04")] }, unit));
  expect(of("Revenues")).toEqual(["total_revenue 2022Q1 5 reported 2022-05-04"]);
  expect(of("ImpairmentOfLongLivedAssetsHeldForUse")).toEqual([]);
  expect(of("OperatingLeaseLeaseIncome")).toEqual([]);
  expect(of("Revenues", "USD/shares")).toEqual([]);
  expect(of("Revenues", "shares/USD")).toEqual([]);
});

test("the whole group's result is believed before the parent's share", () => {
  const rows = (value: number) => [row("2022-01-01", "2022-03-31", value, "2022-05-04")];
  expect(lines(json({ NetIncomeLoss: rows(5), ProfitLoss: rows(7) }))).toEqual([
    "net_income 2022Q1 7 reported 2022-05-04",
  ]);
});
