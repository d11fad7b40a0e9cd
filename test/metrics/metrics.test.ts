import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/metrics/index.ts";

const folder = new URL("../../src/metrics/", import.meta.url);

describe("metrics", () => {
  it("every file of the folder is in the list under its own name", () => {
    const files = readdirSync(folder)
      .filter((name) => name !== "index.ts")
      .map((name) => name.replace(/\.ts$/, ""));
    expect(METRICS.map((metric) => metric.id).toSorted()).toEqual(files.toSorted());
  });

  it("no word names two figures", () => {
    const owners = new Map<string, string[]>();
    for (const metric of METRICS)
      for (const word of metric.words) owners.set(word, [...(owners.get(word) ?? []), metric.id]);
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it("words are lower case, so that they can match", () => {
    const all = METRICS.flatMap((metric) => [
      ...metric.words,
      ...(metric.notWords ?? []),
      ...(metric.qualifiers ?? []),
    ]);
    expect(all.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
