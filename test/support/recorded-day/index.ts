import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Season, SeasonFeed } from "../../../src/jobs/demo/season.ts";
import type { SourceDocument } from "../../../src/model/index.ts";

const schema = z.strictObject({
  acts: z.array(z.strictObject({ id: z.string(), at: z.string(), say: z.string() })),
  documents: z.array(
    z.strictObject({
      act: z.string(),
      outlet: z.string(),
      trust: z.enum(["filing", "issuer", "wire", "press"]),
      published: z.string(),
      title: z.string(),
      text: z.string(),
    }),
  ),
});

type Day = z.infer<typeof schema>;

const idOf = (outlet: string): string => outlet.toLowerCase().replace(/[^a-z0-9]+/g, "-");

function toFeed(outlet: string, documents: Day["documents"]): SeasonFeed {
  const id = idOf(outlet);
  return {
    id,
    title: outlet,
    trust: documents[0]?.trust ?? "press",
    format: "rss",
    closing: "",
    items: documents.map(({ act, published, title, text }) => ({
      act,
      id: `${id}-${act}`,
      url: `https://${id}.example/${act}`,
      title,
      published,
      html: text
        .trim()
        .split("\n")
        .map((line) => `<p>${line.replaceAll("&", "&amp;")}</p>`)
        .join("\n"),
    })),
  };
}

const read = (): Day => schema.parse(parse(readFileSync(new URL("day.yaml", import.meta.url), "utf8")));

const seasonOf = ({ acts, documents }: Day): Season => ({
  acts,
  feeds: [...Map.groupBy(documents, ({ outlet }) => outlet)].map(([outlet, own]) => toFeed(outlet, own)),
});

/** The recorded day as it went. */
export const recordedDay = (): Season => seasonOf(read());

/** A generator of our own, so that a seed gives one order on every machine. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1));
    [order[last], order[at]] = [order[at] as T, order[last] as T];
  }
  return order;
}

/** The documents of the day without the recap, as if they had been fetched in an order that the seed gives; 0 is as it went. */
export function dayDocuments(seed: number): SourceDocument[] {
  const ofDay = read().documents.filter(({ act }) => act !== "recap");
  const order = seed === 0 ? ofDay : shuffled(ofDay, seed);
  return order.map(({ act, outlet, trust, published, title, text }, index) => ({
    itemKey: `${idOf(outlet)}-${act}`,
    feedId: idOf(outlet),
    outlet,
    url: `https://${idOf(outlet)}.example/${act}`,
    title,
    text,
    publishedAt: new Date(published).toISOString(),
    seenAt: new Date(Date.parse("2026-05-08T23:00:00Z") + index * 60_000).toISOString(),
    trust,
    backlog: false,
  }));
}
