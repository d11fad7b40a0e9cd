import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readInlineXbrl, xbrlFacts } from "../../../src/extract/index.ts";
import { splitSubmission } from "../../../src/lib/index.ts";
import { readDocument } from "../../../src/readers/document/read.ts";
import { chooseDocuments } from "../../../src/readers/edgar/choose.ts";
import { compactTagged } from "../../../src/readers/edgar/compact.ts";
import { readFiled, readSubmission } from "../../../src/readers/edgar/document.ts";
import { readFilingIndex } from "../../../src/readers/edgar/index-page.ts";
import { itemsOf } from "../../../src/readers/entries.ts";
import { loadCompanies } from "../../../src/readers/index.ts";
import { hasShared, sharedPath } from "../../support/shared.ts";
import { NOW } from "../support.ts";

const here = hasShared("EDGAR's captured pages", "corpus", "edgar");
const bytes = (...parts: string[]) => readFileSync(sharedPath("corpus", "edgar", ...parts));
const text = (...parts: string[]) => bytes(...parts).toString("utf8");
const name = (url: string | undefined) => url?.split("/").at(-1);

/** Accession, accepted (UTC), exhibit 99 and report of each captured index. */
const INDEXES: [string, string, string[], string][] = [
  ["0000019617-26-000241", "2026-06-25T11:59:33.000Z", ["jpmcpressrelease06252026.htm"], "jpm-20260624.htm"],
  ["0000072333-23-000015", "2023-03-06T22:29:21.000Z", [], "jwn-20230301.htm"],
  ["0001045810-26-000024", "2026-03-06T21:11:25.000Z", [], "nvda-20260302.htm"],
  ["0001193125-23-048785", "2023-02-24T21:22:04.000Z", [], "d435686d8k.htm"],
  ["0001628280-25-058337", "2025-12-19T22:00:37.000Z", [], "meta-20251219.htm"],
];

describe.skipIf(!here)("captured filings", () => {
  test.each(INDEXES)(
    "%s: its index and its submission lead to the same documents",
    (accession, accepted, found, report) => {
      const base = `https://www.sec.gov/Archives/edgar/data/1/2/${accession}-index.htm`;
      const index = readFilingIndex(text("exhibits", `${accession}-index.html`), base);
      expect(index.acceptedAt).toBe(accepted);
      expect(name(index.submission)).toBe(`${accession}.txt`);
      const listed = chooseDocuments("8-K", index.items, index.documents);
      expect(listed.exhibits.map(({ url }) => name(url))).toEqual(found);
      expect(listed.body?.url).toMatch(/^https:\/\/www\.sec\.gov\/Archives\//);
      const { documents, truncated } = splitSubmission(text("exhibits", `${accession}.txt`));
      const inside = chooseDocuments("8-K", index.items, documents);
      expect(truncated).toBe(false);
      expect([inside.exhibits.map(({ filename }) => filename), inside.body?.filename]).toEqual([found, report]);
      expect(name(listed.body?.url)).toBe(report);
    },
  );

  test("a release that is a picture is told from text, and its report is read in its stead", () => {
    const picture = readFiled(bytes("exhibits", "0000019617-26-000241_jpmcpressrelease06252026.htm"), "text/html");
    expect(picture.length).toBeLessThan(200);
    const whole = readSubmission(bytes("exhibits", "0000019617-26-000241.txt"), "text/plain", {
      form: "8-K",
      items: ["5.02"],
    });
    expect(whole.exhibit).toBeUndefined();
    expect(whole.note).toBe("its exhibit holds no text");
    expect(whole.body?.html).toContain("5.02");
  });

  test.each(["10-Q_MARA_0001493152-23-027174.html", "10-K_MARA_0001628280-24-007680.html"])(
    "%s keeps every figure when only its tags are kept, in a fifth of its size",
    (file) => {
      const html = text("ixbrl", file);
      const mara = loadCompanies("feeds/companies.yaml").find(({ ticker }) => ticker === "MARA");
      if (!mara) throw new Error("MARA is a watched company.");
      const compact = compactTagged(html);
      expect(compact.length).toBeLessThan(html.length / 5 + 10_000);
      expect(readInlineXbrl(compact).cik).toBe("0001507605");
      expect(xbrlFacts(readInlineXbrl(compact), mara)).toEqual(xbrlFacts(readInlineXbrl(html), mara));
    },
  );

  test("the watched companies' filings in the 28 pages are each found once, whatever their role", async () => {
    const ciks = loadCompanies("feeds/companies.yaml").flatMap(({ cik }) => cik ?? []);
    const found = new Map<string, string>();
    const feed = {
      id: "edgar",
      title: "EDGAR",
      url: "https://www.sec.gov/x",
      reader: "edgar",
      schedule: "* * * * *",
      trust: "filing",
      enabled: true,
    } as const;
    for (const file of readdirSync(sharedPath("corpus", "edgar", "atom"))) {
      const page = itemsOf(await readDocument(bytes("atom", file)), {
        feed,
        url: feed.url,
        now: NOW,
        memory: {},
        ciks,
      });
      for (const { key, filing, publishedAt } of page.items)
        found.set(key, `${filing?.form} ${filing?.parties[0]?.cik} ${filing?.items.join(",")} ${publishedAt}`);
    }
    const reports = [...found.values()].filter((line) => line.startsWith("8-K")).toSorted();
    expect(found.size).toBe(21);
    expect(reports).toEqual([
      "8-K 0001640384 3.01 2026-01-09T21:20:25.000Z",
      "8-K 0001710350 5.02,9.01 2025-12-11T22:50:29.000Z",
      "8-K 0001710350 5.02,9.01 2025-12-12T17:52:31.000Z",
      "8-K 0001854368 7.01,9.01 2026-01-12T13:02:43.000Z",
      "8-K 0001854368 7.01,9.01 2026-01-12T13:10:22.000Z",
    ]);
  });
});
