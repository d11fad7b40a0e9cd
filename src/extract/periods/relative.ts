import { listed } from "../tokens/plant.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { begins, createMarked, longestAt, plant } from "../tokens/trie.ts";
import { CHANGE_VERBS, oneOf } from "../tokens/words.ts";
import type { PeriodMention } from "./periods.ts";

const FIGURE_LEVEL_ETC = oneOf("figure level total number result tally mark");
const OF_IN = oneOf("of in");
const TWELVE = oneOf("twelve 12");
const LAST_PRIOR_ETC = oneOf("last prior previous preceding a one year");
const WAS_WERE_ETC = oneOf("was were of : , . came reached totaled totalled to is stood it and hit");
const CLOSED_ENDED_ETC = oneOf("closed ended finished closes ends closing ending");

/** A period named by its distance from the document's own. */
export type Relative = "prior_year" | "prior_quarter" | "current";

const QUARTER = listed("quarter, three months, three month period, period, three-month period, three months period");
const BEFORE = listed("prior, previous, preceding, earlier, immediately preceding, last, trailing, sequential");
const SAME = listed(`
  same, comparable, corresponding, equivalent, comparative, identical, year ago, prior year, the prior year, year earlier, prior year's,
  previous year's, last year's, same prior year, same prior fiscal, same prior-year, prior fiscal year, prior-year's,
  year-earlier, like
`);
const OF_THE_YEAR_BEFORE = listed(`
  last year, a year ago, a year earlier, of last year, of the prior year, of the previous year, in the prior year,
  the year before, year earlier, in the previous year, one year ago, one year earlier, of the preceding year,
  the previous year, in the preceding year, of the year before
`);
const NOW = listed("this, current, the latest, latest, most recent, the reported, reported, just ended, newest");
const QUARTER_AGO = listed(
  "one @ earlier, a @ earlier, one @ ago, a @ ago, one @ before, @ before, @ earlier, @ prior",
);
const YEAR_AGO = listed("@ last year, @ a year ago, @ a year earlier, @ one year ago");
const YEARS = listed(`
  a year ago, one year ago, year ago, a year earlier, one year earlier, year earlier, a year before, a year prior,
  the year before, year before, last year, prior year, previous year, the prior year, preceding year,
  twelve months earlier, twelve months ago, twelve months before, twelve months prior, twelve months previously, twelve months back,
  12 months earlier, 12 months ago, 12 months prior, 12 months previously, 12 months back, same time last year,
  this time last year, the year prior, previous fiscal year, prior fiscal year, last fiscal year, same six months,
  same nine months, a yr ago, vorjahr, im vorjahr, vor einem jahr, ein jahr zuvor, ein jahr vorher, vorjahresperiode, vorjahresquartal, vorjahreszeitraum, year over year, year on year, yoy,
  y / y, yr / yr, 12 months before, corresponding months, same months, comparable months, same stretch, same span, a 12 months earlier,
  a 12 months in the past, 12 months in the past, a yr in the past, a year in the past, a 12 months ago, prior 12 months, previous 12 months, year to year
`);
const QUARTERS = listed(`
  last quarter, vorquartal, im vorquartal, drei monate zuvor, quarter over quarter, quarter on quarter, qoq, q / q, sequentially, sequential basis,
  three months earlier, three months ago, three months before, previous three months, earlier three months, quarter to quarter,
  three months prior, three months previously, three months back, 3 months earlier, 3 months ago, 3 months before, 3 months prior, three months sooner
`);

/** "a 52% sequential increase": what a change is measured against, said of the change. */
const CHANGES = listed(
  "increase, decrease, growth, decline, rise, drop, gain, jump, fall, improvement, expansion, reduction, dip, slide",
);
const SEQUENTIAL = CHANGES.map((change) => `sequential ${change}`);
const ANNUAL = CHANGES.flatMap((change) => [`annual ${change}`, `yearly ${change}`]);

function phrases(): Map<string, Relative> {
  const found = new Map<string, Relative>();
  const all = (list: readonly string[], relative: Relative): void => {
    for (const phrase of list) found.set(phrase, relative);
  };
  for (const quarter of QUARTER) {
    all(
      // "the earlier period" is as often the year's as the quarter's.
      BEFORE.filter((before) => !(before === "earlier" && quarter === "period")).map(
        (before) => `${before} ${quarter}`,
      ),
      "prior_quarter",
    );
    all(
      SAME.flatMap((same) => [`${same} ${quarter}`, ...OF_THE_YEAR_BEFORE.map((of) => `${same} ${quarter} ${of}`)]),
      "prior_year",
    );
    all(
      NOW.map((now) => `${now} ${quarter}`),
      "current",
    );
    all(
      QUARTER_AGO.map((form) => form.replace("@", quarter)),
      "prior_quarter",
    );
    all(
      YEAR_AGO.map((form) => form.replace("@", quarter)),
      "prior_year",
    );
  }
  all([...YEARS, ...ANNUAL], "prior_year");
  all([...QUARTERS, ...SEQUENTIAL], "prior_quarter");
  return found;
}

