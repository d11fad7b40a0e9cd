import { readHtml, splitSubmission } from "../../lib/index.ts";
import { decodeBytes } from "../document/decode.ts";
import { cleanText } from "../text/clean.ts";
import { chooseDocuments, isUnreadable } from "./choose.ts";
import { compactTagged, hasTags } from "./compact.ts";

/** The text of one filed document, as the extractor wants it. */
export interface FiledText {
  /** Absent for plain text. */
  html?: string;
  text?: string;
  /** Characters that a person would read: pictures of a release have none. */
  length: number;
  /** The line that heads a release. */
  headline?: string;
  /** Only the tagged figures were kept. */
  tagged?: true;
}

/** What a whole submission gave: the same as its files one by one. */
export interface SubmissionText {
  exhibit?: FiledText;
  body?: FiledText;
  /** The exhibit could not be read; in words. */
  note?: string;
  /** The file ends before its last document does. */
  truncated: boolean;
}

const LONGEST_HTML = 4_000_000;
const LONGEST_TEXT = 500_000;
/** Exhibits head themselves within their first lines; a logo and an address stand before. */
const HEAD_BLOCKS = 25;
const HEAD_VERBS =
  /\b(?:results?|reports?|announces?|provides?|publishes|letter|update|signs?|completes?|enters?|files|appoints?|closes|prices|expands?|agrees|acquires?)\b/i;

const isHtml = (source: string): boolean => /<(?:html|body|table|div|p|font)\b/i.test(source.slice(0, 20_000));

/** Words of a form's cover are no headline. */
const COVER = /\b(?:securities and exchange commission|pursuant to|current report|form (?:8-k|6-k)|registrant)\b/i;

function headlineOf(source: string): string | undefined {
  const { blocks } = readHtml(source.slice(0, 200_000));
  const lines = blocks
    .slice(0, HEAD_BLOCKS)
    .flatMap((block) => (block.kind === "table" ? [] : [block.text.replaceAll("\n", " ")]));
  const found = lines.find(
    (line) => line.length > 20 && line.length < 250 && HEAD_VERBS.test(line) && !COVER.test(line),
  );
  return found && cleanText(found, 250);
}

/** Words that stand in a page, up to a few hundred: enough to tell a text from a picture. */
const textLength = (source: string): number => readHtml(source.slice(0, 400_000)).text.replace(/\s+/g, " ").length;

export function readFiledSource(source: string): FiledText {
  if (!isHtml(source)) {
    const text = source.slice(0, LONGEST_TEXT);
    return { text, length: text.trim().length };
  }
  if (hasTags(source) && !isShortReport(source))
    return { html: compactTagged(source), length: source.length, tagged: true };
  const headline = headlineOf(source);
  return { html: source.slice(0, LONGEST_HTML), length: textLength(source), ...(headline ? { headline } : {}) };
}

/** An 8-K tags its cover page only, and its text is what counts. */
const isShortReport = (source: string): boolean =>
  !/<ix:nonfraction[^>]{0,500}name="(?:us-gaap|ifrs-full):/i.test(source);

/** Bytes of one file of a filing. */
export const readFiled = (bytes: Uint8Array, contentType: string): FiledText =>
  readFiledSource(decodeBytes(bytes, contentType));

/** A text shorter than this is a picture with a caption. */
export const SHORTEST_TEXT = 200;

/** Bytes of a complete submission: the documents that state what is new. */
export function readSubmission(
  bytes: Uint8Array,
  contentType: string,
  wanted: { form: string; items: readonly string[] },
): SubmissionText {
  const { documents, truncated } = splitSubmission(decodeBytes(bytes, contentType));
  const { exhibits, body, both } = chooseDocuments(wanted.form, wanted.items, documents);
  const read = exhibits.filter((one) => !isUnreadable(one)).map(({ text }) => readFiledSource(text));
  const exhibit = read.find(({ length }) => length >= SHORTEST_TEXT);
  const own = body && (both || !exhibit) ? readFiledSource(body.text) : undefined;
  const note = exhibits.length > 0 && !exhibit ? "its exhibit holds no text" : undefined;
  return { truncated, ...(exhibit ? { exhibit } : {}), ...(own ? { body: own } : {}), ...(note ? { note } : {}) };
}
