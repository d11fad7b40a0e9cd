import type { Item, SourceDocument } from "../model/index.ts";
import { isTeaser, readPage } from "../readers/index.ts";
import { feedOf, type Moved, type Parts } from "./parts.ts";
import { isFiled, readFiled } from "./read-filing.ts";

const BATCH = 64;
const AT_ONCE = 8;
/** A page that fails is asked again after 1, 4 and 16 minutes; the teaser's own text is read meanwhile. */
const RETRY_MINUTES = [1, 4, 16];

function outletOf(parts: Parts, item: Item): string {
  return feedOf(parts, item.feedId)?.title ?? item.feedId;
}

const ownDocument = (parts: Parts, item: Item): SourceDocument => ({
  itemKey: item.key,
  feedId: item.feedId,
  outlet: outletOf(parts, item),
  title: item.title,
  text: item.summary,
  seenAt: item.seenAt,
  trust: item.trust,
  backlog: item.backlog,
  ...(item.url && { url: item.url }),
  ...(item.html && { html: item.html }),
  ...(item.publishedAt && { publishedAt: item.publishedAt }),
});

type Owed = Item & { tries: number };

const needsPage = (item: Item): boolean => Boolean(item.url) && isTeaser(item);

/** Items that give enough themselves, in one transaction: each would wait for the disk. */
async function takeOver(parts: Parts, items: readonly Owed[]): Promise<void> {
  if (items.length === 0) return;
  await parts.store.transaction(async (tables) => {
    for (const item of items) {
      if (item.tries === 0) await tables.documents.put(ownDocument(parts, item));
      await tables.items.settle(item.key);
    }
  });
}

/** The linked page's text behind an item that gives too little itself. */
async function readOne(parts: Parts, item: Owed, now: Date): Promise<void> {
  const own = ownDocument(parts, item);
  const page = await readPage({ url: item.url ?? "", fetcher: parts.fetcher, now: now.toISOString() });
  await parts.store.transaction(async (tables) => {
    if (page.kind === "page") {
      const { html: _teaser, ...rest } = own;
      await tables.documents.put({ ...rest, text: page.text, ...(page.html && { html: page.html }) });
      await tables.items.settle(item.key);
      return;
    }
    if (item.tries === 0) await tables.documents.put(own);
    const minutes = RETRY_MINUTES[item.tries];
    if (page.kind === "failed" && minutes !== undefined) {
      await tables.items.retryLater(item.key, new Date(now.getTime() + minutes * 60_000).toISOString(), page.reason);
    } else await tables.items.settle(item.key, page.reason);
  });
}

/** Items without a document → documents. */
export async function read(parts: Parts, now: Date): Promise<Moved> {
  const owed = await parts.store.items.owed(now.toISOString(), BATCH);
  const isWhole = (item: Owed) => !isFiled(item) && !needsPage(item);
  await takeOver(parts, owed.filter(isWhole));
  const others = owed.filter((item) => !isWhole(item));
  const next = others.values();
  const worker = async () => {
    for (const item of next) await (isFiled(item) ? readFiled(parts, item, now) : readOne(parts, item, now));
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, others.length) }, worker));
  return owed.length;
}
