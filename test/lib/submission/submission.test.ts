import { expect, test } from "vitest";
import { isSubmission, splitSubmission } from "../../../src/lib/submission/index.ts";

const HEADER = `<SEC-DOCUMENT>0001083301-26-000021.txt : 20260508
<SEC-HEADER>0001083301-26-000021.hdr.sgml : 20260508
ACCESSION NUMBER:\t\t0001083301-26-000021
CONFORMED SUBMISSION TYPE:\t8-K
CONFORMED PERIOD OF REPORT:\t20260508
FILED AS OF DATE:\t\t20260508

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tTERAWULF INC.
\t\tCENTRAL INDEX KEY:\t\t\t0001083301
</SEC-HEADER>
`;
const DOCUMENTS = `<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>wulf-20260508.htm
<DESCRIPTION>8-K
<TEXT>
<XBRL>
<html><body><p>Item 2.02</p></body></html>
</XBRL>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>a_wulfearningsreleaseq12026.htm
<TEXT>
<HTML><P>TeraWulf Reports First Quarter 2026 Results</P></HTML>
</TEXT>
</DOCUMENT>
`;

test("a submission gives its header and every document by type", () => {
  const filing = splitSubmission(`${HEADER}${DOCUMENTS}</SEC-DOCUMENT>`);
  expect(filing).toMatchObject({
    accession: "0001083301-26-000021",
    form: "8-K",
    ciks: ["0001083301"],
    period: "2026-05-08",
    filed: "2026-05-08",
    truncated: false,
  });
  expect(filing.documents.map(({ type, filename }) => [type, filename])).toEqual([
    ["8-K", "wulf-20260508.htm"],
    ["EX-99.1", "a_wulfearningsreleaseq12026.htm"],
  ]);
  expect(filing.documents[0]?.text.trim()).toBe("<html><body><p>Item 2.02</p></body></html>");
  expect(filing.documents[1]?.text.trim()).toBe("<HTML><P>TeraWulf Reports First Quarter 2026 Results</P></HTML>");
});

test("a submission that was cut gives what there is and says so", () => {
  const filing = splitSubmission(`${HEADER}${DOCUMENTS}`.slice(0, -40));
  expect(filing.truncated).toBe(true);
  expect(filing.documents.map(({ type }) => type)).toEqual(["8-K", "EX-99.1"]);
  expect(splitSubmission(HEADER)).toMatchObject({ documents: [], truncated: true });
});

test("a page of HTML is no submission", () => {
  expect(isSubmission(`${HEADER}${DOCUMENTS}`)).toBe(true);
  expect(isSubmission("<!DOCTYPE html><html><body>DOCUMENT</body></html>")).toBe(false);
});
