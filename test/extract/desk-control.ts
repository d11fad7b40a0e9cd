import type { Brief } from "./desk.ts";

/** Companies that change hands, whole or in part, and news that only names a share. */
export const CONTROL: readonly Brief[] = [
  [
    "merger of MARA",
    "MARA to Take Control of EDF's Exaion in $168 Million Deal",
    "Crypto miner MARA Holdings will buy 64% of Exaion, a computing subsidiary of French utility EDF, for about $168 million in cash, it said on Monday.",
  ],
  [
    "merger of MARA",
    "Minage de bitcoin : l'américain MARA met la main sur Exaion, filiale d'EDF",
    "Le mineur américain MARA Holdings va acquérir 64 % du capital d'Exaion, la filiale d'EDF, pour 168 millions de dollars.",
  ],
  [
    "merger of MARA",
    "MARA prend le contrôle d'Exaion",
    "Le mineur de bitcoins américain MARA a bouclé vendredi le rachat de 64 % d'Exaion, filiale d'EDF.",
  ],
  [
    "merger of MARA",
    "EDF cède le contrôle d’Exaion à l’américain Mara",
    "EDF a annoncé le 11 août l'entrée de Mara Holdings au capital de sa filiale Exaion. L'entreprise, connue pour le minage de bitcoins, prendra 64 % des parts pour environ 168 millions de dollars.",
  ],
  [
    "merger of MARA",
    "MARA übernimmt die Mehrheit an Exaion",
    "Der Bitcoin-Miner MARA Holdings kauft 64 % der Anteile an Exaion von EDF für 168 Mio. Dollar.",
  ],
  [
    "merger of MARA",
    "MARA compra la mayoría de Exaion",
    "La minera de bitcoin MARA Holdings comprará el 64 % de Exaion, filial de EDF, por 168 millones de dólares.",
  ],
  [
    "merger of MARA",
    "MARA、仏EDF子会社エクサイオンの過半数を取得へ",
    "米マイニング大手マラソン・デジタル(MARA)は、EDF傘下のExaion株式の64%を1億6800万ドルで取得し、子会社化する。",
  ],
  [
    "merger of CORZ",
    "Core Scientific Holders Say No to CoreWeave's $9 Billion Offer",
    "Investors in Core Scientific turned down a takeover by CoreWeave on Thursday, betting the data-center company is worth more alone.",
  ],
  [
    "merger of CORZ",
    "Los accionistas de Core Scientific rechazan la compra por CoreWeave",
    "La fusión entre Core Scientific y CoreWeave no saldrá adelante. En la junta del jueves la propuesta no alcanzó los votos necesarios.",
  ],
  [
    "merger of CORZ",
    "Aktionäre von Core Scientific lehnen Übernahme durch CoreWeave ab",
    "Die Aktionäre von Core Scientific haben am Donnerstag gegen die Übernahme durch CoreWeave gestimmt.",
  ],
  [
    "merger of CORZ",
    "Les actionnaires de Core Scientific rejettent CoreWeave",
    "La fusion entre Core Scientific et CoreWeave n'aura pas lieu: les actionnaires ont voté contre jeudi.",
  ],
  [
    "merger of CORZ",
    "Core Scientific investors spurn CoreWeave",
    "Shareholders of Core Scientific voted against the merger with CoreWeave on Thursday.",
  ],
  [
    "merger of KEEL",
    "Bitfarms shareholders approve Stronghold deal",
    "Stockholders of Stronghold Digital Mining voted for the merger with Bitfarms, which should close next week.",
  ],
  [
    "merger of HUT",
    "Hut 8 buys 80% of a Canadian plant operator",
    "Hut 8 will acquire 80% of Macquarie's Ontario plants company for cash, the bitcoin miner said.",
  ],
  [
    "contract of CORZ; signs, CoreWeave, 1200 million, 70 MW, 12 years",
    "Core Scientific leases another 70 MW to CoreWeave",
    "Core Scientific signed a 12-year contract with CoreWeave for 70 MW worth $1.2 billion. CoreWeave owns 9% of the shares.",
  ],
  [
    "earnings of RIOT",
    "Riot posts profit, sells 40% of its bitcoin",
    "Riot Platforms reported net income of $104.5 million on revenue of $180.2 million for the third quarter of 2025. It owned 12% of Bitfarms.",
  ],
];
