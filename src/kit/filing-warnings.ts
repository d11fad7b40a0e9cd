/** Items of an 8-K that change how far a company's figures are to be trusted. */
import { dayText } from "./figures.ts";
import type { Span } from "./reply.ts";
import type { FilingLine } from "./views.ts";

const WARNINGS: Readonly<Record<string, string>> = {
  "4.02": "it said that earlier figures are not to be relied on; they stay as first reported until they are restated",
  "1.03": "it went into bankruptcy or receivership",
};
/** What happened longer ago has long been restated or resolved. */
const LOOK_BACK_MS = 2 * 365 * 86_400_000;

/** "On 8 May 2026 it said that earlier figures are not to be relied on (8-K item 4.02).": one a filing, newest first. */
export function filingWarnings(filings: readonly FilingLine[], now: string): Span[][] {
  const since = new Date(Date.parse(now) - LOOK_BACK_MS).toISOString();
  return filings
    .filter(({ at }) => at >= since)
    .flatMap(({ at, url, items = [] }) =>
      items.flatMap((item): Span[][] => {
        const words = WARNINGS[item];
        const name = `8-K item ${item}`;
        return words ? [[`On ${dayText(at)} ${words} (`, url ? { text: name, link: url } : name, ")."]] : [];
      }),
    );
}
