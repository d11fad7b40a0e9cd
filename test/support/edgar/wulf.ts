/**
 * TeraWulf's first quarter of 2026 as filings of our making. Figures: the company's release of 8 May 2026 (HPC lease
 * revenue $21.0 million, digital asset revenue $13.0 million, net loss $427.6 million); the words and the last digits
 * of the tagged figures are ours, and the amendment is made up.
 */
import type { EdgarFiling } from "./pages.ts";

const CIK = "0001083301";
const NAME = "TERAWULF INC.";

const RELEASE = `<html><body><p>EASTON, Md. - May 8, 2026</p>
<p><b>TeraWulf Reports First Quarter 2026 Results</b></p>
<p>TeraWulf Inc. (Nasdaq: WULF) today reported results for the first quarter ended March 31, 2026.</p>
<p>HPC lease revenue was $21.0 million in the first quarter of 2026, against none in the first quarter of 2025.
Digital asset revenue was $13.0 million. Total revenue was $34.0 million. Net loss was $427.6 million.</p>
<p>This page was written for a test of Pivotwire after the form of such releases; it is not the company's wording.</p>
</body></html>`;

const REPORT = `<html><body><p>Item 2.02 Results of Operations and Financial Condition.</p><p>On May 8, 2026 the
registrant issued a press release with its results for the quarter ended March 31, 2026, furnished as Exhibit 99.1.</p>
</body></html>`;

export const releaseFiling = (changed: Partial<EdgarFiling> = {}): EdgarFiling => ({
  accession: "0001083301-26-000045",
  cik: CIK,
  name: NAME,
  form: "8-K",
  items: ["2.02", "9.01"],
  acceptedAt: "2026-05-08T20:05:10.000Z",
  otherRoles: ["HOLDER LLC (0000000002) (Reporting)"],
  files: [
    { type: "8-K", filename: "wulf-20260508.htm", description: "8-K", body: REPORT },
    { type: "EX-99.1", filename: "q12026-er.htm", description: "EX-99.1", body: RELEASE },
    { type: "GRAPHIC", filename: "logo.jpg", body: Buffer.from([0xff, 0xd8]), contentType: "image/jpeg" },
  ],
  ...changed,
});

const figure = (name: string, context: string, value: string, sign = "") =>
  `<tr><td>${name}</td><td>(<ix:nonFraction name="us-gaap:${name}" contextRef="${context}" unitRef="usd" decimals="-3" scale="3" format="ixt:num-dot-decimal"${sign}>${value}</ix:nonFraction>)</td></tr>`;

const context = (id: string, start: string, end: string) =>
  `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">${CIK}</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate></xbrli:period></xbrli:context>`;

/** Inline XBRL of a quarterly report; amounts in thousands as shown. */
function quarterly(netLoss: string, groupLoss?: string): string {
  return `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header><ix:resources>
${context("q", "2026-01-01", "2026-03-31")}${context("p", "2025-01-01", "2025-03-31")}
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources>
<ix:hidden><ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="q">${CIK}</ix:nonNumeric></ix:hidden></ix:header></div>
<p>${"Notes to the statements, as long as such notes are. ".repeat(40)}</p>
<table>${figure("Revenues", "q", "34,013")}${figure("Revenues", "p", "34,405")}
${figure("OperatingLeaseLeaseIncome", "q", "21,018")}
${groupLoss ? figure("ProfitLoss", "q", groupLoss, ' sign="-"') : ""}
${figure("NetIncomeLoss", "q", netLoss, ' sign="-"')}${figure("NetIncomeLoss", "p", "61,418", ' sign="-"')}</table>
</body></html>`;
}

export const quarterlyFiling = (
  netLoss: string,
  { groupLoss, ...changed }: Partial<EdgarFiling> & { groupLoss?: string } = {},
): EdgarFiling => ({
  accession: "0001083301-26-000051",
  cik: CIK,
  name: NAME,
  form: "10-Q",
  acceptedAt: "2026-05-11T20:31:00.000Z",
  files: [
    {
      type: changed.form ?? "10-Q",
      filename: "wulf-20260331.htm",
      description: "10-Q",
      body: quarterly(netLoss, groupLoss),
    },
  ],
  ...changed,
});

/** What a company expects of a quarter before it has closed its books. */
export function preliminaryFiling(): EdgarFiling {
  const filing = releaseFiling({ accession: "0001083301-26-000040", acceptedAt: "2026-04-20T12:05:00.000Z" });
  const words = RELEASE.replace("Reports First Quarter", "Announces Preliminary First Quarter")
    .replace("May 8, 2026", "April 20, 2026")
    .replace("today reported results", "today announced preliminary unaudited results");
  return { ...filing, files: filing.files.map((file) => (file.type === "EX-99.1" ? { ...file, body: words } : file)) };
}

/** A foreign issuer's current report: no items, and only its text tells what it is about. */
export function foreignFiling(kind: "results" | "update"): EdgarFiling {
  const results = `<p><b>Bitdeer Reports Unaudited Financial Results for the First Quarter of 2026</b></p>
<p>Bitdeer Technologies Group (NASDAQ: BTDR) today released its unaudited results for the first quarter ended March 31,
2026.</p><p>Total revenue was $188.9 million in the first quarter of 2026. Net loss was $159.5 million.</p>
<p>Written for a test of Pivotwire; the figures of this page are made up and not the company's.</p>`;
  const update = `<p><b>Bitdeer Announces Change of Director</b></p><p>Bitdeer Technologies Group (NASDAQ: BTDR) today
announced that a director has left its board for personal reasons and that the board thanks her for her service.</p>
<p>Written for a test of Pivotwire. ${"The report has nothing further to say. ".repeat(5)}</p>`;
  return {
    accession: kind === "results" ? "0001899123-26-000031" : "0001899123-26-000032",
    cik: "0001899123",
    name: "Bitdeer Technologies Group",
    form: "6-K",
    acceptedAt: "2026-05-14T11:01:00.000Z",
    files: [
      {
        type: "6-K",
        filename: "6k.htm",
        body: "<html><body><p>Form 6-K. Exhibit 99.1 is furnished.</p></body></html>",
      },
      {
        type: "EX-99.1",
        filename: "x.htm",
        body: `<html><body>${kind === "results" ? results : update}</body></html>`,
      },
    ],
  };
}
