import type { Brief } from "./desk.ts";

/** News that stands close to a month's production, to a report or to a sale of notes, and is another kind. */
export const SIDES: readonly Brief[] = [
  [
    "earnings of MARA",
    "MARA Announces Third Quarter 2025 Results",
    "MARA Holdings is pleased to report results for the quarter ended September 30, 2025. Revenue was $252.4 million. Net income was $123.1 million. It will host a call at 5:00 p.m. on Tuesday.",
  ],
  [
    "earnings of CIFR",
    "Cipher Mining to present at conference after record quarter",
    "Cipher Mining posted revenue of $72 million for the third quarter of 2025 and a net loss of $3 million. Its chief executive will present on Tuesday in New York.",
  ],
  [
    "other of CLSK",
    "CleanSpark names new chief financial officer",
    "CleanSpark said Gary Vecchiarelli becomes president, and that it will announce a successor as finance chief in January.",
  ],
  [
    "other of HUT",
    "Hut 8 Appoints Sean Glennan as Chief Financial Officer",
    "Hut 8 Corp. announced that Sean Glennan has joined as Chief Financial Officer. In June Coatue invested $150 million in Hut 8 through a convertible note to help it build AI infrastructure.",
  ],
  [
    "other of RIOT",
    "Riot director steps down",
    "Riot Platforms said a director had left its board after a dispute with Starboard about how to use its power for AI.",
  ],
  [
    "other of BTOG",
    "Bit Origin adds Dogecoin to its balance sheet",
    "Key Takeaways\n* Bit Origin bought 40.5 million DOGE.\nThe Singapore-based company (Nasdaq: BTOG), a pork processor turned Bitcoin miner, paid an average of $0.2466.",
  ],
  [
    "opinion of CORZ",
    "Is Core Scientific (CORZ) Still Attractive After Its Latest Quarter?",
    "Core Scientific at US$15.71 is up 62% over the last year; revenue came in at US$79.8 million in the fourth quarter.\n\nOur discounted cash flow model points to an intrinsic value of US$22.40. This article by Simply Wall St is general in nature.",
  ],
  [
    "opinion of BMNR",
    "ビットマイン株は「ETHの代理」か",
    "ビットマイン(BMNR)は昨年まで小さなビットコイン採掘会社だった。\n\n筆者は慎重だ。株を発行してETHを買う仕組みは、株価が純資産を上回る間しか回らない。",
  ],
  [
    "opinion of BTBT; leaves mining",
    "Bit Digital abandonne le minage : un pari risqué",
    "Quitter le minage de Bitcoin au plus haut, est-ce raisonnable ? Bit Digital (BTBT) le fait.\n\nÀ notre avis, la vraie valeur se trouve dans sa filiale WhiteFiber.",
  ],
  [
    "opinion of IREN",
    "IREN: too far, too fast",
    "Wir halten IREN für zu teuer. Der Kurs nimmt alles vorweg, meiner Meinung nach fehlt die Sicherheitsmarge.",
  ],
  [
    "market of nobody",
    "JPMorgan: US-listed bitcoin miners' market value hits record $56 billion",
    "The fourteen miners that JPMorgan follows were worth $56 billion together at the end of September, it said in a note. Bitfarms (BITF) did best and Cango (CANG) worst.",
  ],
  [
    "market of nobody",
    "Two miners, two leases: the week in AI hosting",
    "Hash price sits near its low for the year.\n\nHut 8 let 245 MW in Louisiana to Fluidstack on Wednesday. On Thursday WhiteFiber followed with Nscale, 40 MW.",
  ],
  [
    "market of nobody",
    "JPモルガン:上場マイナー14社の時価総額、1月に23%増",
    "米国に上場するビットコイン採掘企業など14社の時価総額は1月末に約600億ドルとなった。アイレン(IREN)が首位で、ビットディア(BTDR)は最下位だった。",
  ],
  [
    "market of nobody",
    "Why mining stocks are green while bitcoin is not",
    "Mining stocks parted from bitcoin on Oct. 15.\n\nTop movers\nCipher Mining +6.1%\nCleanSpark +5.3%\nMARA Holdings +1.9%",
  ],
  [
    "other of nobody",
    "Report: US looks into whether mining machines are a security risk",
    "Officials have asked for months whether bitcoin mining machines made in China could be used for spying, people familiar with the matter said.",
  ],
  [
    "merger of ABTC",
    "American Bitcoin and Gryphon Digital Mining complete merger",
    "American Bitcoin Corp. announced the closing of its stock-for-stock merger with Gryphon Digital Mining.",
  ],
  [
    "merger of MARA",
    "MARA Announces Agreement to Acquire Majority Stake in Exaion",
    "MARA Holdings and EDF Pulse Ventures have signed an investment agreement under which MARA will acquire 64% of Exaion for about $168 million in cash.",
  ],
  [
    "market of MARA",
    "MARA stock slides as bitcoin falls below $90,000",
    "MARA Holdings shares lost 7% on Thursday as bitcoin fell. The miner holds 52,850 BTC.",
  ],
  [
    "other of RIOT",
    "Riot sells bitcoin to fund construction",
    "Riot Platforms sold 1,818 BTC in December for $161.6 million, it said in a filing.",
  ],
  [
    "conversion of CANG",
    "Cango turns part of Georgia mine over to AI inference",
    "Cango will replace ASICs with GPU units at its site in Georgia before the end of the year. It mined 602 bitcoin elsewhere.",
  ],
  [
    "contract of RIOT; signs, AMD, 311 million, 25 MW, 10 years",
    "Riot's first AI tenant is AMD",
    "Riot Platforms signed a 10-year lease with AMD for 25 MW at Rockdale, worth $311 million. It mined 445 BTC in September.",
  ],
  [
    "financing of CLSK",
    "CleanSpark closes $400 million credit line with Coinbase and Two Prime",
    "CleanSpark said it now has $400 million of bitcoin-backed credit lines.",
  ],
  [
    "earnings of CLSK",
    "CleanSpark's profit beats after note sale",
    "CleanSpark reported net income of $364.5 million and revenue of $766.3 million for fiscal 2025. It sold $1.15 billion of convertible notes.",
  ],
  [
    "preview of RIOT",
    "Riot Platforms to Report Third Quarter Results on October 30",
    "CASTLE ROCK, Colo. -- Riot Platforms will release its third quarter 2025 results after the market closes on Thursday, October 30.",
  ],
  [
    "preview of CORZ",
    "Core Scientific Earnings Preview: What to Watch Tonight",
    "Core Scientific (CORZ) publishes its second-quarter 2025 report after the bell on Friday. The Street looks for revenue of $85.2 million. In the same period of 2024, sales stood at $141.1 million.",
  ],
];
