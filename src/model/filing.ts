/** What EDGAR's listings say of a filing, before any of its documents is opened. */
export interface Filing {
  /** "0001083301-26-000045": the only thing that is the same in all listings. */
  accession: string;
  /** "8-K", "6-K", "10-Q/A". */
  form: string;
  /** Items of an 8-K: ["2.02", "9.01"]; other forms have none. */
  items: string[];
  /** Whom it is filed by and about, filers first. */
  parties: FilingParty[];
  /** The document is EDGAR's XBRL alone: figures by tag, no prose. */
  tagged?: true;
}

export interface FilingParty {
  /** Ten digits. */
  cik: string;
  name: string;
  /** "Filer", "Issuer", "Subject", "Reporting"; absent where the listing does not say. */
  role?: string;
}

/** A filing with what became of it, as the store knows it. */
export interface FiledResult {
  filing: Filing;
  title: string;
  url?: string;
  /** When EDGAR took it, where that is known. */
  acceptedAt?: string;
  seenAt: string;
  backlog: boolean;
  /** Its document is still owed. */
  waiting: boolean;
  /** Why it was not read, or not wholly. */
  reason?: string;
  /** Kind of news that was read; absent without a document. */
  kind?: string;
  /** Figures of its own period that were read. */
  figures: number;
  storyId?: string;
  alertId?: string;
  raisedAt?: string;
}
