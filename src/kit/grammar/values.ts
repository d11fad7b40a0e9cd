import type { OptionDefinition, OptionKind } from "../command.ts";
import { type Read, shown } from "./fault.ts";
import {
  type Lookup,
  readAlert,
  readChoice,
  readFeed,
  readMetric,
  readRule,
  readTicker,
  readTickerOrAll,
  readTickerOrRule,
  readTickers,
} from "./names.ts";
import { readAmount, readInteger, readMoney, readRatio } from "./numbers.ts";
import { readDays, readDuration, readTime, readZone } from "./times.ts";

type Value = string | number | boolean | string[];
type Reader = (typed: string, option: OptionDefinition, lookup: Lookup) => Read<Value>;

const LONGEST_TEXT = 200;
const MOST_IN_LIST = 20;
const YES = ["yes", "true", "on", "1"];
const NO = ["no", "false", "off", "0"];

export function readBoolean(typed: string): Read<boolean> {
  const word = typed.toLowerCase().trim();
  if (YES.includes(word)) return { value: true };
  return NO.includes(word) ? { value: false } : { fault: `takes yes or no; ${shown(typed)} is neither` };
}

function readList(typed: string): Read<string[]> {
  const parts = typed
    .toLowerCase()
    .split(",")
    .map((part) => part.trim().slice(0, 60));
  const value = [...new Set(parts.filter(Boolean))].slice(0, MOST_IN_LIST);
  return value.length ? { value } : { fault: "takes words with commas between them, such as contract,rebrand" };
}

function readText(typed: string): Read<string> {
  const value = typed.replaceAll(/\s+/g, " ").trim();
  return value.length <= LONGEST_TEXT ? { value } : { fault: `takes at most ${LONGEST_TEXT} characters` };
}

const READERS: Record<OptionKind, Reader> = {
  ticker: (typed, _option, lookup) => readTicker(typed, lookup),
  tickers: readTickers,
  "ticker-or-all": (typed, _option, lookup) => readTickerOrAll(typed, lookup),
  metric: (typed, _option, lookup) => readMetric(typed, lookup),
  rule: (typed, _option, lookup) => readRule(typed, lookup),
  alert: readAlert,
  feed: readFeed,
  "ticker-or-rule": (typed, _option, lookup) => readTickerOrRule(typed, lookup),
  enum: (typed, { choices = [] }) => readChoice(typed, choices),
  bool: readBoolean,
  int: readInteger,
  money: readMoney,
  amount: readAmount,
  ratio: readRatio,
  duration: readDuration,
  time: readTime,
  tz: readZone,
  days: readDays,
  list: readList,
  text: readText,
};

/** Reads what was typed for one option; `fault` goes on where "--name " stopped. */
export const readValue = (typed: string, option: OptionDefinition, lookup: Lookup): Read<Value> =>
  READERS[option.kind](typed, option, lookup);
