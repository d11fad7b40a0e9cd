/** One figure that companies report; a file `src/metrics/<id>.ts` with it as default export. */
export interface MetricDefinition {
  id: string;
  /** For people: "HPC revenue". */
  label: string;
  unit: "money" | "mw" | "eh_s" | "btc" | "percent" | "years";
  /** One line for the README: what it is and what it is not. */
  meaning: string;
  /** Words that name it in any company's text, lower case, longest match wins. */
  words: readonly string[];
  /** Words that make a longer phrase something else: "cost of revenue" is no revenue. Lower case. */
  notWords?: readonly string[];
  /** Words that make a common head this figure: with "hpc", "revenue" is HPC revenue. Lower case. */
  qualifiers?: readonly string[];
  /** Which of a company's own segment names add to `words`. */
  segment?: "hpc" | "mining" | "hosting";
  /** XBRL tags without dimension that carry it. */
  tags: readonly string[];
}

export const defineMetric = (definition: MetricDefinition): MetricDefinition => definition;
