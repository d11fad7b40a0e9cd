import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFetcher, type Fetcher } from "../../../src/lib/index.ts";
import { readSubmissionsFile } from "../../../src/readers/edgar/submissions.ts";
import { pollFeed } from "../../../src/readers/index.ts";
import { quarterlyFiling, releaseFiling } from "../../support/edgar/wulf.ts";
import { type EdgarServer, openEdgar } from "../../support/edgar-server.ts";
import { hasShared, sharedPath } from "../../support/shared.ts";

let edgar: EdgarServer;
let fetcher: Fetcher;
beforeEach(async () => {
  edgar = await openEdgar();
  fetcher = createFetcher({
    allowHosts: [edgar.host],
    userAgent: "Test",
    clock: () => new Date("2026-05-12T00:00:00Z"),
  });
});
afterEach(async () => {
  await fetcher.close();
  await edgar.close();
});

const poll = (now: string, ciks: string[], folder = "submissions") =>
  pollFeed({
    feed: {
      id: "edgar-filings",
      title: "Lists",
      url: `${edgar.origin}/${folder}/`,
      reader: "edgar",
      schedule: "*/15 * * * *",
      trust: "filing",
      enabled: true,
    },
    state: undefined,
    fetcher,
    now,
    hints: { ciks },
  });

describe("the lists of filings", () => {
  test("give every filing that may state results, under the key that the current feed gives it", async () => {
    edgar.file(releaseFiling());
    edgar.file(quarterlyFiling("427,558"));
    edgar.file(releaseFiling({ form: "4", accession: "0001083301-26-000050", items: [] }));
    const { items, outcome, state } = await poll("2026-05-12T00:00:00.000Z", ["0001083301"]);
    expect(outcome).toBe("changed");
    expect(state.status).toBe("ok");
    expect(items.map(({ key, title, publishedAt, url }) => [key, title, publishedAt, url?.slice(-31)])).toEqual([
      ["sec:0001083301-26-000051", "10-Q TERAWULF INC.", undefined, "/0001083301-26-000051-index.htm"],
      [
        "sec:0001083301-26-000045",
        "8-K TERAWULF INC.: results of operations (2.02), exhibits (9.01)",
        undefined,
        "/0001083301-26-000045-index.htm",
      ],
    ]);
  });

  test("give old filings as history with their day, and none older than a month", async () => {
    edgar.file(releaseFiling());
    const [item] = (await poll("2026-05-20T00:00:00.000Z", ["0001083301"])).items;
    expect(item?.publishedAt).toBe("2026-05-08T12:00:00.000Z");
    expect((await poll("2026-06-20T00:00:00.000Z", ["0001083301"])).items).toEqual([]);
  });

  test("pass over a company that EDGAR has no list of, and stop where EDGAR refuses", async () => {
    edgar.file(releaseFiling());
    edgar.spoil("/submissions/CIK0000000009.json", (response) => response.writeHead(404).end());
    expect((await poll("2026-05-12T00:00:00.000Z", ["0000000009", "0001083301"])).items).toHaveLength(1);
    edgar.spoil("/submissions/CIK0001083301.json", (response) => response.writeHead(429).end());
    const refused = await poll("2026-05-12T00:00:00.000Z", ["0001083301"]);
    expect(refused).toMatchObject({ outcome: "failed", items: [] });
    expect(refused.sentence).toContain("(429)");
  });
});

describe("the daily index", () => {
  test("gives the watched companies' filings of the last working days, and no fault where a day has none", async () => {
    const lines = [
      "Form Type   Company Name                  CIK         Date Filed  File Name",
      "-".repeat(100),
      "4           TERAWULF INC.                 1083301     20260508    edgar/data/1083301/0001083301-26-000050.txt",
      "8-K         JPMORGAN CHASE & CO           19617       20260508    edgar/data/19617/0000019617-26-000001.txt",
      "8-K         TERAWULF INC.                 1083301     20260508    edgar/data/1083301/0001083301-26-000045.txt",
    ].join("\n");
    edgar.spoil("/daily-index/2026/QTR2/form.20260508.idx", (response) => response.end(lines));
    const { items, outcome } = await poll("2026-05-10T04:00:00.000Z", ["0001083301"], "daily-index");
    expect(outcome).toBe("changed");
    expect(items.map(({ key, title, url }) => [key, title, url])).toEqual([
      [
        "sec:0001083301-26-000045",
        "8-K TERAWULF INC.",
        "https://www.sec.gov/Archives/edgar/data/1083301/000108330126000045/0001083301-26-000045-index.htm",
      ],
    ]);
    // Midnight of a Sunday in New York: Friday is the newest working day.
    expect(edgar.asked.map(({ path }) => path.slice(-17))).toEqual([
      "form.20260508.idx",
      "form.20260507.idx",
      "form.20260506.idx",
    ]);
  });
});

describe.skipIf(!hasShared("captured submissions", "corpus", "edgar", "submissions"))("captured lists", () => {
  test("are all read, also the file that holds the older part of one", () => {
    const folder = sharedPath("corpus", "edgar", "submissions");
    const counts = readdirSync(folder).map((name) => {
      const read = readSubmissionsFile(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
      return [name, read?.rows.length, read?.rows.filter(({ items }) => items.includes("2.02")).length];
    });
    expect(counts).toEqual([
      ["CIK0001045810_17ff32.json", 1007, 26],
      ["CIK0001318605-submissions-001_156a43.json", 720, 45],
      ["CIK0001318605_4614a3.json", 1002, 66],
      ["CIK0001318605_c529c1.json", 1000, 66],
      ["CIK0001677077_13bb07.json", 374, 3],
      ["CIK0001677077_23784e.json", 370, 3],
      ["CIK0001718179_8a8b16.json", 11, 0],
      ["CIK0001718179_e71ed8.json", 12, 0],
      ["CIK0001835632_e88dd3.json", 787, 23],
    ]);
  });
});
