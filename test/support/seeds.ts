import { readdirSync, readFileSync } from "node:fs";
import type { Season } from "../../src/jobs/demo/season.ts";
import { sharedPath } from "./shared.ts";

const LONGEST_TITLE = 150;

/** A seed's first line is its title where it is short enough for one; else its first sentence is shown as one. */
function titleAndBody(text: string): { title: string; body: string } {
  const [first = "", ...rest] = text.trim().split(/\n+/);
  if (first.length <= LONGEST_TITLE) return { title: first, body: rest.join("\n") };
  return { title: first.slice(0, first.indexOf(". ") + 1), body: text };
}

const paragraphs = (body: string): string =>
  body
    .split(/\n+/)
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n");

/** The five seed articles as a season of two acts: an empty feed, then all of them. */
export function seedSeason(published: string): Season {
  const names = readdirSync(sharedPath("corpus", "seeds")).filter((name) => name.endsWith(".txt"));
  const items = names.toSorted().map((name) => {
    const { title, body } = titleAndBody(readFileSync(sharedPath("corpus", "seeds", name), "utf8"));
    return {
      act: "published",
      id: name,
      url: `https://seeds.example/${name}`,
      title,
      published,
      html: paragraphs(body),
    };
  });
  const later = new Date(Date.parse(published) + 60_000).toISOString();
  return {
    acts: [
      { id: "empty", at: new Date(Date.parse(published) - 3_600_000).toISOString(), say: "Nothing yet." },
      { id: "published", at: later, say: "Five articles." },
    ],
    feeds: [{ id: "seeds", title: "Seed articles", trust: "press", format: "rss", closing: "", items }],
  };
}
