import type { Company } from "../../model/index.ts";
import type { OptionDefinition } from "../command.ts";
import { nearest, type Read, shown } from "./fault.ts";

/** What the grammar must be able to look up; the views answer it. */
export interface Lookup {
  findCompany(text: string): { company: Company } | { near: Company[] };
  /** Figures that may be asked for by id. */
  figures(): readonly { id: string; label: string }[];
  /** Ids of the rules, empty where none are known: then any well-formed name passes. */
  rules(): readonly string[];
  feeds(): readonly string[];
}

/** Longest company name in words that is tried: "New Era Energy & Digital" has five. */
const MOST_WORDS = 5;

export function readTicker(typed: string, lookup: Lookup): Read<string> {
  const found = lookup.findCompany(typed);
  if ("company" in found) return { value: found.company.ticker };
  const near = found.near.map(({ ticker, name }) => `${ticker} (${name})`);
  const hint = near.length ? `; the nearest are ${near.join(", ")}` : "";
  return { fault: `knows no company ${shown(typed)}${hint}`, near: found.near.map(({ ticker }) => ticker) };
}

const ALL = /^(?:\*|all|everything|all companies)$/i;

/** A company, or "*" for all of them. */
export const readTickerOrAll = (typed: string, lookup: Lookup): Read<string> =>
  ALL.test(typed.trim()) ? { value: "*" } : readTicker(typed, lookup);

/** How many of the words from the start name one company together; 0 where none do. */
export function companyLength(words: readonly string[], lookup: Lookup): number {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    if ("company" in lookup.findCompany(words.slice(0, count).join(" "))) return count;
  }
  return 0;
}

/** "WULF, CIFR IREN", "Core Scientific and Iris Energy": tickers without repetition; `min` and `max` count them. */
export function readTickers(typed: string, option: OptionDefinition, lookup: Lookup): Read<string[]> {
  const tickers: string[] = [];
  for (const part of typed.split(/[,;/]| (?:and|vs\.?|against) /i)) {
    const words = part.split(/\s+/).filter(Boolean);
    while (words.length > 0) {
      const count = companyLength(words, lookup) || 1;
      const read = readTicker(words.splice(0, count).join(" "), lookup);
      if ("fault" in read) return read;
      if (!tickers.includes(read.value)) tickers.push(read.value);
    }
  }
  const { min = 1, max = 25 } = option;
  if (tickers.length >= min && tickers.length <= max) return { value: tickers };
  return { fault: `takes ${min} to ${max} companies; you named ${tickers.length}` };
}

const asId = (typed: string): string =>
  typed
    .toLowerCase()
    .trim()
    .replaceAll(/[\s-]+/g, "_");

/** A figure by its id or its label: "hpc_revenue", "hpc-revenue", "HPC revenue". */
export function readMetric(typed: string, lookup: Lookup): Read<string> {
  const figures = lookup.figures();
  const found = figures.find(({ id, label }) => id === asId(typed) || asId(label) === asId(typed));
  return found
    ? { value: found.id }
    : oneOf(
        typed,
        figures.map(({ id }) => id),
        "figure",
      );
}

export function readRule(typed: string, lookup: Lookup): Read<string> {
  const rules = lookup.rules();
  const id = asId(typed);
  if (rules.includes(id) || (rules.length === 0 && /^[a-z][a-z0-9_]{1,40}$/.test(id))) return { value: id };
  return oneOf(typed, rules, "rule");
}

export function readFeed(typed: string, { choices = [] }: OptionDefinition, lookup: Lookup): Read<string> {
  const feeds = lookup.feeds();
  const id = typed.toLowerCase().trim();
  if (choices.includes(id)) return { value: id };
  if (feeds.includes(id) || (feeds.length === 0 && /^[a-z0-9][a-z0-9_-]{0,60}$/.test(id))) return { value: id };
  return oneOf(typed, feeds, "feed");
}

export function readTickerOrRule(typed: string, lookup: Lookup): Read<string> {
  if (/^(?:all|everything)$/i.test(typed.trim())) return { value: "all" };
  const rule = readRule(typed, lookup);
  if ("value" in rule && lookup.rules().length > 0) return rule;
  const ticker = readTicker(typed, lookup);
  if ("value" in ticker) return ticker;
  if ("value" in rule && rule.value.includes("_")) return rule;
  return { fault: `takes a company, a rule or all; ${shown(typed)} is none of them`, near: ticker.near ?? [] };
}

/** An alert's id as its message shows it, or the link of the message. */
export function readAlert(typed: string): Read<string> {
  const text = typed.trim().replace(/^#/, "");
  if (/^https:\/\/[\w.-]{1,100}\/[\w./?=&%-]{1,300}$/.test(text)) return { value: text };
  if (/^[A-Za-z0-9_-]{2,40}$/.test(text)) return { value: text.toUpperCase() };
  return { fault: `takes the id under an alert, such as A7K2; ${shown(typed)} is none` };
}

function oneOf(typed: string, choices: readonly string[], noun: string): { fault: string; near: string[] } {
  const near = nearest(asId(typed), choices, 3);
  const hint = (near.length ? near : choices.slice(0, 6)).join(", ");
  return { fault: `knows no ${noun} ${shown(typed)}${hint ? `; try ${hint}` : ""}`, near };
}

export function readChoice(typed: string, choices: readonly string[]): Read<string> {
  const wanted = typed.toLowerCase().trim();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found) return { value: found };
  const near = nearest(wanted, choices, 1);
  const hint = near.length ? `; did you mean ${near[0]}?` : "";
  return { fault: `takes one of ${choices.join(", ")}; ${shown(typed)} is none${hint}`, near };
}
