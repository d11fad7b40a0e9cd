import type { Brief } from "./desk.ts";

/** Results and money raised, told by what the shares did. */
export const SUMS: readonly Brief[] = [
  [
    "earnings of BTBT",
    "Bit Digital Q1 sales beat as cloud carries the load",
    "Bit Digital (NASDAQ:BTBT) reported Q1 sales of $27.925 million Friday morning, ahead of the $26.1 million analyst consensus. The figure was $25.1 million in Q1 2025.",
  ],
  [
    "earnings of RIOT",
    "Riot Platforms Bleeds Half a Billion Dollars in Q1",
    "Riot's bitcoin stash cost it dearly at the beginning of the year: the miner lost $500.5 million, versus $296.4 million in Q1 2025.",
  ],
  [
    "earnings of GLXY",
    "Galaxy in the red as coins slump",
    "Galaxy Digital lost $482 million in the fourth quarter, hurt by lower prices of digital assets. A year earlier it had earned $174 million.",
  ],
  [
    "earnings of HUT",
    "Hut 8 leaves its loss behind",
    "Hut 8 earned $50.6 million in the three months to September, after a profit of $0.9 million a year before.",
  ],
  [
    "earnings of KEEL",
    "Bitfarms' quarter disappoints, shares drop",
    "Bitfarms lost $46 million in its third quarter and took in $69 million, less than analysts had expected. The stock fell 12%.",
  ],
  [
    "earnings of CIFR",
    "Cipher's red quarter hides first rent cheques",
    "Cipher Mining reported a net loss of $3 million for the third quarter. Sales came to $72 million.",
  ],
  [
    "earnings of BTDR",
    "Bitdeer: Verlust im dritten Quartal ausgeweitet",
    "Der Bitcoin-Miner Bitdeer hat im dritten Quartal 266,7 Mio. Dollar verloren. Der Umsatz stieg auf 169,7 Mio. Dollar.",
  ],
  [
    "earnings of BTDR",
    "Bitdeer amplía sus pérdidas en el tercer trimestre",
    "Bitdeer perdió 266,7 millones de dólares en el tercer trimestre, frente a 50,1 millones un año antes.",
  ],
  [
    "earnings of BTDR",
    "比特小鹿第三季净亏 2.67 亿美元",
    "比特小鹿(NASDAQ:BTDR)公布第三季度业绩,营收 1.697 亿美元,净亏损 2.667 亿美元。",
  ],
  [
    "earnings of IREN",
    "IREN's GPU cloud out-earns its bitcoin for once",
    "IREN took $70.5 million from AI cloud and $66.7 million from bitcoin in the three months to June, it reported on Thursday.",
  ],
  [
    "financing of BTBT",
    "Bit Digital stock tumbles as 75 million new shares hit the market",
    "Bit Digital lost 15% at Thursday's open. The New York firm is issuing 75 million shares at $2, a discount of a sixth to Wednesday's last trade, to raise $150 million for a bigger ether pile.",
  ],
  [
    "financing of BTDR",
    "Bitdeer shares slide further as miner borrows $400 million",
    "Bitdeer fell for a third session, losing 14%, after the miner priced $400 million of 4% convertible notes to build data centers and chips.",
  ],
  [
    "financing of CLSK",
    "CleanSpark Stock Slides After $1.15B Note Sale",
    "CleanSpark (CLSK) lost 5% on Tuesday once the terms of its convertible were known: $1.15 billion, no coupon, due 2032.",
  ],
  [
    "financing of CIFR",
    "Cipher goes to bond investors for $1.4 billion",
    "Cipher Mining wants to sell $1.4 billion of senior secured notes to pay for its Barber Lake data center.",
  ],
  [
    "financing of IREN",
    "IREN drops 7% on dilution worries",
    "IREN fell 7% on Tuesday after it announced a $1 billion convertible bond. It had sold notes in June, too.",
  ],
  [
    "financing of APLD",
    "Applied Digital lands $5 billion from Macquarie",
    "Applied Digital said funds of Macquarie will invest up to $5 billion in preferred equity of its AI campuses.",
  ],
  [
    "financing of GLXY",
    "Galaxy secures $1.4B for Helios from lenders",
    "Galaxy Digital closed a $1.4 billion project loan to finance Helios, its AI campus in Texas.",
  ],
  [
    "financing of HIVE",
    "HIVE files to sell up to $300 million of stock",
    "HIVE Digital may sell up to $300 million of common shares through an at-the-market program, it said in a filing.",
  ],
  [
    "financing of KEEL",
    "Bitfarms leiht sich 300 Millionen Dollar von Macquarie",
    "Bitfarms erhält von Macquarie einen Kredit über bis zu 300 Mio. Dollar für den Standort Panther Creek.",
  ],
  [
    "financing of HUT",
    "Hut 8 cierra crédito de 130 millones de dólares con Coinbase",
    "Hut 8 amplió su línea de crédito con Coinbase a 130 millones de dólares, con bitcoin como garantía.",
  ],
  [
    "financing of MARA",
    "MARA to borrow against a third of its coins",
    "MARA Holdings took a $350 million loan secured by 9,574 bitcoin, it disclosed on Friday.",
  ],
];
