/**
 * What knows nothing of mining: reading addresses politely (undici, ipaddr.js), HTML to text (htmlparser2), and
 * sealing what others entrust to us (node:crypto). Fetching is our own over undici because rss-parser's has no
 * limit, no conditional GET and no look at the address, and undici's cache never asks again for a feed that has
 * only an ETag.
 */
export * from "./html/index.ts";
export * from "./http/index.ts";
export { remembering } from "./remember.ts";
export * from "./seal/index.ts";
export * from "./submission/index.ts";
export * from "./threads/index.ts";
