import { sentencesBeside } from "../kit/index.ts";
import type { Announcement } from "../model/index.ts";
import type { Outcome } from "./facts/draft.ts";
import type { Scan } from "./scan.ts";
import type { Traced } from "./traced.ts";

/** Shows a document with every mention, link and decision marked: what a wrong figure is mended with. */
export function explainDocument({ reading, document, links, headline, day }: Traced): string[] {
  const { scan } = document;
  const lines = [
    `kind ${reading.kind}, language ${reading.lang}, company ${reading.company ?? "none"}, named ${reading.companies.join(" ") || "none"}`,
    `period ${reading.period ?? "none"}; headline ${headline.period ?? JSON.stringify(headline.partial ?? "open")}; day ${day ?? "unknown"}; ${headline.doubts.join("; ") || "no doubts"}`,
    "",
  ];
  for (const [index, segment] of scan.segments.entries()) {
    lines.push(`${segment.title ? "T" : segment.heading ? "H" : " "} ${markSegment(scan, segment.from, segment.to)}`);
    for (const { link, made } of links) {
      if (link.segment !== index) continue;
      lines.push(
        `    ${words(scan, link.money.from, link.money.to)} <- ${link.mention.metric} "${words(scan, link.mention.from, link.mention.to)}" (${link.strength})${link.compared ? ", compared" : ""}: ${outcomeOf(made)}`,
      );
    }
  }
  lines.push(
    "",
    ...reading.facts.map(
      (fact) =>
        `fact ${fact.metric} ${fact.value} ${fact.currency ?? ""} ${fact.role} ${fact.period ?? "?"} ${fact.source}${fact.doubts.length > 0 ? ` (${fact.doubts.join("; ")})` : ""}`,
    ),
  );
  lines.push(...reading.announcements.flatMap(announcementLines));
  if (reading.refusals.length > 0) lines.push(`left unread: ${reading.refusals.join("; ")}`);
  return lines;
}

/** An announcement with its sentence, and below it the other sentences that its terms were read from. */
function announcementLines(one: Announcement): string[] {
  const { terms: _terms, ...said } = one;
  return [
    JSON.stringify(said),
    ...sentencesBeside(one).map(({ names, quote }) => `    ${names.join(", ")}: “${quote}”`),
  ];
}

const outcomeOf = (made: Outcome["made"]): string =>
  typeof made === "string"
    ? made
    : `${made.fact.metric} ${made.fact.value} ${made.fact.role} ${made.fact.period ?? "?"}`;

const words = (scan: Scan, from: number, to: number): string =>
  scan.tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.spaced ? " " : "") + (token.kind === "break" ? " " : token.text))
    .join("");

/** "[net loss]net_income", "{$427M}", "<Q1 2026>", "@TeraWulf". */
function markSegment(scan: Scan, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at]!;
    const piece = token.kind === "break" ? "\u21b5" : token.text;
    text += (token.spaced && at > from ? " " : "") + opening(scan, at) + piece + closing(scan, at);
  }
  return text;
}

function opening(scan: Scan, at: number): string {
  let marks = "";
  if (starts(scan.mentionOf, at)) marks += "[";
  if (starts(scan.moneyOf, at)) marks += "{";
  if (starts(scan.periodOf, at)) marks += "<";
  if (starts(scan.companyOf, at)) marks += "@";
  return marks;
}

function closing(scan: Scan, at: number): string {
  let marks = "";
  if (ends(scan.periodOf, at)) marks += ">";
  if (ends(scan.moneyOf, at)) marks += "}";
  if (ends(scan.mentionOf, at)) {
    const mention = scan.mentions[scan.mentionOf[at]!]!;
    marks += `]${mention.weak ? "~" : ""}${mention.metric}`;
  }
  return marks;
}

const starts = (of: Int32Array, at: number): boolean => of[at]! >= 0 && of[at - 1] !== of[at];
const ends = (of: Int32Array, at: number): boolean => of[at]! >= 0 && of[at + 1] !== of[at];
