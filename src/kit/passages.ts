import type { Announcement, Passage } from "../model/index.ts";

/** The sentences beside its own from which terms of an announcement were read, each with the terms that it states. */
export function sentencesBeside({ quote, terms = {} }: Announcement): { names: string[]; quote: string }[] {
  const beside = new Map<string, string[]>();
  for (const [name, passage] of Object.entries<Passage>(terms))
    if (passage.quote !== quote) beside.set(passage.quote, [...(beside.get(passage.quote) ?? []), name]);
  return [...beside].map(([said, names]) => ({ names, quote: said }));
}
