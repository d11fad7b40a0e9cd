export { isPublicAddress } from "./address.ts";
export { createFetcher } from "./fetcher.ts";
export type * from "./types.ts";
