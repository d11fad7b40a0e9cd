import { sentencesBeside } from "../../src/kit/index.ts";
import type { Announcement, Fact, Reading } from "../../src/model/index.ts";

/** What only says where a reading stands in the text: its quote is written in any case. */
const PLACE = new Set(["company", "quote", "start", "end", "kind", "terms"]);

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** "value 34000000 currency USD": the fields that are set, in their own order. */
const fieldsOf = (one: object, besides: ReadonlySet<string>): string =>
  Object.entries(one)
    .filter(([name, value]) => value !== undefined && !besides.has(name))
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(" ");

const FIRST = new Set(["company", "metric", "value", "currency", "period", "role", "quote", "start", "end", "doubts"]);

function writeFact(fact: Fact): string[] {
  const { company, metric, value, currency = "", period = "no period", role, doubts, quote } = fact;
  return [
    `  ${metric} ${value} ${currency} ${period} ${role} (${company}; ${fieldsOf(fact, FIRST)})`,
    `    "${quote.replaceAll(/\s+/g, " ")}"`,
    ...doubts.map((doubt) => `    doubt: ${doubt}`),
  ];
}

const writeAnnouncement = (one: Announcement): string[] => [
  `  ${one.kind} (${one.company}; ${fieldsOf(one, PLACE)})`,
  `    "${one.quote.replaceAll(/\s+/g, " ")}"`,
  ...sentencesBeside(one).map(({ names, quote }) => `    ${names.join(", ")}: "${quote}"`),
];

/** A reading as lines for a person: every field of it, each figure and announcement over its words. */
export function writeReading(id: string, reading: Reading): string {
  const { kind, lang, companies, period, periodEnd, day, facts, announcements, refusals } = reading;
  const head = [
    id,
    kind,
    lang,
    companies.join(" "),
    fieldsOf({ subject: reading.company, period, periodEnd, day }, PLACE),
  ];
  return [
    head.filter(Boolean).join(" · "),
    ...facts.flatMap(writeFact),
    ...announcements.flatMap(writeAnnouncement),
    ...refusals.map((refusal) => `  refused: ${refusal}`),
  ].join("\n");
}
