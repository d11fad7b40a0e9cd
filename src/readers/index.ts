/**
 * Bytes to nouns: feed files, feeds, filings' listings and web pages become feeds, items and text. Functions take the
 * state of a feed and give the next one; nothing here knows the store or the time of day.
 *
 * Documents are read in threads with a limit of time and memory (`worker.ts`), for they are hostile: rss-parser
 * first, because nearly all are in order, a repair pass when it fails, feedsmith as the second reader. rss-parser
 * only finds the entries; it never sees their fields, for it strips markup in quadratic time, throws on an odd date
 * and gives objects for XHTML. Pages: Readability over linkedom (a fifth of jsdom's time and memory), after a count
 * of elements and depth. YAML by yaml, shapes by zod, schedules by node-cron, zones by luxon.
 */
export { type CompanyList, loadCompanies, parseCompanies } from "./companies.ts";
export { isReadForm } from "./edgar/choose.ts";
export { type FilingRequest, type FilingResult, readFiling } from "./edgar/read-filing.ts";
export type { PolledItem } from "./entries.ts";
export { loadHistory } from "./history.ts";
export { type FeedFault, loadFeeds, parseFeedFile } from "./load-feeds.ts";
export { type PageRequest, type PageResult, readPage } from "./page/read-page.ts";
export { isTeaser } from "./page/teaser.ts";
export { type PollRequest, type PollResult, pollFeed } from "./poll.ts";
export { nextByCron, nextCheck, type PollHints } from "./schedule.ts";
export { cleanText } from "./text/clean.ts";
export { readFeedDate } from "./text/dates.ts";
export { createDocumentReader, type DocumentReader } from "./threads.ts";
