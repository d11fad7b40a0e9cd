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
