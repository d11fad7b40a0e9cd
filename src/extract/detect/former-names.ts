import type { Company } from "../../model/index.ts";
import { sameName, shortName } from "./same-name.ts";

/** What the list of companies knows of a company's names, one after the other. */

/** Where a name stands among the former ones, newest first; -1 where it is none of them. */
const placeOf = (own: Company, said: string): number => own.formerNames.findIndex((name) => sameName([name], said));

/** "changed its name from Marathon Patent Group": what it was called next. */
export function nameAfter(own: Company, former: string): string {
  const at = placeOf(own, former);
  return shortName(own.formerNames[at - 1] ?? own.name);
}

/** "changed its name to Marathon Digital Holdings": what it was called before. */
export function nameBefore(own: Company, said: string): string | undefined {
  const at = placeOf(own, said);
  const isOwn = at >= 0 || sameName([own.name, ...own.aliases], said);
  const former = isOwn ? own.formerNames[at + 1] : own.name;
  return former === undefined ? undefined : shortName(former);
}

/** A new name is news for this many days; a year or a month in the list counts to its end. */
const NEWS_DAYS = 100;

/** "renaming itself Applied Digital", said of what happened long before the day of the text. */
export function isOldNews(own: Company, from: string | undefined, to: string, day: string | undefined): boolean {
  const at = from === undefined ? -1 : placeOf(own, from);
  const former = at >= 0 && sameName([nameAfter(own, from!)], to) ? own.formerNames[at] : undefined;
  const until = former === undefined ? undefined : own.until?.[former];
  if (until === undefined || day === undefined) return false;
  return (Date.parse(day) - Date.parse(lastDayOf(until))) / 86_400_000 > NEWS_DAYS;
}

/** "2024", "2023-02" and "2026-02-24" as a day; a month of fewer days rolls over, which is near enough. */
const lastDayOf = (until: string): string =>
  new Date(Date.UTC(Number(until.slice(0, 4)), Number(until.slice(5, 7) || 12) - 1, Number(until.slice(8, 10) || 31)))
    .toISOString()
    .slice(0, 10);
