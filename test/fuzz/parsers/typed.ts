import { readCustomId } from "../../../src/channels/discord/buttons.ts";
import { readValue } from "../../../src/kit/grammar/values.ts";
import { splitWords } from "../../../src/kit/grammar/words.ts";
import { plainLine, readLine, readOptions } from "../../../src/kit/index.ts";
import { commands, KINDS, lookup } from "../../support/typed.ts";
import type { Parser } from "../inputs.ts";

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
