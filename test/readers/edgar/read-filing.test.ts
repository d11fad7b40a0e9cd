import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFetcher, type Fetcher } from "../../../src/lib/index.ts";
import { createDocumentReader, type DocumentReader, readFiling } from "../../../src/readers/index.ts";
import { quarterlyFiling, releaseFiling } from "../../support/edgar/wulf.ts";
import { type EdgarFiling, type EdgarServer, folderOf, indexOf, openEdgar } from "../../support/edgar-server.ts";

let edgar: EdgarServer;
let fetcher: Fetcher;
beforeEach(async () => {
  edgar = await openEdgar();
  fetcher = createFetcher({
    allowHosts: [edgar.host],
    userAgent: "Test",
    clock: () => new Date("2026-05-08T20:06:00Z"),
  });
});
afterEach(async () => {
  await fetcher.close();
  await edgar.close();
});

/** Reads as the feed would have it: its links lead to the SEC, its own address to the loopback. */
function read(filing: EdgarFiling, documents?: DocumentReader) {
  const { accession, form, items = [], cik, name } = filing;
  const known = { accession, form, items, parties: [{ cik, name, role: "Filer" }] };
  return readFiling({
    filing: known,
    url: `https://www.sec.gov${indexOf(filing)}`,
    feedUrl: edgar.feedUrl(form),
    fetcher,
    ...(documents && { documents }),
  });
}

const page = (words: string) =>
  `<html><body><p>${words}</p><p>${"It says more about that. ".repeat(20)}</p></body></html>`;
const LOREM = page("The registrant reports other events.");

describe("the document of a filing", () => {
  test("is the exhibit 99.1 by its type, whatever its file is called", async () => {
    const filing = releaseFiling();
    edgar.file(filing);
    const found = await read(filing);
    expect(found).toMatchObject({
      kind: "filing",
      title: "8-K TERAWULF INC.: TeraWulf Reports First Quarter 2026 Results",
      acceptedAt: "2026-05-08T20:05:10.000Z",
      items: ["2.02", "9.01"],
      url: `https://www.sec.gov${folderOf(filing)}/q12026-er.htm`.replace("https://www.sec.gov", edgar.origin),
    });
    expect(found.kind === "filing" && found.html).toContain("Digital asset revenue was $13.0 million");
    expect(edgar.asked.map(({ path }) => path)).toEqual([indexOf(filing), `${folderOf(filing)}/q12026-er.htm`]);
  });

  test("is the report itself, without EDGAR's viewer, where there is no exhibit, and it says so for results", async () => {
    const filing = releaseFiling({ items: ["2.02"], files: [{ type: "8-K", filename: "a.htm", body: LOREM }] });
    edgar.file(filing);
    expect(await read(filing)).toMatchObject({
      kind: "filing",
      title: "8-K TERAWULF INC.: results of operations (2.02)",
      note: "The index lists no exhibit 99; the report's own text was read.",
    });
    expect(edgar.asked.at(-1)?.path).toBe(`${folderOf(filing)}/a.htm`);
  });

  test("is the second exhibit or the report where the first is a PDF or pictures", async () => {
    const pictures = '<html><body><img src="1.jpg"><img src="2.jpg"></body></html>';
    const body = { type: "8-K", filename: "a.htm", body: LOREM };
    const pdf = { type: "EX-99.1", filename: "r.pdf", body: "%PDF-1.7", contentType: "application/pdf" };
    const letter = {
      type: "EX-99.2",
      filename: "b.htm",
      body: page("Letter to shareholders: results of the quarter."),
    };
    const second = releaseFiling({ files: [body, pdf, letter] });
    const none = releaseFiling({
      accession: "0001083301-26-000046",
      files: [body, pdf, { type: "EX-99.2", filename: "p.htm", body: pictures }],
    });
    edgar.file(second);
    edgar.file(none);
    const found = await read(second);
    expect(found).toMatchObject({ kind: "filing", title: expect.stringContaining("Letter to shareholders") });
    expect(await read(none)).toMatchObject({
      kind: "filing",
      note: "Not read: EX-99.1 is a PDF or a picture, EX-99.2 is pictures without text; open it at EDGAR.",
    });
  });

  test("is the tagged figures alone of a quarterly report", async () => {
    const filing = quarterlyFiling("427,558");
    edgar.file(filing);
    const found = await read(filing);
    expect(found).toMatchObject({ kind: "filing", tagged: true, title: "10-Q TERAWULF INC." });
    expect(found.kind === "filing" && found.html).toContain(">427,558<");
    expect(found.kind === "filing" && found.html).not.toContain("Notes to the statements");
  });

  test("comes from the complete submission where the index lists nothing", async () => {
    const filing = releaseFiling();
    edgar.file(filing);
    edgar.spoil(indexOf(filing), (response) => response.end("<html><body>Filing Detail</body></html>"));
    const found = await read(filing);
    expect(found).toMatchObject({
      kind: "filing",
      title: "8-K TERAWULF INC.: TeraWulf Reports First Quarter 2026 Results",
    });
    expect(edgar.asked.at(-1)?.path).toBe(`${folderOf(filing)}/${filing.accession}.txt`);
  });
});

