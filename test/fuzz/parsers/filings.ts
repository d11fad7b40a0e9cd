import { readCompanyFacts, readInlineXbrl, xbrlFacts } from "../../../src/extract/index.ts";
import { splitSubmission } from "../../../src/lib/index.ts";
import { readFiledSource } from "../../../src/readers/edgar/document.ts";
import { readFilingIndex } from "../../../src/readers/edgar/index-page.ts";
import { readSubmissionsFile } from "../../../src/readers/edgar/submissions.ts";
import { loadCompanies } from "../../../src/readers/index.ts";
import type { Parser } from "../inputs.ts";

const WULF = loadCompanies("feeds/companies.yaml").find(({ ticker }) => ticker === "WULF")!;

/** What is JSON is read as the fetched file; what is none is refused before. */
function json(read: (value: unknown) => unknown): (text: string) => unknown {
  return (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return undefined;
    }
    return read(value);
  };
}

const SUBMISSION = `<SEC-HEADER>ACCESSION NUMBER: 0001083301-26-000045
CONFORMED SUBMISSION TYPE: 8-K
CENTRAL INDEX KEY: 0001083301
</SEC-HEADER>
<DOCUMENT>
<TYPE>EX-99.1
<FILENAME>ex.htm
<TEXT>
<html><body><p>TeraWulf Reports First Quarter 2026 Results</p></body></html>
</TEXT>
</DOCUMENT>`;
const INLINE = `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><ix:header><ix:hidden><ix:nonNumeric contextRef="c" name="dei:EntityCentralIndexKey">0001083301</ix:nonNumeric></ix:hidden><ix:resources><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0001083301</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2026-01-01</xbrli:startDate><xbrli:endDate>2026-03-31</xbrli:endDate></xbrli:period></xbrli:context><xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header><ix:nonFraction contextRef="c" unitRef="usd" decimals="-3" scale="3" sign="-" name="us-gaap:NetIncomeLoss" format="ixt:num-dot-decimal">427,600</ix:nonFraction></body></html>`;
const XBRL_WORDS = [
  "<ix:nonFraction ",
  "</ix:nonFraction>",
  ' scale="3"',
  ' scale="-99"',
  ' decimals="INF"',
  "<ix:header>",
  "(1,234)",
  '<xbrli:context id="c">',
  "<xbrli:endDate>",
  "2026-13-45",
  ' sign="-"',
  "<ix:nonNumeric ",
  ' contextRef="c"',
  ">",
];
const INDEX = `<div class="infoHead">Accepted</div><div class="info">2026-05-08 16:05:10</div><table><tr><td>1</td><td>EX-99.1</td><td><a href="/Archives/ex.htm">ex.htm</a></td><td>EX-99.1</td></tr></table>`;

export const FILINGS: readonly Parser[] = [
  {
    name: "a full submission",
    sample: SUBMISSION,
    words: [
      "<DOCUMENT>",
      "</DOCUMENT>",
      "<TEXT>",
      "</TEXT>",
      "<TYPE>",
      "\n",
      "<XBRL>",
      "CENTRAL INDEX KEY:",
      "20260508",
    ],
    read: splitSubmission,
  },
  {
    name: "a filed document",
    sample: INLINE,
    words: [...XBRL_WORDS, "<html>", "<p>", "reports", "results", "<table>"],
    read: readFiledSource,
  },
  {
    name: "inline XBRL",
    sample: INLINE,
    words: XBRL_WORDS,
    read: (text) => xbrlFacts(readInlineXbrl(text), WULF),
  },
  {
    name: "a filing's index page",
    sample: INDEX,
    words: [
      "<table>",
      "<tr>",
      "<td>",
      '<a href="',
      '<div class="info">',
      '<div class="infoHead">',
      "Accepted",
      "2.02",
      "</div>",
    ],
    read: (text) => readFilingIndex(text, "https://www.sec.gov/Archives/"),
  },
  {
    name: "a company's list of filings",
    sample: `{"name":"T","filings":{"recent":{"accessionNumber":["0001083301-26-000045"],"filingDate":["2026-05-08"],"form":["8-K"],"items":["2.02,9.01"]}}}`,
    words: ["{", "}", "[", "]", '"form":', '"items":', "null", "1", ",", '"'],
    read: json(readSubmissionsFile),
  },
  {
    name: "companyfacts",
    sample: `{"cik":1083301,"facts":{"us-gaap":{"NetIncomeLoss":{"units":{"USD":[{"start":"2026-01-01","end":"2026-03-31","val":-427600000,"fy":2026,"fp":"Q1","form":"10-Q","filed":"2026-05-08","accn":"0001083301-26-000045","frame":"CY2026Q1"}]}}}}}`,
    words: ["{", "}", "[", "]", '"val":1e999', '"end":"x"', "null", ",", "-1"],
    read: json((value) => readCompanyFacts(value, WULF)),
  },
];
