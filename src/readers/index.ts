export { type CompanyList, loadCompanies, parseCompanies } from "./companies.ts";
export type { PolledItem } from "./entries.ts";
export { loadHistory } from "./history.ts";
export { type FeedFault, loadFeeds, parseFeedFile } from "./load-feeds.ts";
export { type PollRequest, type PollResult, pollFeed } from "./poll.ts";
export { nextByCron, nextCheck, type PollHints } from "./schedule.ts";
export { cleanText } from "./text/clean.ts";
export { readFeedDate } from "./text/dates.ts";
export { createDocumentReader, type DocumentReader } from "./threads.ts";
