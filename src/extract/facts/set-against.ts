import type { Period } from "../../model/index.ts";
import { type Link } from "../links/links.ts";
import { type Scan } from "../scan.ts";
import { explicitPeriod } from "./own-period.ts";

/** Why a figure is refused that is of a period, or a year, which plays no role in the text. */
export const ofAnotherTime = (when: Period | number): string => `figure of ${when}`;
export const isOfAnotherTime = (reason: string): boolean => /^figure of \d/.test(reason);

/** "Its 2024 revenue was $140 million, up from $69 million the year before", in a quarter's news: before that year. */
export function setAgainstAnother(scan: Scan, link: Link, elsewhen: ReadonlySet<Link>): string | undefined {
  if (!link.base || !elsewhen.has(link.base)) return undefined;
  const own = explicitPeriod(scan, link, undefined);
  return own && own.relative === undefined && !own.bareYear ? undefined : "set against another period's figure";
}
