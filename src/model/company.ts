/** Ticker in use today, upper case: "WULF". A company keeps its history under it whatever it was called before. */
export type Ticker = string;

/** One company that we watch; an entry of `feeds/companies.yaml`. */
export interface Company {
  ticker: Ticker;
  name: string;
  /** Ten digits with leading zeros, as EDGAR writes it; absent for companies that do not file there. */
  cik?: string;
  /** Earlier legal names, newest first. */
  formerNames: string[];
  formerTickers: string[];
  /** Short names under which texts know it: "Marathon Digital", "Core Sci". */
  aliases: string[];
  /** Last month of the fiscal year, 1 to 12. */
  fiscalYearEndMonth: number;
  /** The words that this company uses for its own lines of revenue. */
  segments: { hpc: string[]; mining: string[]; hosting: string[] };
  /** Last day, month or year under a former name, ticker or word for a line of business, where it is known. */
  until?: Readonly<Record<string, string>>;
  /** Currency of its own reports. */
  currency: string;
  /** Days from the end of a quarter to its report, median of the past; absent where not known. */
  medianReportDays?: number;
  /** False for companies that no longer report: their names still resolve. */
  listed: boolean;
}
