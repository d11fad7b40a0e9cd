import { type Link } from "../links/links.ts";
import { type Scan } from "../scan.ts";
import { explicitPeriod } from "./own-period.ts";

/** How a refusal begins where the figure is of a period that plays no role here. */
export const OF_ANOTHER_TIME = "figure of 2";

/** "Its 2024 revenue was $140 million, up from $69 million the year before", in a quarter's news: before that year. */
export function setAgainstAnother(scan: Scan, link: Link, elsewhen: ReadonlySet<Link>): string | undefined {
  if (!link.base || !elsewhen.has(link.base)) return undefined;
  const own = explicitPeriod(scan, link, undefined);
  return own && own.relative === undefined && !own.bareYear ? undefined : "set against another period's figure";
}
