import type { Announcement, DocumentKind, Fact, Filing, Reading, SourceDocument, Trust } from "../model/index.ts";
import { fromJson, toJson } from "./rows.ts";
import type { Tables } from "./schema.ts";

export function toDocument(row: Tables["documents"]): SourceDocument {
  return {
    itemKey: row.item_key,
    feedId: row.feed_id,
    outlet: row.outlet,
    title: row.title,
    text: row.text,
    seenAt: row.seen_at,
    trust: row.trust as Trust,
    backlog: row.backlog === 1,
    ...(row.url && { url: row.url }),
    ...(row.html && { html: row.html }),
    ...(row.published_at && { publishedAt: row.published_at }),
    ...(row.filing && { filing: fromJson<Filing>(row.filing) }),
  };
}

export const toRow = (document: SourceDocument): Tables["documents"] => ({
  item_key: document.itemKey,
  feed_id: document.feedId,
  outlet: document.outlet,
  url: document.url ?? null,
  title: document.title,
  text: document.text,
  html: document.html ?? null,
  published_at: document.publishedAt ?? null,
  seen_at: document.seenAt,
  trust: document.trust,
  backlog: document.backlog ? 1 : 0,
  filing: document.filing ? toJson(document.filing) : null,
  grammar: null,
  kind: null,
  lang: null,
  company: null,
  companies: "[]",
  period: null,
  period_end: null,
  day: null,
  refusals: "[]",
  gathered: 1,
});

export function toReading(row: Tables["documents"], facts: Fact[], announcements: Announcement[]): Reading {
  return {
    kind: row.kind as DocumentKind,
    lang: row.lang ?? "",
    companies: fromJson(row.companies),
    facts,
    announcements,
    refusals: fromJson(row.refusals),
    ...(row.company && { company: row.company }),
    ...(row.period && { period: row.period }),
    ...(row.period_end && { periodEnd: row.period_end }),
    ...(row.day && { day: row.day }),
  };
}
