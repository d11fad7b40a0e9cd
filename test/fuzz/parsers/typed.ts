import { readCustomId } from "../../../src/channels/discord/buttons.ts";
import { loadCommands } from "../../../src/jobs/catalogue.ts";
import { readValue } from "../../../src/kit/grammar/values.ts";
import { splitWords } from "../../../src/kit/grammar/words.ts";
import { type OptionKind, plainLine, readLine, readOptions } from "../../../src/kit/index.ts";
import { companyIndex } from "../../../src/query/companies.ts";
import { company } from "../../kit/companies.ts";
import type { Parser } from "../inputs.ts";

const commands = await loadCommands();
const lookup = {
  findCompany: companyIndex([company("WULF", "TeraWulf Inc."), company("CORZ", "Core Scientific, Inc.")]),
  figures: () => [{ id: "hpc_revenue", label: "HPC revenue" }],
  rules: () => ["large_net_loss"],
  feeds: () => ["sec-8k"],
};
const KINDS: readonly OptionKind[] = [
  ...(["ticker", "tickers", "metric", "rule", "alert", "feed", "ticker-or-rule", "enum", "bool", "int"] as const),
  ...(["money", "amount", "ratio", "duration", "time", "tz", "days", "list", "text"] as const),
];
const LINE_WORDS = [
  "watch",
  " ",
  "add",
  "company",
  "WULF",
  "--min-loss",
  "—for",
  "“",
  '"',
  "'",
  "=",
  "100m",
  "<http://x|",
  ">",
  "&amp;",
  "compare",
  "1e9",
  "why",
  "A7K2M",
  "mute",
  "24h",
  "mon-fri",
  "07:30",
  "America/New_York",
  "--",
  ",",
];

export const TYPED: readonly Parser[] = [
  {
    name: "a command line",
    sample: "watch add WULF --min-loss 100m --for me",
    words: LINE_WORDS,
    read: (text) => readLine(text, commands, lookup),
  },
  { name: "words of a line", sample: `company "Core Scientific" --chart no`, words: LINE_WORDS, read: splitWords },
  {
    name: "values of every kind",
    sample: "$1.5bn",
    words: [...LINE_WORDS, "$", "bn", "%", "h", "d", "none"],
    read: (text) => KINDS.map((kind) => readValue(text, { name: "x", kind, description: "", choices: ["a"] }, lookup)),
  },
  {
    name: "typed options",
    sample: "WULF",
    words: LINE_WORDS,
    read: (text) =>
      readOptions(["watch", "add"], { ticker: text, "min-loss": text, for: text, [text]: text }, commands, lookup),
  },
  {
    name: "a pressed button",
    sample: "~company WULF --page 2",
    words: ["~", ...LINE_WORDS],
    read: (text) => readLine(readCustomId(text).line, commands, lookup),
  },
  { name: "a line to be shown", sample: "TeraWulf", words: LINE_WORDS, read: (text) => plainLine(text, 200) },
];
