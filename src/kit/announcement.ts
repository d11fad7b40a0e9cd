import type { AnnouncementKind } from "../model/index.ts";

/** One kind of news; a file `src/announcements/<kind>.ts` with it as default export. */
export interface AnnouncementDefinition {
  kind: AnnouncementKind;
  /** For people: "AI/HPC contract". */
  label: string;
  /** One line for the README: what it is and what it is not. */
  meaning: string;
  /** Phrases that announce it, lower case. A hyphen matches a hyphen or a space. */
  words: readonly string[];
  /** Phrases that look like it and are something else, lower case. */
  notWords?: readonly string[];
}

export const defineAnnouncement = (definition: AnnouncementDefinition): AnnouncementDefinition => definition;
