/** The words of rows as issuers choose them. */
const VARIANTS: Record<string, Record<string, string>> = {
  plain: {},
  "without the word": {
    "Bitcoin mining revenue": "Bitcoin mining",
    "HPC lease revenue": "HPC leasing",
    "Hosting revenue": "Hosting services",
    "Total revenue": "Total revenues",
  },
  "own words": {
    "Bitcoin mining revenue": "Digital asset mining revenue, net",
    "HPC lease revenue": "AI cloud services",
    "Hosting revenue": "Managed hosting services",
    "Total revenue": "Total revenues, net",
  },
  "bare total": {
    "Bitcoin mining revenue": "Self-mining",
    "HPC lease revenue": "GPU cloud",
    "Hosting revenue": "Hosting",
    "Total revenue": "Total",
  },
  "loss first": { "Net income (loss)": "Net (loss) income", "Adjusted EBITDA": "Adjusted EBITDA (loss)" },
  "of the period": {
    "Net income (loss)": "(Loss) profit for the period",
    "Total revenue": "Revenue",
    "Bitcoin mining revenue": "Revenue from bitcoin mining",
    "HPC lease revenue": "Revenue from AI and HPC",
    "Hosting revenue": "Revenue from hosting",
  },
  marked: {
    "Net income (loss)": "Net income (loss) <sup>(1)</sup>",
    "Adjusted EBITDA": "Adjusted EBITDA (2)",
    "Total revenue": "Total revenue*",
    "Bitcoin mining revenue": "Bitcoin mining revenue (a)",
  },
  "after tax": {
    "Net income (loss)": "Net income (loss) after tax",
    "Adjusted EBITDA": "Non-GAAP Adjusted EBITDA",
    "Total revenue": "TOTAL REVENUES",
    "Bitcoin mining revenue": "Cryptocurrency mining revenue",
    "HPC lease revenue": "High-performance computing services",
    "Hosting revenue": "Co-location of third-party miners",
  },
};
export const LABELS = Object.keys(VARIANTS);
export const labelOf = (variant: string, label: string): string => VARIANTS[variant]![label] ?? label;
