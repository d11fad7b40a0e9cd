import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/readers/document/read.ts";
import { itemsOf } from "../../../src/readers/entries.ts";
import { hasShared, sharedPath } from "../../support/shared.ts";
import { NOW } from "../support.ts";

const FEED = {
  id: "edgar-8k",
  title: "EDGAR",
  url: "https://www.sec.gov/x",
  reader: "edgar",
  schedule: "* * * * *",
  trust: "filing",
  enabled: true,
} as const;

const entry = (title: string, accession: string) => `<entry><title>${title}</title>
<link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/1083301/${accession.replaceAll("-", "")}/${accession}-index.htm"/>
<summary type="html">&lt;b&gt;Filed:&lt;/b&gt; 2026-05-08 &lt;b&gt;AccNo:&lt;/b&gt; ${accession} &lt;b&gt;Size:&lt;/b&gt; 2 MB&lt;br&gt;Item 2.02: Results of Operations</summary>
<updated>2026-05-08T07:05:10-04:00</updated><category scheme="https://www.sec.gov/" label="form type" term="8-K"/>
<id>urn:tag:sec.gov,2008:accession-number=${accession}</id></entry>`;

const read = async (xml: string | Buffer) => {
  const document = await readDocument(Buffer.from(xml));
  return { document, ...itemsOf(document, { feed: FEED, url: FEED.url, now: NOW, memory: {} }) };
};

describe("EDGAR's current feed", () => {
  const page = `<?xml version="1.0" encoding="ISO-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom">${[
    entry("8-K - HOLDER LLC (0000000002) (Reporting)", "0001083301-26-000045"),
    entry("8-K - TERAWULF INC. (0001083301) (Filer)", "0001083301-26-000045"),
    entry("8-K - IREN LTD (0001878848) (Filer)", "0001878848-26-000011"),
  ].join("")}</feed>`;

  test("gives one item a filing that names form, company and what it is about, with everybody's role kept", async () => {
    const { items } = await read(page);
    expect(items.map(({ key, title }) => [key, title])).toEqual([
      ["sec:0001083301-26-000045", "8-K TERAWULF INC.: results of operations (2.02)"],
      ["sec:0001878848-26-000011", "8-K IREN LTD: results of operations (2.02)"],
    ]);
    expect(items[0]?.filing).toEqual({
      accession: "0001083301-26-000045",
      form: "8-K",
      items: ["2.02"],
      parties: [
        { cik: "0001083301", name: "TERAWULF INC.", role: "Filer" },
        { cik: "0000000002", name: "HOLDER LLC", role: "Reporting" },
      ],
    });
    expect(items[0]?.summary).toContain("HOLDER LLC (0000000002) Reporting");
    expect(items[0]?.publishedAt).toBe("2026-05-08T11:05:10.000Z");
  });

  test("gives the filings of watched companies only, in whatever role", async () => {
    const document = await readDocument(Buffer.from(page));
    const context = { feed: FEED, url: FEED.url, now: NOW, memory: {} };
    const keysFor = (ciks: string[]) => itemsOf(document, { ...context, ciks }).items.map(({ key }) => key);
    expect(keysFor(["0001878848"])).toEqual(["sec:0001878848-26-000011"]);
    expect(keysFor(["0000000002"])).toEqual(["sec:0001083301-26-000045"]);
    expect(keysFor(["0000000009"])).toEqual([]);
  });

  test("says the same whatever the order of the roles", async () => {
    const swapped = page.replace(/(<entry>[^]*?<\/entry>)(<entry>[^]*?<\/entry>)/, "$2$1");
    const [one, two] = await Promise.all([read(page), read(swapped)]);
    expect(two.items[0]?.filing).toEqual(one.items[0]?.filing);
    expect(two.items[0]?.title).toBe(one.items[0]?.title);
    expect(one.items[0]?.contentHash).toBeUndefined();
  });

  test("reads forms and names with hyphens and blanks, and lines that name no number", async () => {
    const { items } = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom">${[
        entry("SCHEDULE 13G/A - WAAIV LLC - Series 001 (0001877808) (Subject)", "0001877808-26-000002"),
        entry("8-K/A", "0001083301-26-000046"),
      ].join("")}</feed>`,
    );
    expect(items.map(({ filing }) => [filing?.form, filing?.parties])).toEqual([
      ["SCHEDULE 13G/A", [{ cik: "0001877808", name: "WAAIV LLC - Series 001", role: "Subject" }]],
      ["", [{ cik: "0001083301", name: "" }]],
    ]);
  });
});

describe.skipIf(!hasShared("captured pages of EDGAR's feed", "corpus", "edgar", "atom"))("a captured page", () => {
  test.each([
    ["getcurrent_all_2025-12-12T1802_start0_7f1db2.atom.xml", 40],
    ["getcurrent_all_2026-01-12T1128_start0_99b122.atom.xml", 100],
  ])("%s has each accession once", async (file, entries) => {
    const { document, items } = await read(readFileSync(sharedPath("corpus", "edgar", "atom", file)));
    expect(document.entries).toHaveLength(entries);
    const accessions = new Set(document.entries.map(({ guid }) => guid));
    expect(items).toHaveLength(accessions.size);
    expect(items.every(({ key, publishedAt, title }) => key.startsWith("sec:") && publishedAt && title)).toBe(true);
  });

  test("all pages together have every filing once, with form, items, time and company", async () => {
    const folder = sharedPath("corpus", "edgar", "atom");
    const found = new Map<string, string>();
    let listed = 0;
    const accessions = new Set<string>();
    const results = new Set<string>();
    for (const file of readdirSync(folder)) {
      const source = readFileSync(sharedPath("corpus", "edgar", "atom", file));
      const { document, items } = await read(source);
      listed += document.entries.length;
      for (const [, accession = ""] of source.toString("latin1").matchAll(/<id>urn:tag:[^<]*=([\d-]+)<\/id>/g))
        accessions.add(accession);
      for (const { filing, publishedAt = "", key } of items) {
        expect(key).toBe(`sec:${filing?.accession}`);
        expect(filing?.form).toMatch(/^[A-Z0-9][A-Z0-9 /-]{0,20}$/);
        expect(filing?.parties.every(({ cik, name, role }) => /^\d{10}$/.test(cik) && name && role)).toBe(true);
        expect(publishedAt).toMatch(/^202[56]-\d\d-\d\dT/);
        found.set(key, publishedAt);
        if (filing?.items.includes("2.02")) results.add(key);
      }
    }
    expect([listed, accessions.size, found.size, results.size]).toEqual([2680, 1283, 1283, 58]);
  });
});
