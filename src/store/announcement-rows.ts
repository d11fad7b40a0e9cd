import type { Announcement, Passage } from "../model/index.ts";
import { fromJson, toJson } from "./rows.ts";

/** A passage as it is stored: its quote is absent where it is the announcement's own, or another term's, named by `like`. */
type StoredPassage = Omit<Passage, "quote"> & { quote?: string; like?: string };

type StoredAnnouncement = Omit<Announcement, "terms"> & { terms?: Record<string, StoredPassage> };

/** One sentence often states all terms: it is stored once. */
export function toBody({ terms, ...announcement }: Announcement): string {
  if (!terms) return toJson(announcement);
  const all = Object.entries<Passage>(terms);
  const stored = all.map(([name, { quote, start, end }]): [string, StoredPassage] => {
    if (quote === announcement.quote) return [name, { start, end }];
    const like = all.find(([, other]) => other.quote === quote)?.[0];
    return [name, { start, end, ...(like === undefined || like === name ? { quote } : { like }) }];
  });
  return toJson({ ...announcement, terms: Object.fromEntries(stored) });
}

/** What was stored before terms had sentences of their own comes without them. */
export function fromBody(body: string): Announcement {
  const { terms, ...announcement } = fromJson<StoredAnnouncement>(body);
  if (!terms) return announcement as Announcement;
  const full = Object.entries(terms).map(([name, { quote, like, start, end }]): [string, Passage] => [
    name,
    { quote: quote ?? (like && terms[like]?.quote) ?? announcement.quote, start, end },
  ]);
  return { ...announcement, terms: Object.fromEntries(full) } as Announcement;
}
