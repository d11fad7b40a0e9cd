/**
 * The whole reading of every labelled document, as it stands in `readings/`: whoever mends the grammar sees in one
 * difference all that changes with it. Right or wrong is told by the labels (`scores.txt`), not here: after a change
 * look at the difference first, then `npx vitest run --config test/vitest.config.ts test/labelled -u`.
 */
import { describe, expect, test } from "vitest";
import { createReader, knownQuarters } from "../../src/extract/index.ts";
import { documentLine, inputOf } from "../../src/jobs/analyze.ts";
import { historyFile } from "../../src/jobs/files.ts";
import { loadCompanies, loadHistory } from "../../src/readers/index.ts";
import { nameOf, readSet, setPaths } from "./documents.ts";
import { writeReading } from "./write.ts";

const STRETCH = 10;

describe("what is read of the labelled documents is what was read of them before", () => {
  const reader = createReader(loadCompanies("feeds/companies.yaml"), knownQuarters(loadHistory(historyFile())));
  // Ten a file: a break in the grammar shows in the first of them that it touches.
  const stretches = setPaths().flatMap((path) => {
    const documents = readSet(path);
    return Array.from({ length: Math.ceil(documents.length / STRETCH) }, (_, at) => ({
      name: `${nameOf(path)}-${at + 1}`,
      documents: documents.slice(at * STRETCH, (at + 1) * STRETCH),
    }));
  });

  test.each(stretches)("$name", async ({ name, documents }) => {
    const readings = documents.map((document) =>
      writeReading(document.id, reader.read(inputOf(documentLine.parse(document)))),
    );
    await expect(`${readings.join("\n\n")}\n`).toMatchFileSnapshot(`readings/${name}.txt`);
  });
});
