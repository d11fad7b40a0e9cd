import type { Brief } from "./desk.ts";

/** What shares do, calls retold, previews that ask: titles whose words stand for results elsewhere. */
export const SHARES: readonly Brief[] = [
  [
    "market of nobody",
    "Crypto mining stocks extend losses as difficulty climbs",
    "Shares of CleanSpark, Riot Platforms and Cipher Mining fell for a third day. Bitcoin slid to $84,000.",
  ],
  [
    "market of RIOT",
    "Riot Platforms sheds 12% as a lockup ends",
    "Riot Platforms lost 12% on Tuesday, and trading was stopped once. A holder may now sell.",
  ],
  [
    "merger of ABTC",
    "American Bitcoin to list by merging with Gryphon",
    "American Bitcoin plans to list on the Nasdaq through a merger with Gryphon Digital Mining. Holders of Gryphon keep about 2%.",
  ],
  [
    "preview of MARA",
    "MARA earnings preview: can the third quarter beat the second?",
    "MARA Holdings opens its books after the bell on November 4.\n\nConsensus: revenue of $250 million. Fair-value gains could push the result above zero.",
  ],
  [
    "earnings of CAN",
    "Canaan Inc. (CAN) Q2 2025: More Machines, Higher Costs",
    "For the complete transcript of the earnings call, please refer to the full earnings call transcript.\n\nPositive Points\n• Orders from North America doubled on the year.",
  ],
  [
    "earnings of CIFR",
    "Cipher Mining extends losses to a third quarter",
    "Cipher Mining had a net loss of $45.8 million in the second quarter of 2025. Revenue was $43.6 million.",
  ],
];
