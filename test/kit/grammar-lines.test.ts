import { describe, expect, it } from "vitest";
import { type CommandDefinition, cleanTyped, joinWords, readLine, readOptions, SHARE } from "../../src/kit/index.ts";
import { companyIndex } from "../../src/query/companies.ts";
import { company } from "./companies.ts";

const run = async () => ({ summary: "", parts: [], private: true });
const definition = (path: CommandDefinition["path"], options: CommandDefinition["options"], example: string) =>
  ({
    path,
    options,
    description: "A command",
    scope: "read",
    reply: "private",
    examples: [example],
    run,
  }) as CommandDefinition;

const TICKER = {
  name: "ticker",
  kind: "ticker",
  required: true,
  positional: true,
  description: "Ticker or name",
} as const;
const commands = [
  definition(
    ["company"],
    [
      TICKER,
      { name: "section", kind: "enum", choices: ["overview", "hpc"], positional: true, description: "Part" },
      SHARE,
    ],
    "/miner company WULF",
  ),
  definition(
    ["compare"],
    [
      {
        name: "tickers",
        kind: "tickers",
        required: true,
        positional: true,
        rest: true,
        min: 2,
        max: 8,
        description: "Companies",
      },
      { name: "metric", kind: "metric", description: "Figure" },
      { name: "chart", kind: "bool", description: "Chart" },
    ],
    "/miner compare WULF CORZ",
  ),
  definition(
    ["watch", "add"],
    [
      TICKER,
      { name: "min-loss", kind: "money", description: "Loss of at least" },
      { name: "events", kind: "list", description: "Events" },
      { name: "for", kind: "enum", choices: ["channel", "me"], description: "Whose list" },
    ],
    "/miner watch add WULF --min-loss 100m",
  ),
  definition(["watch", "list"], [], "/miner watch list"),
  definition(
    ["rules", "tune"],
    [
      { name: "rule", kind: "rule", required: true, positional: true, description: "Rule" },
      { name: "threshold", kind: "amount", required: true, positional: true, description: "Threshold" },
    ],
    "/miner rules tune large_net_loss 250m",
  ),
];

const lookup = {
  findCompany: companyIndex([
    company("WULF", "TeraWulf Inc."),
    company("CIFR", "Cipher Digital Inc."),
    company("IREN", "IREN Limited"),
    company("CORZ", "Core Scientific, Inc."),
  ]),
  figures: () => [{ id: "hpc_revenue", label: "HPC revenue" }],
  rules: () => ["net_loss", "large_net_loss"],
  feeds: () => [],
};

const line = (typed: string) => {
  const read = readLine(typed, commands, lookup);
  if ("fault" in read) return read.fault;
  return "command" in read ? { path: read.command.path.join(" "), ...read.options } : read;
};

describe("a line as people type it", () => {
  it.each([
    ["watch add WULF --min-loss 100m", { ticker: "WULF", "min-loss": "100000000" }],
    ["watch add $wulf —min-loss $100M --for me", { ticker: "WULF", "min-loss": "100000000", for: "me" }],
    [
      "watch add “IREN” --min-loss=1.5bn --events impairment,dilution",
      { ticker: "IREN", "min-loss": "1500000000", events: ["impairment", "dilution"] },
    ],
    ["watch add &quot;core scientific&quot; –min-loss “100,000,000”", { ticker: "CORZ", "min-loss": "100000000" }],
    ["  WATCH\u00a0Add nasdaq:wulf", { ticker: "WULF" }],
    ["watch add <https://terawulf.com|terawulf>", { ticker: "WULF" }],
    ["/miner watch add --for=me WULF", { ticker: "WULF", for: "me" }],
  ])("%s", (typed, options) => expect(line(typed)).toEqual({ path: "watch add", ...options }));

  it("takes several tickers with commas, and a flag without value", () =>
    expect(line("compare WULF, CIFR IREN --metric hpc_revenue --chart")).toEqual({
      path: "compare",
      tickers: ["WULF", "CIFR", "IREN"],
      metric: "hpc_revenue",
      chart: true,
    }));

  it("takes a company's name of several words without quotes", () =>
    expect(line("company Core Scientific hpc")).toEqual({ path: "company", ticker: "CORZ", section: "hpc" }));

  it("takes share and no-value flags with and without hyphens", () => {
    expect(line("company WULF share")).toEqual({ path: "company", ticker: "WULF", share: true });
    expect(line("company WULF --share no")).toEqual({ path: "company", ticker: "WULF", share: false });
  });

  it("reads amounts by position", () =>
    expect(line("rules tune net-loss 250mm")).toEqual({
      path: "rules tune",
      rule: "net_loss",
      threshold: "250000000",
    }));

  it("an empty line and a group alone are no faults", () => {
    expect(line("")).toEqual({ empty: true });
    expect(line("/miner")).toEqual({ empty: true });
    expect(line("watch")).toHaveProperty("group.length", 2);
  });
});

