import { describe, expect, it } from "vitest";
import { readValue } from "../../src/kit/grammar/values.ts";
import type { OptionDefinition, OptionKind } from "../../src/kit/index.ts";
import { companyIndex } from "../../src/query/companies.ts";
import { company } from "./companies.ts";

const lookup = {
  findCompany: companyIndex([
    company("WULF", "TeraWulf Inc.", { formerTickers: ["IKNX"] }),
    company("CORZ", "Core Scientific, Inc.", { aliases: ["Core Sci"] }),
    company("MARA", "MARA Holdings, Inc.", { formerNames: ["Marathon Digital Holdings, Inc."] }),
    company("IREN", "IREN Limited", { formerNames: ["Iris Energy Limited"] }),
  ]),
  figures: () => [
    { id: "hpc_revenue", label: "HPC revenue" },
    { id: "net_income", label: "Net income" },
  ],
  rules: () => ["hpc_over_mining", "large_net_loss"],
  feeds: () => ["terawulf-news", "sec-8k"],
};

const read = (kind: OptionKind, typed: string, more: Partial<OptionDefinition> = {}) =>
  readValue(typed, { name: "it", kind, description: "", ...more }, lookup);
const value = (kind: OptionKind, typed: string, more: Partial<OptionDefinition> = {}) => {
  const result = read(kind, typed, more);
  return "value" in result ? result.value : `refused: ${result.fault}`;
};

describe("amounts of money", () => {
  it.each([
    ["100m", "100000000"],
    ["$100M", "100000000"],
    ["1.5bn", "1500000000"],
    ["100,000,000", "100000000"],
    ["250mm", "250000000"],
    ["US$ 2.25 billion", "2250000000"],
    ["100k", "100000"],
    ["0.1m", "100000"],
    ["none", "none"],
    ["Default", "default"],
  ])("%s is %s", (typed, expected) => expect(value("money", typed)).toBe(expected));

  it.each(["lots", "-5m", "5x", "1,00", "", "5m5", "1e9", "m"])("%s is refused with an example", (typed) =>
    expect(value("money", typed)).toMatch(/^refused: takes an amount of money.* such as 100m/),
  );

  it("a loss is typed without a minus sign", () => expect(value("money", "-100m")).toContain("without a minus sign"));
});

describe("shares and amounts", () => {
  it.each([
    ["ratio", "15%", "0.15"],
    ["ratio", "2x", "2"],
    ["ratio", "50bp", "0.005"],
    ["ratio", "12.5 percent", "0.125"],
    ["amount", "20%", "0.2"],
    ["amount", "250m", "250000000"],
    ["amount", "default", "default"],
  ] as const)("%s %s is %s", (kind, typed, expected) => expect(value(kind, typed)).toBe(expected));

  it("a bare number is no share, for 15 could be both", () =>
    expect(value("ratio", "15")).toBe('refused: takes a share such as 15%, 2x or 50bp; "15" is none'));
});

describe("spans and times", () => {
  it.each([
    ["30min", 1_800_000],
    ["2h", 7_200_000],
    ["3d", 259_200_000],
    ["1w", 604_800_000],
    ["24 hours", 86_400_000],
  ])("%s is %d ms", (typed, expected) => expect(value("duration", typed)).toBe(expected));

  it("3m is refused with an example, for it could be minutes or money", () =>
    expect(value("duration", "3m")).toContain("write 3min for minutes"));

  it.each(["0h", "99999y", "soon", "-2h"])("%s is no span", (typed) =>
    expect(value("duration", typed)).toContain("such as 30min, 2h, 3d or 1w"),
  );

  it.each([
    ["07:30", "07:30"],
    ["7:30", "07:30"],
    ["7:30pm", "19:30"],
    ["12am", "00:00"],
    ["7 am", "07:00"],
  ])("%s is %s o'clock", (typed, expected) => expect(value("time", typed)).toBe(expected));

  it.each(["25:00", "7", "13pm", "7:75"])("%s is no time of day", (typed) =>
    expect(value("time", typed)).toContain("such as 07:30"),
  );

  it.each([
    ["america/new_york", "America/New_York"],
    ["New York", "America/New_York"],
    ["ET", "America/New_York"],
    ["berlin", "Europe/Berlin"],
    ["UTC", "UTC"],
  ])("the zone %s is %s", (typed, expected) => expect(value("tz", typed)).toBe(expected));

  it("an unknown zone names the nearest", () =>
    expect(value("tz", "Europe/Lodon")).toContain("did you mean Europe/London?"));

  it.each([
    ["mon-fri", ["mon", "tue", "wed", "thu", "fri"]],
    ["sat-mon", ["mon", "sat", "sun"]],
    ["Monday, thu", ["mon", "thu"]],
    ["weekends", ["sat", "sun"]],
  ])("%s are the days %j", (typed, expected) => expect(value("days", typed)).toEqual(expected));

  it.each(["mon-foo", "__proto__", "constructor"])("%s is refused: such days there are none", (typed) =>
    expect(value("days", typed)).toContain("such as mon-fri"),
  );
});

