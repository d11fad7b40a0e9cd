import type { Brief } from "./desk.ts";

/** Kinds of news that stand close to one another. */
export const KINDS: readonly Brief[] = [
  [
    "merger of KEEL",
    "Bitfarms closes purchase of Stronghold Digital Mining",
    "Bitfarms said Monday that it had completed its acquisition of Stronghold Digital Mining. Stockholders get 2.52 Bitfarms shares for each Stronghold share, about $110 million.",
  ],
  [
    "earnings of CORZ",
    "Core Scientific posts Q3 miss days before CoreWeave merger vote",
    "Core Scientific reported revenue of $81.1 million for the third quarter of 2025. The net loss was $146.7 million. The vote is scheduled for October 30.",
  ],
  [
    "conversion of CLSK",
    "CleanSpark buys land and 285MW near Houston for AI data center",
    "CleanSpark has acquired rights to 271 acres in Austin County, Texas, for a data center campus. No tenant was named.",
  ],
  [
    "opinion of RIOT",
    "Is Riot Platforms (NASDAQ:RIOT) Using Too Much Debt?",
    "We note that Riot Platforms does have debt on its balance sheet. It had US$872m of debt at September 2025.",
  ],
  [
    "opinion of BTDR",
    "Bitdeer's Silicon Bet: Vertical Integration Meets the AI Power Crunch (NASDAQ:BTDR)",
    "Executive Summary / Key Takeaways. Own chips give Bitdeer machines at half the market price. The thesis fails if AI tenants do not come.",
  ],
  [
    "opinion of nobody",
    "Column: The miners have swapped one boom for another",
    "Bitcoin miners have discovered a second way to turn electricity into hope. Core Scientific's owners turned down CoreWeave; Applied Digital has signed for half of North Dakota; Bitdeer wants to go it alone.",
  ],
  [
    "opinion of KEEL",
    "H.C. Wainwright lifts Keel Infrastructure target ahead of first lease",
    "Keel Infrastructure (KEEL) added 6.1% to $4.53 on Tuesday after H.C. Wainwright raised its price target to $7 from $5 and kept Buy.",
  ],
  [
    "opinion of NB2",
    "Northern Data share: cheap or a trap?",
    "Northern Data AG (NB2) Key Takeaways. The stock is a bet on whether Taiga Cloud fills up. We stay on the sidelines, with a fair value of 26 euros.",
  ],
  [
    "opinion of nobody",
    "JPMorgan: miners have sold only a fifth of the power AI wants",
    "US-listed Bitcoin miners could lease some 1.7 gigawatts to AI firms in the next year, analysts of JPMorgan think. Reginald Smith likes IREN and Cipher best; they raised their target for Riot as well.",
  ],
  [
    "conversion of CANG",
    "Cango turns part of Georgia mine over to AI inference",
    "Cango will replace ASICs with GPU units at its site in Georgia before the end of the year. Customers: none so far.",
  ],
  [
    "financing of APLD",
    "Macquarie pledges up to $5 billion for Applied Digital campuses",
    "Funds run by Macquarie Asset Management will put up as much as $5.0 billion of preferred equity for AI data centers of Applied Digital.",
  ],
  [
    "other of CLSK",
    "Report: CleanSpark near AI deal; company says nothing signed",
    'CleanSpark is negotiating a lease of about 150 MW. A spokeswoman wrote: "There is no executed agreement." For fiscal Q2 the company had shown revenue of $136.4 million and a net loss of $378.3 million.',
  ],
  [
    "other of BGDE",
    "Lawsuit accuses Mawson's former boss of secret data-center deal",
    "Mawson Infrastructure Group filed an amended complaint against its former chief executive. In the June quarter Mawson had revenue of $9.5 million and lost $7.0 million.",
  ],
  [
    "earnings of CANG",
    "Cango profits as mining takes over from car loans",
    "In the third quarter it made US$37.3 million, almost all of it from Bitcoin mining, which brought in US$220.9 million.",
  ],
  [
    "opinion of CORZ",
    "What Core Scientific does now that the CoreWeave deal is dead",
    "The deal died on Thursday. I assume $1.8 million a year for each critical MW, about $33 per share. I bought more at $21.",
  ],
  [
    "market of nobody",
    "Bitcoin miners rally as AI trade returns",
    "Shares of Bitcoin miners rose on Monday. IREN gained 9%, Cipher 8%, TeraWulf 7% and CleanSpark 5%.",
  ],
  [
    "market of nobody",
    "IREN, Cipher slide as bitcoin sinks below $90,000",
    "Bitcoin mining stocks fell. IREN lost 9% and Cipher Mining 8%.",
  ],
  [
    "market of MARA",
    "Why MARA stock is falling today",
    "MARA Holdings shares dropped 8% on Tuesday as bitcoin slid under $100,000.",
  ],
  [
    "preview of WULF",
    "TeraWulf to report third-quarter results on Nov. 10",
    "TeraWulf will release its results for the third quarter after the close. Analysts expect a loss of $0.03 per share.",
  ],
  [
    "preview of RIOT",
    "Riot Platforms earnings preview: what to expect",
    "Wall Street expects Riot Platforms to post a loss when it reports on Thursday.",
  ],
  [
    "production of CLSK",
    "CleanSpark mines 612 bitcoin in October",
    "CleanSpark produced 612 bitcoin in October 2025 and held 13,033 at month end.",
  ],
  [
    "production of BTDR",
    "Bitdeer November 2025 production and operations update",
    "Bitdeer self-mined 526 bitcoin in November.",
  ],
  [
    "financing of MARA",
    "MARA closes $950 million of zero-coupon convertible notes",
    "MARA Holdings completed its offering of 0% convertible senior notes due 2032.",
  ],
  [
    "financing of CORZ",
    "Core Scientific gets $500 million loan from Morgan Stanley",
    "Core Scientific entered into a $500 million delayed-draw term loan facility.",
  ],
  ["other of HUT", "Hut 8 names new chief financial officer", "Hut 8 appointed a new chief financial officer."],
  [
    "other of CORZ",
    "Two Seas urges Core Scientific holders to vote against CoreWeave deal",
    "Two Seas Capital, the largest active holder of Core Scientific, said it would vote against the sale to CoreWeave.",
  ],
  [
    "merger of CORZ",
    "Core Scientific shareholders vote down CoreWeave takeover",
    "Core Scientific stockholders rejected the $9 billion acquisition by CoreWeave.",
  ],
  [
    "merger of MARA",
    "MARA buys 64% of EDF's Exaion",
    "MARA Holdings agreed to acquire 64% of Exaion, a subsidiary of EDF, for $168 million.",
  ],
  ["other of RIOT", "Riot sells 1,818 bitcoin", "Riot Platforms sold 1,818 bitcoin for $161.6 million."],
  [
    "conversion of RIOT",
    "Riot halts Corsicana mine expansion to study AI",
    "Riot Platforms will convert 600 MW at Corsicana to AI and HPC uses and has hired consultants to evaluate it.",
  ],
  [
    "conversion of MARA",
    "MARA to build AI data centers in Texas with Starwood",
    "MARA Holdings will transform its mining sites into AI data centers together with Starwood.",
  ],
  [
    "opinion of IREN",
    "Roth raises IREN price target to $94",
    "Roth Capital raised its price target on IREN to $94 and kept its Buy rating.",
  ],
  [
    "opinion of CIFR",
    "Cipher Mining stock: is the rally over?",
    "Cipher Mining has tripled this year. In my view the shares price in too much.",
  ],
  ["opinion of WULF", "3 reasons to buy TeraWulf stock", "TeraWulf has long leases, cheap power and Google behind it."],
  [
    "opinion of MARA",
    "MARA Holdings: A Leveraged Bet That Needs Bitcoin To Rise",
    "Summary. MARA Holdings remains a hold. The balance sheet is stretched.",
  ],
  ["opinion of HUT", "Hut 8: Undervalued Landlord", "We initiate Hut 8 with a Buy."],
  ["other of MARA", "MARA joins Nasdaq index", "MARA Holdings will be added to an index on Monday."],
  [
    "other of SLNH",
    "Galaxy takes 48 MW of bitcoin hosting at Soluna's Kati site",
    "Soluna Holdings has a customer for the first half of Project Kati. Galaxy Digital will place its bitcoin mining machines there under a 48 MW hosting deal.",
  ],
  [
    "opinion of CIFR",
    "Better AI Infrastructure Stock: Cipher Mining vs. IREN",
    "Landlords sleep better than shopkeepers. That is why I would choose Cipher Mining over IREN today. IREN runs GPUs. Bulls on IREN will say that the cloud has the higher return.",
  ],
];