describe("a line with a fault", () => {
  it.each([
    [
      "watch ad WULF",
      'I know no command "watch ad". Did you mean /miner watch add?',
      "/miner watch add WULF --min-loss 100m",
    ],
    ["compny WULF", 'I know no command "compny". Did you mean /miner company?', "/miner company WULF"],
    [
      "watch add WULF --min-loss lots",
      'Min-loss takes an amount of money such as 100m, $1.5bn or 250,000,000; "lots" is none.',
      "/miner watch add WULF --min-loss 100m",
    ],
    [
      "watch add WULF --min-los 5m",
      "/miner watch add knows no option --min-los; did you mean --min-loss?",
      "/miner watch add WULF --min-loss 100m",
    ],
    [
      "watch add WULF --min-loss",
      "/miner watch add --min-loss needs a value behind it.",
      "/miner watch add WULF --min-loss 100m",
    ],
    ["watch add", "/miner watch add needs a ticker: ticker or name.", "/miner watch add WULF --min-loss 100m"],
    ["company WULF hpc and more", '/miner company "and more" is more than this command takes.', "/miner company WULF"],
    ["compare WULF", "Tickers takes 2 to 8 companies; you named 1.", "/miner compare WULF CORZ"],
  ])("%s: %s", (typed, sentence, example) => expect(line(typed)).toMatchObject({ sentence, example }));

  it("an unknown company offers lines to press", () =>
    expect(line("company Tera Wolf")).toMatchObject({
      sentence: expect.stringContaining('I know no company "Tera Wolf"; the nearest are WULF'),
      near: ["company WULF", expect.any(String), expect.any(String)],
    }));

  it("a company alone leads to its command", () =>
    expect(line("/miner Core Scientific")).toEqual({
      sentence: "Core Scientific, Inc. is a company, not a command. Did you mean /miner company CORZ?",
      example: "/miner company CORZ",
      near: ["company CORZ"],
    }));

  it("a line of any length is answered", () => {
    expect(line("company ".repeat(300))).toMatchObject({ sentence: "A command has at most 2000 characters." });
    expect(line(`company "${"<".repeat(1900)}`)).toHaveProperty("sentence");
  });
});

describe("options as a platform hands them over", () => {
  const options = (path: string[], given: Record<string, unknown>) => {
    const read = readOptions(path, given, commands, lookup);
    return "command" in read ? read.options : "fault" in read ? read.fault : read;
  };

  it("read the same as the line", () => {
    const typed = options(["watch", "add"], { ticker: "TeraWulf", "min-loss": "$100M", for: "me" });
    expect(typed).toEqual({ ticker: "WULF", "min-loss": "100000000", for: "me" });
    const { path: _path, ...fromLine } = line("watch add terawulf --min-loss 100m --for me") as Record<string, unknown>;
    expect(typed).toEqual(fromLine);
  });

  it("are not believed: an unknown name, an unknown command and a wrong value are faults", () => {
    expect(options(["watch", "add"], { tickers: "WULF" })).toHaveProperty("sentence");
    expect(options(["watch", "sell"], {})).toMatchObject({ sentence: expect.stringContaining('"watch sell"') });
    expect(options(["company"], { ticker: { $ne: 1 } })).toHaveProperty("sentence");
    expect(options(["company"], { ticker: "WULF", section: "secrets" })).toHaveProperty("sentence");
  });
});

describe("words from a terminal", () => {
  it("come back as one line that reads the same", () => {
    expect(joinWords(["company", "Core Scientific", "--share"])).toBe('company "Core Scientific" --share');
    expect(line(joinWords(["company", "Core Scientific", "--share"]))).toEqual({
      path: "company",
      ticker: "CORZ",
      share: true,
    });
  });

  it("phone punctuation inside words stays", () =>
    expect(cleanTyped("company O’Neil — or not a—b")).toBe("company O'Neil — or not a—b"));
});
