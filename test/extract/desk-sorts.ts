import type { Brief } from "./desk.ts";

/** Briefs of every kind, and those that lie between two. */
export const SORTS: readonly Brief[] = [
  [
    "earnings of MARA",
    "MARA swings to quarterly loss as bitcoin slides",
    "MARA Holdings lost $533 million in the first quarter of 2026 as bitcoin fell. Revenue was $214 million.",
  ],
  [
    "earnings of RIOT",
    "Riot Platforms (RIOT) Q3 2025 Earnings Call Transcript",
    "Operator: Good day and welcome to the Riot Platforms third quarter 2025 earnings call. Jason Les: Thank you. I would like to start with our results. We reported total revenue of $180.2 million.",
  ],
  [
    "earnings of CLSK",
    "CleanSpark Inc. Form 10-Q for quarter ended December 31, 2025",
    "CleanSpark recorded revenue of $181.2 million for the three months ended December 31, 2025 and a net loss of $378.7 million.",
  ],
  [
    "earnings of HIVE",
    "HIVE beats estimates on record mining",
    "HIVE Digital Technologies posted fiscal second-quarter revenue of $87.3 million, up 285%, and a net loss of $15.8 million.",
  ],
  [
    "earnings of WYFI",
    "WhiteFiber shares slip as quarterly loss widens",
    "WhiteFiber reported a third-quarter net loss of $15.7 million on revenue of $20.2 million.",
  ],
  [
    "preview of IREN",
    "IREN to report fiscal first quarter on November 6",
    "IREN Limited will release its results for the quarter ended September 30, 2025 on November 6 and host a conference call.",
  ],
  [
    "preview of CIFR",
    "Cipher earnings due Tuesday: AI leases in focus",
    "Cipher Digital reports before the open on Tuesday. Analysts expect revenue of $84 million.",
  ],
  [
    "preview of MARA",
    "Earnings week for miners: MARA up first",
    "MARA Holdings is due to report third-quarter earnings on Tuesday; analysts surveyed by FactSet see a profit.",
  ],
  [
    "opinion of IREN; signs, Microsoft, 9700 million",
    "IREN: Still A Buy After The Microsoft Deal",
    "IREN has a $9.7 billion contract with Microsoft. The shares trade at 15 times EBITDA. I reiterate my Buy.",
  ],
  [
    "opinion of RIOT",
    "Jim Cramer says Riot Platforms is 'too speculative'",
    "Riot Platforms was among the stocks that Jim Cramer talked about. He said the stock is too speculative for him.",
  ],
  [
    "opinion of APLD",
    "Needham lifts Applied Digital target to $41",
    "Needham raised its price target on Applied Digital to $41 from $21 and kept its Buy rating after the new lease.",
  ],
  [
    "opinion of WULF",
    "TeraWulf upgraded at Citizens JMP on AI leases",
    "Citizens JMP upgraded TeraWulf to market outperform, citing AI leases with Fluidstack.",
  ],
  [
    "opinion of CORZ",
    "Is Core Scientific stock a buy now?",
    "Core Scientific's stock has doubled. Here is what investors should know about its valuation.",
  ],
  [
    "opinion of nobody",
    "The AI pivot won't save every bitcoin miner",
    "Bitcoin miners are rushing into AI. Only those with cheap power and credit-worthy tenants, like IREN, Cipher and TeraWulf, will get paid.",
  ],
  [
    "opinion of nobody",
    "Bernstein: bitcoin miners hold the keys to AI power",
    "Bitcoin miners with access to power are key partners for AI firms, analysts at Bernstein wrote. They rate IREN, Riot and CleanSpark outperform.",
  ],
  [
    "market of nobody",
    "Bitcoin miners slump as AI bubble fears grow",
    "Bitcoin mining stocks fell sharply on Thursday. Cipher Mining dropped 13%, IREN 12%, TeraWulf 10%, Bitfarms 17%.",
  ],
  [
    "market of nobody",
    "Mining stocks outperform bitcoin in October",
    "Bitcoin miners gained on average 40% in October. IREN, Cipher and CleanSpark led.",
  ],
  [
    "market of nobody",
    "Bitcoin network hashrate hits record 1.1 zettahash",
    "The Bitcoin network's hashrate reached a record. Difficulty rose 6%. Hashprice slid to $45.",
  ],
  [
    "market of IREN",
    "IREN stock jumps 10% as AI shares rebound",
    "IREN shares rose 10% on Monday as AI stocks rebounded with Nvidia.",
  ],
  [
    "market of MARA",
    "MARA shares fall to six-month low",
    "MARA Holdings shares fell 6% on Thursday to a six-month low as bitcoin dipped under $100,000.",
  ],
  [
    "other of MARA",
    "MARA transfers 1,000 bitcoin to Coinbase",
    "MARA Holdings moved 1,000 BTC to Coinbase Prime on Tuesday, on-chain data show.",
  ],
  [
    "other of CLSK",
    "CleanSpark appoints former Humain executive to run data centers",
    "CleanSpark has appointed Jeffrey Thomas as senior vice president of AI data centers.",
  ],
  [
    "other of BTDR",
    "Bitdeer hit by fire at Ohio site",
    "A fire broke out at a building under construction at Bitdeer's Massillon, Ohio site. Nobody was hurt.",
  ],
  ["other of HUT", "Hut 8 to join S&P SmallCap 600", "Hut 8 Corp. will be added to the S&P SmallCap 600 index."],
  [
    "other of BTDR",
    "Bitdeer investors sue over SEAL04 delays",
    "A shareholder class action has been filed against Bitdeer over statements about its SEAL04 chip.",
  ],
  [
    "other of CANG",
    "Cango buys 50 MW mining facility in Georgia for $19.5 million",
    "Cango has acquired a 50 MW bitcoin mining facility in Georgia for $19.5 million.",
  ],
  [
    "other of ABTC",
    "American Bitcoin orders 16,299 Antminers",
    "American Bitcoin agreed to buy 16,299 Bitmain Antminer U3S21EXPH units.",
  ],
  [
    "financing of IREN",
    "IREN closes $2.3 billion convertible notes offering",
    "IREN Limited has closed its offering of $2.3 billion in convertible senior notes.",
  ],
  [
    "financing of CLSK",
    "CleanSpark expands Coinbase credit line to $400 million",
    "CleanSpark has expanded its bitcoin-backed credit line with Coinbase by $100 million.",
  ],
  [
    "financing of GLXY",
    "Galaxy secures $1.4 billion for Helios buildout",
    "Galaxy Digital has closed a $1.4 billion project financing facility for the Helios data center.",
  ],
  [
    "financing of BTBT",
    "Bit Digital raises $150 million to buy ether",
    "Bit Digital priced an underwritten public offering of $150 million of shares to buy ether.",
  ],
  [
    "financing of HIVE",
    "HIVE launches $300 million at-the-market program",
    "HIVE Digital Technologies has set up a new at-the-market equity program of up to $300 million.",
  ],
  [
    "merger of RIOT",
    "Riot to acquire Block Mining for $92.5 million",
    "Riot Platforms has agreed to acquire Block Mining, a Kentucky miner, for $92.5 million.",
  ],
  [
    "merger of HUT",
    "Hut 8 and US Bitcoin Corp complete merger",
    "Hut 8 Mining and US Bitcoin Corp completed their all-stock merger of equals.",
  ],
  [
    "merger of RIOT",
    "Riot drops hostile bid for Bitfarms",
    "Riot Platforms has withdrawn its $950 million proposal to acquire Bitfarms.",
  ],
  [
    "merger of CLSK",
    "CleanSpark completes acquisition of GRIID",
    "CleanSpark closed its acquisition of GRIID Infrastructure in an all-stock deal.",
  ],
  [
    "conversion of CLSK",
    "CleanSpark names Sandersville as first AI campus",
    "CleanSpark will convert its Sandersville, Georgia site from bitcoin mining to AI data centers.",
  ],
  [
    "conversion of GLXY",
    "Galaxy to retrofit Helios mine for AI",
    "Galaxy Digital will retrofit the Helios bitcoin mine in West Texas to host AI and high-performance computing.",
  ],
  [
    "conversion of BTBT",
    "Bit Digital buys Montreal data center site for AI expansion",
    "Bit Digital acquired a site in Montreal to build a 5 MW Tier-3 data center for AI cloud.",
  ],
  [
    "conversion of FUFU",
    "BitFuFu expands into AI infrastructure",
    "BitFuFu said it would expand into AI with GPU data centers.",
  ],
  [
    "production of MARA",
    "MARA produces 736 bitcoin in September",
    "MARA Holdings produced 736 bitcoin in September 2025 and held 52,850.",
  ],
  ["production of KEEL", "Bitfarms provides November 2025 production update", "Bitfarms earned 205 BTC in November."],
  [
    "production of HIVE",
    "HIVE hits 25 EH/s, mines 290 BTC in October",
    "HIVE Digital Technologies mined 290 BTC in October 2025.",
  ],
  ["production of CANG", "Cango releases weekly bitcoin production: 140 BTC", "Cango mined 140 BTC last week."],
];
