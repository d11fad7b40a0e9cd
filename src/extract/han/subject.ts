import type { Part } from "./mentions.ts";
import { reads } from "./reads.ts";
import type { Sentence } from "./sentences.ts";

/** Passes what stands in brackets behind a name. */
function pastBrackets(parts: readonly Part[], at: number): number {
  if (!reads(parts, at, "open")) return at;
  let next = at + 1;
  while (next < at + 14 && !reads(parts, next, "close")) next++;
  return next + 1;
}

const AFTER_TOPIC = new Set<Part["is"]>([
  "topic",
  "subject",
  "comma",
  "report",
  "period",
  "metric",
  "role",
  "of",
  "money",
  "results",
]);

/** "Riotの売上高は", "MARA公布": the name is what the sentence is about. */
function isTopic(parts: readonly Part[], at: number): boolean {
  const behind = parts[pastBrackets(parts, at + 1)];
  return behind !== undefined && AFTER_TOPIC.has(behind.is);
}

/** Words without a name that the grammar knows, with は behind them, or a verb of reporting. */
function isUnknownTopic(parts: readonly Part[], at: number, from: number): boolean {
  if (reads(parts, at + 1, "topic")) return true;
  if (at > from && !reads(parts, at - 1, "comma")) return false;
  return reads(parts, at + 1, "report") || reads(parts, at + 1, "period", "report");
}

/** "英伟达第三季度营收570亿美元": words that the grammar does not know, with a company's figure behind them. */
function isUnknownName(parts: readonly Part[], at: number, from: number): boolean {
  if (at > from && !STARTS.has(parts[at - 1]!.is)) return false;
  const dated = reads(parts, at + 1, "period");
  const metric = parts[dated ? at + 2 : at + 1];
  return metric?.is === "metric" && metric.line === undefined && (dated || !metric.lines);
}
const STARTS = new Set<Part["is"]>(["comma", "semicolon"]);

/** Whose the figures of a sentence are, as far as it says: what stands before a figure decides. */
export function findOwners(
  parts: readonly Part[],
  sentences: readonly Sentence[],
): (at: number, sentence: Sentence) => boolean {
  const others = new Set<Sentence>();
  let carried = false;
  for (const sentence of sentences) {
    if (sentence.opens || sentence.title) carried = false;
    if (carried) others.add(sentence);
    const said = lastTopic(parts, sentence.from, sentence.to);
    if (said !== undefined) carried = said === "other";
  }
  return (at, sentence) => {
    const said = lastTopic(parts, sentence.from, at);
    return said === undefined ? others.has(sentence) : said !== "own";
  };
}

function lastTopic(parts: readonly Part[], from: number, to: number): "own" | "other" | "unknown" | undefined {
  let said: "own" | "other" | "unknown" | undefined;
  for (let at = from; at < to; at++) {
    const { is } = parts[at]!;
    // "テラウルフとコア・サイエンティフィックの売上高" is the sum of both.
    if (is === "own") said = reads(parts, at - 2, "other", "and") ? "other" : "own";
    else if (is === "other" && isTopic(parts, at)) said = "other";
    else if (is === "gap" && isUnknownName(parts, at, from)) said = "other";
    else if (is === "gap" && said === undefined && isUnknownTopic(parts, at, from)) said = "unknown";
  }
  return said;
}