/** Ways to say against what a change is measured; they give a role, never a period of their own. */
const MEASURES = new Set([
  ...SEQUENTIAL,
  ...ANNUAL,
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

const TRIE = createMarked<{ relative: Relative; measure: boolean }>();
for (const [phrase, relative] of phrases())
  plant(TRIE, phrase.split(/[ -]/), { relative, measure: MEASURES.has(phrase) });

/** Words that begin such a name. */
export const RELATIVE_WORDS = [...TRIE.next.keys()];

/** "Revenue nearly tripled last year's figure, to $88.5 million": what a change is measured against. */
const isMark = (tokens: readonly Token[], to: number): boolean =>
  wordAt(tokens, to) === "'s" && FIGURE_LEVEL_ETC.has(wordAt(tokens, to + 1)) && textAt(tokens, to + 2) === ",";

/** "in the twelve months before the halving" is a span, "twelve months before" a distance. */
const isSpanBefore = (tokens: readonly Token[], at: number, to: number): boolean =>
  wordAt(tokens, at - 1) === "the" && TWELVE.has(wordAt(tokens, at)) && wordAt(tokens, to - 1) !== "ago";

const OVER_IN_ETC = oneOf("over in during for through within");
const SAYS_WHOSE = oneOf("of in a an one last ended ending 's year two");

/** "[Cloud made $70.5 million.] Over the same span mining slid to $66.7 million": the period just told, no year before. */
const isJustTold = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]!.low === "same" &&
  to - at === 2 &&
  wordAt(tokens, at - 1) === "the" &&
  OVER_IN_ETC.has(wordAt(tokens, at - 2)) &&
  opensSentence(tokens, at - 2) &&
  !SAYS_WHOSE.has(wordAt(tokens, to));

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]!.kind === "break" || textAt(tokens, at - 1) === ".";

/** "in the previous quarter", "a year ago", "this quarter" at token `at`. */
export function relativeAt(
  tokens: readonly Token[],
  at: number,
): (PeriodMention & { relative: Relative; measure: boolean }) | undefined {
  const found = begins(TRIE, tokens[at]!) ? longestAt(TRIE, tokens, at) : undefined;
  if (!found || isSpanBefore(tokens, at, found.to) || isJustTold(tokens, at, found.to)) return undefined;
  const { relative, measure } = found.value;
  return { from: at, to: found.to, relative, measure: measure || isMark(tokens, found.to) };
}

/** "Q1 of last year", "the first six months a year earlier": known by its distance, not by its number. */
export function ofLastYear(tokens: readonly Token[], found: PeriodMention): PeriodMention {
  const { kind } = found;
  if (kind === undefined || found.number === undefined || found.year !== undefined || found.ends) return found;
  const low = (at: number): string => wordAt(tokens, at);
  const at = OF_IN.has(low(found.to)) ? found.to + 1 : found.to;
  const start = low(at) === "the" ? at + 1 : at;
  if (start >= tokens.length || low(start - 1) === ",") return found;
  const relative = relativeAt(tokens, start);
  if (relative?.relative !== "prior_year" || relative.measure || !LAST_PRIOR_ETC.has(low(start))) return found;
  return { from: found.from, to: relative.to, kind, number: found.number, relative: "prior_year" };
}

/** "for the year": the whole one; "for the year before" is another. */
export const isForTheYear = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === "the" && (isForIt(tokens, at) || closes(tokens, at));

const isForIt = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 2) === "for" &&
  (tokens[at + 1] === undefined || WAS_WERE_ETC.has(tokens[at + 1]!.low) || CHANGE_VERBS.has(tokens[at + 1]!.low));

/** "closed the year with revenue of". */
const closes = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at + 1) === "with" && CLOSED_ENDED_ETC.has(wordAt(tokens, at - 2));

/** "for all of 2025", "in all the previous fiscal year", "the entire prior year": the whole year, never a quarter of it. */
export function isWholeOf(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, from - 1) === "of") return ALL_WHOLE_ETC.has(wordAt(tokens, from - 2));
  const before = wordAt(tokens, from - 1) === "the" ? from - 2 : from - 1;
  return YEAR_ALONE.test(wordAt(tokens, to - 1)) && ALL_WHOLE_ETC.has(wordAt(tokens, before));
}
const ALL_WHOLE_ETC = oneOf("all whole entire entirety");
const YEAR_ALONE = /^(?:year|20\d\d)$/;
