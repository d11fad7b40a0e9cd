import type { Filing, Item, SourceDocument } from "../model/index.ts";
import { type FilingResult, readFiling } from "../readers/index.ts";
import { feedOf, type Parts } from "./parts.ts";

/** EDGAR may list a filing seconds before it serves it, and block us for minutes: asked again after these, then given up. */
const RETRY_MINUTES = [1, 4, 16, 60, 240];

type Filed = Item & { tries: number; filing: Filing; url: string };

export const isFiled = (item: Item & { tries: number }): item is Filed =>
  item.filing !== undefined && item.url !== undefined;

function documentOf(item: Filed, read: Extract<FilingResult, { kind: "filing" }>): SourceDocument {
  const publishedAt = read.acceptedAt ?? item.publishedAt;
  return {
    itemKey: item.key,
    feedId: item.feedId,
    outlet: `SEC ${item.filing.form}`,
    title: read.title,
    text: read.text,
    url: item.url,
    seenAt: item.seenAt,
    trust: "filing",
    backlog: item.backlog,
    filing: { ...item.filing, items: read.items, ...(read.tagged && { tagged: true as const }) },
    ...(read.html && { html: read.html }),
    ...(publishedAt && { publishedAt }),
  };
}

/**
 * The exhibit or report behind a filing. What cannot be read leaves no document: "confirmed by a filing" must never
 * stand on one that nobody opened; its reason stays with the item, for the status and the audit of coverage.
 */
export async function readFiled(parts: Parts, item: Filed, now: Date): Promise<void> {
  const feedUrl = feedOf(parts, item.feedId)?.url ?? item.url;
  const read = await readFiling({ filing: item.filing, url: item.url, feedUrl, fetcher: parts.fetcher });
  await parts.store.transaction(async (tables) => {
    if (read.kind === "filing") {
      await tables.documents.put(documentOf(item, read));
      await tables.items.settle(item.key, read.note);
      return;
    }
    const minutes = read.lasting ? undefined : RETRY_MINUTES[item.tries];
    if (minutes === undefined) {
      const reason = read.lasting
        ? read.reason
        : `${read.reason} It was asked ${item.tries + 1} times and is given up.`;
      return tables.items.settle(item.key, reason);
    }
    const wait = Math.max(minutes * 60_000, read.retryAfterMs ?? 0);
    await tables.items.retryLater(item.key, new Date(now.getTime() + wait).toISOString(), read.reason);
  });
}
