/** EDGAR's own pages as it writes them, for filings of our making. */
import { DateTime } from "luxon";

export interface FiledFile {
  type: string;
  filename: string;
  description?: string;
  body: string | Buffer;
  contentType?: string;
}

export interface EdgarFiling {
  accession: string;
  cik: string;
  name: string;
  form: string;
  items?: string[];
  /** Instant at which EDGAR took it. */
  acceptedAt: string;
  files: FiledFile[];
  /** Further lines of the current feed: "HOLDER LLC (0000000002) (Reporting)". */
  otherRoles?: string[];
}

const ITEM_NAMES: Record<string, string> = {
  "2.02": "Results of Operations and Financial Condition",
  "5.03": "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
  "9.01": "Financial Statements and Exhibits",
};

export const folderOf = ({ cik, accession }: EdgarFiling): string =>
  `/Archives/edgar/data/${Number(cik)}/${accession.replaceAll("-", "")}`;
export const indexOf = (filing: EdgarFiling): string => `${folderOf(filing)}/${filing.accession}-index.htm`;

const eastern = (at: string): DateTime => DateTime.fromISO(at, { zone: "America/New_York" });
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const itemLine = (item: string): string => `Item ${item}: ${ITEM_NAMES[item] ?? "Other Events"}`;

function entry(filing: EdgarFiling, role: string, host: string): string {
  const { accession, form, items = [], acceptedAt } = filing;
  const at = eastern(acceptedAt);
  const summary = [
    ` <b>Filed:</b> ${at.toISODate()} <b>AccNo:</b> ${accession} <b>Size:</b> 2 MB`,
    ...items.map((item) => `<br>${itemLine(item)}`),
  ].join("\n");
  return `<entry>
<title>${escape(`${form} - ${role}`)}</title>
<link rel="alternate" type="text/html" href="${host}${indexOf(filing)}"/>
<summary type="html">
${escape(summary)}
</summary>
<updated>${at.toISO({ suppressMilliseconds: true })}</updated>
<category scheme="https://www.sec.gov/" label="form type" term="${form}"/>
<id>urn:tag:sec.gov,2008:accession-number=${accession}</id>
</entry>`;
}

/** The current feed: newest first, one entry for each role, links to `host`. */
export function atomPage(filings: readonly EdgarFiling[], host: string): Buffer {
  const entries = filings
    .toSorted((one, other) => other.acceptedAt.localeCompare(one.acceptedAt))
    .flatMap((filing) =>
      [...(filing.otherRoles ?? []), `${filing.name} (${filing.cik}) (Filer)`].map((role) => entry(filing, role, host)),
    );
  return Buffer.from(
    `<?xml version="1.0" encoding="ISO-8859-1" ?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Latest Filings</title>
<id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>
${entries.join("\n")}
</feed>`,
    "latin1",
  );
}

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td scope="row">${cell}</td>`).join("")}</tr>`;

/** A filing's index with the table of its files; tagged reports are linked through EDGAR's viewer. */
export function indexPage(filing: EdgarFiling): string {
  const { accession, files, items = [], acceptedAt, form } = filing;
  const at = eastern(acceptedAt);
  const folder = folderOf(filing);
  const link = ({ filename, type }: FiledFile) =>
    `<a href="${type.startsWith("EX-") ? "" : "/ix?doc="}${folder}/${filename}">${filename}</a>`;
  const rows = [
    ...files.map((file, place) => row([String(place + 1), file.description ?? "", link(file), file.type, "1000"])),
    row([
      "&nbsp;",
      "Complete submission text file",
      `<a href="${folder}/${accession}.txt">${accession}.txt</a>`,
      "&nbsp;",
      "1",
    ]),
  ];
  return `<html><body><div id="formName"><strong>Form ${form}</strong></div>
<div class="formGrouping"><div class="infoHead">Filing Date</div><div class="info">${at.toISODate()}</div>
<div class="infoHead">Accepted</div><div class="info">${at.toFormat("yyyy-MM-dd HH:mm:ss")}</div></div>
<div class="formGrouping"><div class="infoHead">Items</div><div class="info">${items.map(itemLine).join("<br />")}</div></div>
<table class="tableFile" summary="Document Format Files">
<tr><th>Seq</th><th>Description</th><th>Document</th><th>Type</th><th>Size</th></tr>
${rows.join("\n")}
</table></body></html>`;
}

/** The complete submission as EDGAR's old markup. */
export function submissionText(filing: EdgarFiling): string {
  const documents = filing.files.map(
    ({ type, filename, body }) =>
      `<DOCUMENT>\n<TYPE>${type}\n<FILENAME>${filename}\n<TEXT>\n${body.toString()}\n</TEXT>\n</DOCUMENT>\n`,
  );
  return `<SEC-DOCUMENT>${filing.accession}.txt
<SEC-HEADER>${filing.accession}.hdr.sgml
ACCESSION NUMBER:\t\t${filing.accession}
CONFORMED SUBMISSION TYPE:\t${filing.form}
FILER:
\t\tCENTRAL INDEX KEY:\t\t\t${filing.cik}
</SEC-HEADER>
${documents.join("")}</SEC-DOCUMENT>`;
}

/** What the submissions file says of a company: newest filings first, the time with a "Z" that is not to be trusted. */
export function submissionsFile(cik: string, filings: readonly EdgarFiling[]): string {
  const own = filings
    .filter((filing) => filing.cik === cik)
    .toSorted((one, other) => other.acceptedAt.localeCompare(one.acceptedAt));
  const column = <T>(pick: (filing: EdgarFiling) => T): T[] => own.map(pick);
  return JSON.stringify({
    cik,
    name: own[0]?.name ?? "",
    formerNames: [],
    filings: {
      recent: {
        accessionNumber: column(({ accession }) => accession),
        filingDate: column(({ acceptedAt }) => eastern(acceptedAt).toISODate()),
        acceptanceDateTime: column(({ acceptedAt }) => `${eastern(acceptedAt).toFormat("yyyy-MM-dd'T'HH:mm:ss")}.000Z`),
        form: column(({ form }) => form),
        items: column(({ items = [] }) => items.join(",")),
        primaryDocument: column(({ files }) => files[0]?.filename ?? ""),
      },
      files: [],
    },
  });
}