describe("names", () => {
  it.each(["WULF", "$wulf", "nasdaq:wulf", "NASDAQ: WULF", "TeraWulf", "terawulf inc", "IKNX"])("%s is WULF", (typed) =>
    expect(value("ticker", typed)).toBe("WULF"),
  );

  it("former names lead to the ticker of today", () => {
    expect(value("ticker", "Marathon Digital")).toBe("MARA");
    expect(value("ticker", "Iris Energy")).toBe("IREN");
  });

  it("an unknown company names the three nearest", () => {
    const result = read("ticker", "WOLF");
    expect("near" in result && result.near?.[0]).toBe("WULF");
    expect("near" in result && result.near).toHaveLength(3);
  });

  it.each([
    ["WULF, CORZ IREN", ["WULF", "CORZ", "IREN"]],
    ["Core Scientific and Iris Energy", ["CORZ", "IREN"]],
    ["$wulf wulf,TeraWulf", ["WULF"]],
  ])("%s are the companies %j", (typed, expected) => expect(value("tickers", typed)).toEqual(expected));

  it("too few companies are refused", () =>
    expect(value("tickers", "WULF", { min: 2, max: 8 })).toBe("refused: takes 2 to 8 companies; you named 1"));

  it("figures go by id or label", () => {
    expect(value("metric", "hpc-revenue")).toBe("hpc_revenue");
    expect(value("metric", "HPC Revenue")).toBe("hpc_revenue");
    expect(value("metric", "hpc_revenu")).toBe('refused: knows no figure "hpc_revenu"; try hpc_revenue');
  });

  it("rules, feeds, and what may be a company or a rule", () => {
    expect(value("rule", "large-net-loss")).toBe("large_net_loss");
    expect(value("rule", "loss")).toContain("large_net_loss");
    expect(value("feed", "sec-8k")).toBe("sec-8k");
    expect(value("ticker-or-rule", "all")).toBe("all");
    expect(value("ticker-or-rule", "terawulf")).toBe("WULF");
    expect(value("ticker-or-rule", "hpc_over_mining")).toBe("hpc_over_mining");
  });

  it("an alert goes by its id or the link of its message", () => {
    expect(value("alert", "#A7K2")).toBe("A7K2");
    expect(value("alert", "https://example.slack.com/archives/C1/p1700")).toBe(
      "https://example.slack.com/archives/C1/p1700",
    );
    expect(value("alert", "a b")).toContain("such as A7K2");
  });

  it("choices ignore case and name the nearest", () => {
    expect(value("enum", "HIGH", { choices: ["info", "high"] })).toBe("high");
    expect(value("enum", "hihg", { choices: ["info", "high"] })).toContain("did you mean high?");
  });

  it("lists, numbers, yes and no, text", () => {
    expect(value("list", "contract, Rebrand,contract")).toEqual(["contract", "rebrand"]);
    expect(value("int", "12", { min: 1, max: 12 })).toBe(12);
    expect(value("int", "13", { min: 1, max: 12 })).toBe('refused: takes a whole number from 1 to 12; "13" is none');
    expect(value("bool", "on")).toBe(true);
    expect(value("bool", "perhaps")).toBe('refused: takes yes or no; "perhaps" is neither');
    expect(value("text", "a".repeat(201))).toContain("at most 200 characters");
  });
});
