import type { Link } from "../links/links.ts";
import { firstFrom, isCovered, type Scan } from "../scan.ts";
import { wordAt } from "../tokens/tokens.ts";
import { anyWithin, skipOver } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

type Distance = "prior_year" | "prior_quarter";

const WITHIN = oneOf("within inside in over binnen innerhalb");
const SHORT = oneOf("just only a an the mere little single one space course matter span of barely about von nur eines");
const THREE = oneOf("three 3 drei");
const TWELVE = oneOf("twelve 12 zwölf");
const MONTHS = oneOf("months month monaten monate");
const QUARTER = oneOf("quarter quartals");
const YEAR = oneOf("year jahres");
const OF_ITS_OWN = oneOf("ended ending through to of since after before until in that which when where with marked 's");
const ONE = oneOf("a one single eines");
const OTHER = oneOf("; and which while but where that");

/** "up 62% year over year", "sequentially", "within three months": what a change in the same sentence is measured against. */
export function measured(scan: Scan, link: Link): Distance | undefined {
  const segment = scan.segments[link.segment]!;
  const spanned = overSpan(scan, link);
  if (spanned) return spanned;
  let found: Distance | undefined;
  for (
    let index = firstFrom(scan.periods, segment.from);
    index < scan.periods.length && scan.periods[index]!.from < segment.to;
    index++
  ) {
    const { relative: to } = scan.periods[index]!;
    if (to !== "prior_year" && to !== "prior_quarter") continue;
    if (found !== undefined && found !== to) return undefined;
    found = to;
  }
  return found;
}

/** "rose within three months, from $9.7 million to $21 million": as far back as the change took. */
function overSpan(scan: Scan, { money, segment: index, compared }: Link): Distance | undefined {
  const segment = scan.segments[index]!;
  const goal = compared?.to === undefined ? undefined : scan.money[compared.to];
  for (let at = segment.from; at < segment.to; at++) {
    const span = WITHIN.has(wordAt(scan.tokens, at)) ? spanAt(scan, at) : undefined;
    if (!span) continue;
    const behind = at === money.to || at === goal?.to;
    const before = span.to <= money.from && !anyWithin(scan.tokens, span.to, money.from, OTHER);
    if (behind || before) return span.distance;
  }
  return undefined;
}

/** "within three months", "in a single quarter", "in the space of a year"; "in the three months" and "in three months ended" are none. */
function spanAt({ tokens, periodOf }: Scan, at: number): { to: number; distance: Distance } | undefined {
  const noun = skipOver(tokens, at + 1, SHORT, 6);
  if (wordAt(tokens, noun - 1) === "the") return undefined;
  const months = MONTHS.has(wordAt(tokens, noun + 1));
  const to = months ? noun + 2 : noun + 1;
  if (isCovered(periodOf, to) || OF_ITS_OWN.has(wordAt(tokens, to))) return undefined;
  if (months && THREE.has(wordAt(tokens, noun))) return { to, distance: "prior_quarter" };
  if (months && TWELVE.has(wordAt(tokens, noun))) return { to, distance: "prior_year" };
  if (months || !ONE.has(wordAt(tokens, noun - 1))) return undefined;
  if (QUARTER.has(wordAt(tokens, noun))) return { to, distance: "prior_quarter" };
  return YEAR.has(wordAt(tokens, noun)) ? { to, distance: "prior_year" } : undefined;
}
