/**
 * Sentences for the grammar's own rules, a file in `sentences/` for each part of it: what the rule exists for, and
 * beside it what comes close and must be refused. One a line, "title | text", of one day, or of the day that stands in
 * front as "@2025-11-10 title | text", or of none ("@undated"); an empty line parts a rule from the next, a line that
 * begins with `#` says what the rule is. The reading of each stands in `readings/sentences-….txt`; after a change of the
 * grammar look at the difference there, as for the labelled documents.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { writeReading } from "./write.ts";

const FOLDER = new URL("sentences/", import.meta.url);
const DATED = /^@(\S+) /;

describe("what is read of the sentences for the grammar's rules is what was read of them before", () => {
  const reader = createReader(loadCompanies("feeds/companies.yaml"));
  const parts = readdirSync(FOLDER).sort();

  test.each(parts)("%s", async (part) => {
    const lines = readFileSync(new URL(part, FOLDER), "utf8").split("\n");
    const told = lines.flatMap((line) => {
      if (line === "") return [];
      if (line.startsWith("#")) return [line];
      // Bars behind the first are the text's own: those of a table.
      const [title = "", ...rest] = line.replace(DATED, "").split(" | ");
      const text = rest.join(" | ").replaceAll("\\n", "\n");
      const day = DATED.exec(line)?.[1] ?? "2026-05-08";
      return [writeReading(line, reader.read({ title, text, ...(day === "undated" ? {} : { publishedAt: day }) }))];
    });
    expect(told.length).toBeGreaterThan(0);
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot(`readings/sentences-${part}`);
  });
});
