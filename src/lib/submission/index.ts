/**
 * A full EDGAR submission, one text with every document of a filing in it, to its header and documents. The
 * format is SGML of the nineties: `<DOCUMENT>` closes, `<TYPE>` and its like do not. Split by searching for
 * marks, so that 30 MB of encoded pictures cost one pass and no copy.
 */
export interface SubmissionDocument {
  /** "8-K", "EX-99.1", "GRAPHIC". */
  type: string;
  filename?: string;
  description?: string;
  /** The document as filed: HTML, XML, plain text or encoded bytes. */
  text: string;
}

export interface Submission {
  accession?: string;
  form?: string;
  /** Ten digits each: the filer first, then whoever else it is filed for. */
  ciks: string[];
  /** `YYYY-MM-DD`. */
  period?: string;
  filed?: string;
  documents: SubmissionDocument[];
  /** True where a document is not closed: the file was cut. */
  truncated: boolean;
}

const MOST_DOCUMENTS = 2000;
/** Header and tags stand at the front; no search goes beyond this. */
const HEADER_LENGTH = 200_000;
const TAGS_LENGTH = 4000;

export const isSubmission = (text: string): boolean => {
  const front = text.slice(0, HEADER_LENGTH);
  return (
    /<(?:SEC-DOCUMENT|SUBMISSION|SEC-HEADER|IMS-HEADER)>/.test(front) ||
    /^\s*<DOCUMENT>\s*<TYPE>/.test(front.slice(0, 200))
  );
};

const tagIn = (text: string, name: string): string | undefined => {
  const found = new RegExp(`^<${name}>([^\\r\\n<]{1,200})`, "m").exec(text);
  return found?.[1]?.trim();
};

const lineIn = (header: string, name: string): string | undefined =>
  new RegExp(`^[ \\t]{0,20}${name}:[ \\t]{0,40}([^\\r\\n]{1,200})`, "m").exec(header)?.[1]?.trim();

const dayOf = (digits: string | undefined): string | undefined =>
  digits && /^\d{8}$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : undefined;

/** Between `<TEXT>` and `</TEXT>`, without the wrapper that tells the kind of text. */
function bodyOf(text: string): string {
  const from = text.indexOf("<TEXT>");
  if (from < 0) return "";
  const to = text.lastIndexOf("</TEXT>");
  const body = text.slice(from + 6, to < from ? undefined : to);
  const wrapped = /^\s*<(XBRL|XML|PDF|HTML)>(?=\s*[<\w])/.exec(body.slice(0, 100));
  // "<HTML>" opens the page itself; the others are wrappers of EDGAR's.
  return wrapped && wrapped[1] !== "HTML"
    ? body.slice(wrapped[0].length).replace(new RegExp(`</${wrapped[1]}>\\s*$`), "")
    : body;
}

function readDocument(text: string): SubmissionDocument {
  const tags = text.slice(0, Math.min(TAGS_LENGTH, Math.max(0, text.indexOf("<TEXT>")) || TAGS_LENGTH));
  const filename = tagIn(tags, "FILENAME");
  const description = tagIn(tags, "DESCRIPTION");
  return {
    type: tagIn(tags, "TYPE") ?? "",
    ...(filename ? { filename } : {}),
    ...(description ? { description } : {}),
    text: bodyOf(text),
  };
}

/** Splits a submission; a file that was cut gives what is whole of it and its last document as far as it goes. */
export function splitSubmission(text: string): Submission {
  const first = text.indexOf("<DOCUMENT>");
  const header = text.slice(0, Math.min(first < 0 ? HEADER_LENGTH : first, HEADER_LENGTH));
  const documents: SubmissionDocument[] = [];
  let truncated = first < 0;
  for (let at = first; at >= 0 && documents.length < MOST_DOCUMENTS; ) {
    const end = text.indexOf("</DOCUMENT>", at);
    documents.push(readDocument(text.slice(at + 10, end < 0 ? undefined : end)));
    if (end < 0) truncated = true;
    at = end < 0 ? -1 : text.indexOf("<DOCUMENT>", end);
  }
  const found = [...header.matchAll(/CENTRAL INDEX KEY:\s{0,40}(\d{1,10})|^<CIK>(\d{1,10})/gm)];
  const accession = lineIn(header, "ACCESSION NUMBER") ?? tagIn(header, "ACCESSION-NUMBER");
  const form = lineIn(header, "CONFORMED SUBMISSION TYPE") ?? tagIn(header, "TYPE");
  const period = dayOf(lineIn(header, "CONFORMED PERIOD OF REPORT") ?? tagIn(header, "PERIOD"));
  const filed = dayOf(lineIn(header, "FILED AS OF DATE") ?? tagIn(header, "FILING-DATE"));
  return {
    ...(accession ? { accession } : {}),
    ...(form ? { form } : {}),
    ciks: [...new Set(found.map(([, one, other]) => (one ?? other ?? "").padStart(10, "0")))],
    ...(period ? { period } : {}),
    ...(filed ? { filed } : {}),
    documents,
    truncated,
  };
}
