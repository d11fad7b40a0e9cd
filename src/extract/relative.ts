import type { PeriodMention } from "./periods.ts";
import type { Token } from "./tokens.ts";
import { createTrie, longestAt, plant } from "./trie.ts";

/** A period named by its distance from the document's own. */
export type Relative = "prior_year" | "prior_quarter" | "current";

const QUARTER = [
  "quarter",
  "three months",
  "three month period",
  "period",
  "three-month period",
  "three months period",
];
const BEFORE = ["prior", "previous", "preceding", "earlier", "immediately preceding", "last", "trailing", "sequential"];
const SAME = [
  "same",
  "comparable",
  "corresponding",
  "equivalent",
  "comparative",
  "identical",
  "year ago",
  "prior year",
  "year earlier",
  "prior year's",
  "previous year's",
  "last year's",
];

function phrases(): Map<string, Relative> {
  const found = new Map<string, Relative>();
  for (const before of BEFORE) for (const quarter of QUARTER) found.set(`${before} ${quarter}`, "prior_quarter");
  for (const quarter of QUARTER) {
    for (const same of SAME)
      for (const of of [
        "",
        " last year",
        " a year ago",
        " a year earlier",
        " of last year",
        " of the prior year",
        " of the previous year",
        " in the prior year",
        " the year before",
        " year earlier",
        " in the previous year",
        " one year ago",
        " one year earlier",
        " of the preceding year",
        " the previous year",
      ])
        found.set(`${same} ${quarter}${of}`, "prior_year");
    for (const this_ of [
      "this",
      "current",
      "the latest",
      "latest",
      "most recent",
      "the reported",
      "reported",
      "just ended",
      "newest",
    ])
      found.set(`${this_} ${quarter}`, "current");
    found.set(`${quarter} last year`, "prior_year");
    found.set(`${quarter} a year ago`, "prior_year");
    found.set(`${quarter} a year earlier`, "prior_year");
    found.set(`${quarter} before`, "prior_quarter");
    found.set(`one ${quarter} earlier`, "prior_quarter");
    found.set(`a ${quarter} earlier`, "prior_quarter");
    found.set(`one ${quarter} ago`, "prior_quarter");
    found.set(`a ${quarter} ago`, "prior_quarter");
    found.set(`${quarter} earlier`, "prior_quarter");
    found.set(`${quarter} prior`, "prior_quarter");
    found.set(`one ${quarter} before`, "prior_quarter");
  }
  for (const year of [
    "a year ago",
    "one year ago",
    "year ago",
    "a year earlier",
    "one year earlier",
    "year earlier",
    "a year before",
    "a year prior",
    "the year before",
    "year before",
    "last year",
    "prior year",
    "previous year",
    "the prior year",
    "preceding year",
    "twelve months earlier",
    "twelve months ago",
    "12 months earlier",
    "12 months ago",
    "same time last year",
    "this time last year",
    "the year prior",
    "previous fiscal year",
    "prior fiscal year",
    "last fiscal year",
    "same six months",
    "same nine months",
    "a yr ago",
    "vorjahr",
    "vorjahresquartal",
    "vorjahreszeitraum",
    "year over year",
    "year on year",
    "yoy",
    "y / y",
    "yr / yr",
    "12 months before",
    "corresponding months",
  ])
    found.set(year, "prior_year");
  for (const quarter of [
    "vorquartal",
    "quarter over quarter",
    "quarter on quarter",
    "qoq",
    "q / q",
    "sequentially",
    "sequential basis",
    "three months earlier",
    "three months before",
    "previous three months",
    "earlier three months",
  ])
    found.set(quarter, "prior_quarter");
  found.set("last quarter", "prior_quarter");
  return found;
}

/** Ways to say against what a change is measured; they give a role, never a period of their own. */
const MEASURES = new Set([
  "year over year",
  "year on year",
  "yoy",
  "y / y",
  "yr / yr",
  "quarter over quarter",
  "quarter on quarter",
  "qoq",
  "q / q",
  "sequentially",
  "sequential basis",
]);

const TRIE = createTrie<{ relative: Relative; measure: boolean }>();
for (const [phrase, relative] of phrases())
  plant(TRIE, phrase.split(/[ -]/), { relative, measure: MEASURES.has(phrase) });

/** "in the previous quarter", "a year ago", "this quarter" at token `at`. */
export function relativeAt(
  tokens: readonly Token[],
  at: number,
): (PeriodMention & { relative: Relative; measure: boolean }) | undefined {
  const found = longestAt(TRIE, tokens, at);
  return found ? { from: at, to: found.to, relative: found.value.relative, measure: found.value.measure } : undefined;
}

/** First words of such phrases. */
export const RELATIVE_STARTERS: ReadonlySet<string> = new Set(TRIE.next.keys());
