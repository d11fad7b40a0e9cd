/**
 * The nouns. No I/O, no packages, nothing of ours: every other room may import this one.
 * Amounts of money are decimal text beside a currency, never a float; instants are ISO 8601 in UTC;
 * days are `YYYY-MM-DD`.
 */
export type * from "./alert.ts";
export type * from "./announcement.ts";
export type * from "./company.ts";
export type * from "./delivery.ts";
export type * from "./document.ts";
export type * from "./fact.ts";
export * from "./feed.ts";
export type * from "./filing.ts";
export type * from "./history.ts";
export type * from "./item.ts";
export * from "./period.ts";
export type * from "./reading.ts";
export type * from "./settings.ts";
export * from "./signal.ts";
export type * from "./story.ts";
export * from "./workspace.ts";
