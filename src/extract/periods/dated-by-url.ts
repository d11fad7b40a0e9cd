import { formatPeriod, parsePeriod } from "../../model/index.ts";
import type { Headline } from "./headline.ts";
import type { PeriodMention } from "./periods.ts";
import { periodsInUrl } from "./url-period.ts";

/** The doubt of a headline whose year only the day or another mention gives. */
export const OPEN_YEAR = "the year is not stated";

/** The text names a quarter and no year, and its address has both. */
export function datedByUrl(
  headline: Headline,
  url: string | undefined,
  dated: boolean,
  names: (period: PeriodMention) => boolean,
): Headline {
  const partial = headline.partial ?? (headline.doubts.includes(OPEN_YEAR) ? parsePeriod(headline.period) : undefined);
  if (headline.period !== undefined && (!partial || dated)) return headline;
  if (!partial) return openDatedByUrl(headline, url);
  const inUrl = periodsInUrl(url);
  const [named] = inUrl.filter(({ kind, number }) => kind === partial.kind && number === partial.number);
  const [only, ...more] = inUrl.filter(({ kind }) => kind === "quarter");
  // "its first quarter as a listed firm" counts no fiscal quarter, where the address and the text name another.
  if (!named && only && more.length === 0 && names(only)) return openDatedByUrl({ doubts: headline.doubts }, url);
  if (named?.year === undefined) return headline;
  const period = formatPeriod({ year: named.year, kind: partial.kind, number: partial.number });
  return { period, doubts: ["the year is that of the address"] };
}

/** The text names no period, and its address one quarter. */
function openDatedByUrl(headline: Headline, url: string | undefined): Headline {
  const [named, ...more] = periodsInUrl(url).filter(({ kind }) => kind === "quarter");
  if (named?.year === undefined || named.number === undefined || more.length > 0) return headline;
  const period = formatPeriod({ year: named.year, kind: "quarter", number: named.number });
  return { period, doubts: ["the period is that of the address"] };
}
