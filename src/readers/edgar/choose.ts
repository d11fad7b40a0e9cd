/** Which documents of a filing state what is new. By type, never by file name: names follow no rule. */

interface Typed {
  type: string;
  description?: string;
  url?: string;
  filename?: string;
}

/** Forms whose documents are read; everything else of a watched company is kept as its line in the listing. */
const CURRENT = /^(?:8-K|6-K)(?:12[BG]3?)?(?:\/A)?$/;
const PERIODIC = /^(?:10-Q|10-QT|10-K|10-K405|10-KT|20-F|40-F)(?:\/A)?$/;

export const isCurrentReport = (form: string): boolean => CURRENT.test(form);
export const isPeriodicReport = (form: string): boolean => PERIODIC.test(form);
export const isReadForm = (form: string): boolean => isCurrentReport(form) || isPeriodicReport(form);

/** Items whose news stands in the report itself, whatever is attached. */
const TOLD_IN_BODY = new Set(["1.01", "1.03", "2.06", "4.02", "5.03"]);

const exhibitNumber = (type: string): number | undefined => {
  const found = /^EX-99(?:\.(\d{1,3}))?$/.exec(type);
  return found ? Number(found[1] ?? "1") : undefined;
};

/** Of several exhibits the release comes first, then letters to shareholders, then by number; decks say it again. */
function rankOf({ type, description = "" }: Typed): number {
  const number = exhibitNumber(type) ?? 99;
  if (/\b(?:presentation|deck|slides)\b/i.test(description)) return 200 + number;
  if (number === 1) return 0;
  if (/\b(?:press|news) release|shareholder letter|letter to shareholders\b/i.test(description)) return number;
  return 100 + number;
}

/** PDF files and pictures have no text that is read here. */
export const isUnreadable = ({ url, filename }: Typed): boolean =>
  /\.(?:pdf|jpe?g|gif|png|bmp|tiff?|zip|xlsx?|pptx?)$/i.test(filename ?? (url ? new URL(url).pathname : ""));

/** The report itself: its type is the form, or the form without what marks an amendment. */
const bodyOf = <T extends Typed>(form: string, documents: readonly T[]): T | undefined =>
  documents.find(({ type }) => type === form) ?? documents.find(({ type }) => type === form.replace(/\/A$/, ""));

export interface Choice<T> {
  /** Best first: the first that has text is read. */
  exhibits: T[];
  body?: T;
  /** The body is read too, behind the exhibit. */
  both: boolean;
}

/** What to open of a filing: for an 8-K or 6-K its exhibits 99 and then itself, for a quarterly report itself. */
export function chooseDocuments<T extends Typed>(
  form: string,
  items: readonly string[],
  documents: readonly T[],
): Choice<T> {
  const body = bodyOf(form, documents);
  const exhibits = isCurrentReport(form)
    ? documents
        .filter(({ type }) => exhibitNumber(type) !== undefined)
        .toSorted((one, other) => rankOf(one) - rankOf(other))
    : [];
  return { exhibits, both: items.some((item) => TOLD_IN_BODY.has(item)), ...(body ? { body } : {}) };
}
