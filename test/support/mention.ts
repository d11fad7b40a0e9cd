import type { EventMention } from "../../src/model/index.ts";

let count = 0;

/** One event as a text of the press tells it on 14 August 2025, under a title that is like no other. */
export const mention = (more: Partial<EventMention> = {}): EventMention => ({
  itemKey: `m${String(++count).padStart(3, "0")}`,
  position: 0,
  company: "WULF",
  kind: "contract",
  at: "2025-08-14T12:00:00.000Z",
  dated: true,
  title: `text${count}`,
  terms: [],
  trust: "press",
  primary: true,
  backlog: false,
  ...more,
});

/** Told so many days later. */
export const later = (days: number): Partial<EventMention> => ({
  at: new Date(Date.UTC(2025, 7, 14 + days, 12)).toISOString(),
});

/** From an archive that gives no days. */
export const undated: Partial<EventMention> = { dated: false };