describe("a filing that cannot be read says why", () => {
  const cases: [string, (path: string) => void, object][] = [
    [
      "not there yet",
      (path) => edgar.spoil(path, (response) => response.writeHead(404).end()),
      { reason: "EDGAR does not have the filing's index (404); it is asked again.", lasting: false },
    ],
    [
      "asked too often",
      (path) => edgar.spoil(path, (response) => response.writeHead(429, { "retry-after": "600" }).end()),
      {
        reason: "EDGAR says that we ask too often (429); the filing's index is asked again later.",
        lasting: false,
        retryAfterMs: 600_000,
      },
    ],
    [
      "refused",
      (path) => edgar.spoil(path, (response) => response.writeHead(403).end("<html>Request Rate</html>")),
      { reason: "EDGAR gives no index of the filing (403); it is asked again.", lasting: false },
    ],
  ];
  test.each(cases)("%s", async (_words, spoil, told) => {
    const filing = releaseFiling();
    edgar.file(filing);
    spoil(indexOf(filing));
    expect(await read(filing)).toMatchObject({ kind: "failed", ...told });
  });

  test("broken off in the middle", async () => {
    const filing = releaseFiling();
    edgar.file(filing);
    edgar.spoil(`${folderOf(filing)}/q12026-er.htm`, (response) => {
      response.writeHead(200, { "content-length": "5000" });
      response.write("<html>");
      setTimeout(() => response.destroy(), 20);
    });
    const found = await read(filing);
    expect(found).toMatchObject({ kind: "failed", lasting: false });
    expect(found.kind === "failed" && found.reason).toMatch(/^The filing's EX-99\.1: .*broke the connection off/);
  });

  test("a submission that is cut short, and one that is larger than we read", async () => {
    const filing = releaseFiling();
    edgar.file(filing);
    const submission = `${folderOf(filing)}/${filing.accession}.txt`;
    edgar.spoil(indexOf(filing), (response) => response.end("<html></html>"));
    edgar.spoil(submission, (response) => response.end("<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 2.02"));
    expect(await read(filing)).toMatchObject({
      kind: "failed",
      reason: "The filing's complete submission is cut short; it is asked again.",
      lasting: false,
    });
    edgar.spoil(submission, (response) => response.end(Buffer.alloc(30_000_000, "x")));
    expect(await read(filing)).toEqual({
      kind: "failed",
      reason: "The filing's complete submission is larger than we read; open it at EDGAR.",
      lasting: true,
    });
  });

  test("not read in time: a busy machine may manage later", async () => {
    const filing = releaseFiling();
    edgar.file(filing);
    const documents = createDocumentReader({ limitMs: 1 });
    const found = await read(filing, documents);
    expect(found).toMatchObject({ kind: "failed", lasting: false });
    expect(found.kind === "failed" && found.reason).toContain("it is tried again later");
    await documents.close();
  });

  test("a form that states no results is not opened", async () => {
    const filing = releaseFiling({ form: "4" });
    edgar.file(filing);
    expect(await read(filing)).toMatchObject({
      reason: "A form 4 states no results and is kept unread.",
      lasting: true,
    });
    expect(edgar.asked).toEqual([]);
  });
});
