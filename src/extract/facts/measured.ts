import type { Link } from "../links/links.ts";
import { firstFrom, type Scan } from "../scan.ts";

/** "up 62% year over year", "sequentially": what a change in the same sentence is measured against. */
export function measured(scan: Scan, link: Link): "prior_year" | "prior_quarter" | undefined {
  const segment = scan.segments[link.segment]!;
  let found: "prior_year" | "prior_quarter" | undefined;
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
