import type { Brief } from "./desk.ts";

/** Titles that play with words or tell less than the first sentence: a month's production, reports to come. */
export const HEADS: readonly Brief[] = [
  [
    "production of RIOT",
    "Riot's September: 445 BTC mined, 465 sold",
    "Riot Platforms mined 445 BTC in September, 7% fewer than in August, and sold 465 for $52.6 million.\n\nPower credits came to $3.2 million.",
  ],
  [
    "production of FUFU",
    "BitFuFu, produzione di gennaio in calo per il gelo",
    "BitFuFu (NASDAQ:FUFU) ha estratto 201 bitcoin in gennaio, contro i 225 di dicembre, perché il maltempo ha imposto lo spegnimento delle macchine.",
  ],
  [
    "production of BTDR",
    "Bitdeer's December Output Reaches 636 BTC",
    "SINGAPORE, Jan. 2026 -- Bitdeer Technologies Group (NASDAQ: BTDR) mined 636 bitcoins in December 2025, against 145 in the same month of 2024.",
  ],
  [
    "production of RIOT",
    "Riot sold most of November's bitcoin",
    "Riot Platforms let go of 383 BTC in November, nine tenths of the 428 it mined, for net proceeds of $37 million.",
  ],
  [
    "production of CLSK",
    "CleanSpark ends October with 13,000 bitcoin",
    "CleanSpark produced 612 BTC in October and sold 590 for $65 million. Its hashrate averaged 46 EH/s.",
  ],
  [
    "production of MARA",
    "MARA wins 211 blocks in October",
    "MARA Holdings won 211 blocks, or 717 BTC, in October, down from 736 in September. Energized hashrate rose to 60.4 EH/s.",
  ],
  [
    "production of CANG",
    "Cango: 602 Bitcoin im Oktober geschürft",
    "Der Miner Cango hat im Oktober 602,6 Bitcoin geschürft, nach 616,6 im September. Der Bestand stieg auf 6.412 BTC.",
  ],
  [
    "production of HIVE",
    "HIVE a miné 289 bitcoins en octobre",
    "HIVE Digital Technologies a produit 289 bitcoins en octobre, contre 267 en septembre, avec 23,2 EH/s.",
  ],
  [
    "production of HIVE",
    "HIVEの10月採掘量は289BTC",
    "HIVEデジタルは10月に289BTCを採掘したと発表した。9月は267BTCだった。",
  ],
  [
    "production of CANG",
    "灿谷 10 月挖出 602 枚比特币",
    "矿企 Cango(NYSE:CANG)10 月产出 602.6 枚比特币,9 月为 616.6 枚。",
  ],
  [
    "production of BTDR",
    "Bitdeer cranks out record 669 coins in January",
    "Bitdeer's own machines yielded 669 BTC in January, against 636 a month earlier. Hash rate reached 63 EH/s.",
  ],
  [
    "production of ABTC",
    "American Bitcoin's hoard passes 5,000",
    "American Bitcoin said its production in December was 260 BTC and that it now holds 5,044. It paid nothing for coins in the market.",
  ],
  [
    "production of DMGI",
    "DMG Blockchain Solutions Announces Preliminary May Operational Results",
    "DMG Blockchain Solutions announces its preliminary unaudited operational results for May 2025.\nBitcoin Mined | 30.9 | 30.1 |",
  ],
  [
    "production of CIFR",
    "Cipher's fleet slows in June heat",
    "Cipher Mining produced about 160 BTC in June, 18% less than in May, because it switched machines off in the afternoons. It sold 58.",
  ],
  [
    "earnings of CLSK",
    "CleanSpark posts $364 million profit in fiscal 2025",
    "CleanSpark reported net income of $364.5 million on revenue of $766.3 million for fiscal 2025. It mined 7,873 BTC in the year.",
  ],
  [
    "other of MARA",
    "MARA sells 400 BTC to pay for power",
    "MARA Holdings sold 400 BTC on Monday for about $45 million, it said. The coins were mined last year.",
  ],
  [
    "preview of HUT; recalls, Fluidstack, 7000 million, 245 MW",
    "Ahead of Hut 8's Report, Focus Shifts to River Bend",
    "Hut 8 (HUT) will present fourth-quarter numbers on Feb. 25 before trading begins. Analysts polled by FactSet project sales of $88 million.\n\nThe previous quarter had revenue of $83.5 million and net income of $50.6 million.\n\nSince then it leased 245 MW to Fluidstack for $7 billion, with Google's backing.",
  ],
  [
    "preview of IREN",
    "IREN earnings: three questions for tonight",
    "IREN publishes its fiscal second-quarter report after the bell on Wednesday. The Street looks for revenue of $220 million.",
  ],
  [
    "preview of WULF",
    "TeraWulf on deck: can HPC rent outrun mining?",
    "TeraWulf is due to post third-quarter figures on Monday morning. Analysts see a loss of 6 cents a share on sales of $52 million.",
  ],
  [
    "preview of RIOT",
    "Riot faces a tough comparison next week",
    "Riot Platforms unveils its first-quarter numbers on May 7. Consensus is for revenue of $160 million, against $161.4 million a year earlier.",
  ],
  [
    "preview of CLSK",
    "CleanSpark legt am Dienstag Zahlen vor",
    "CleanSpark wird am 25. November nach US-Börsenschluss seine Ergebnisse für das vierte Quartal veröffentlichen. Analysten erwarten einen Umsatz von 230 Mio. Dollar.",
  ],
  [
    "preview of CLSK",
    "CleanSpark présentera ses comptes mardi",
    "CleanSpark publiera le 25 novembre ses résultats du quatrième trimestre, après la clôture. Les analystes attendent un chiffre d'affaires de 230 millions de dollars.",
  ],
  [
    "preview of CLSK",
    "CleanSpark、25日に決算発表へ",
    "CleanSparkは25日の取引終了後に第4四半期決算を発表する予定だ。市場予想は売上高2億3000万ドル。",
  ],
  [
    "preview of CIFR",
    "Cipher Digital Schedules First Quarter 2026 Business Update",
    "Cipher Digital (NASDAQ: CIFR) will release its financial results for the first quarter on May 5, 2026 before the market opens, and hold a call at 8:00 a.m.",
  ],
  [
    "preview of BTDR",
    "Bitdeer: what the Street expects from Q3",
    "Bitdeer releases third-quarter results on November 10. Wall Street expects a loss of 21 cents per share.",
  ],
];
