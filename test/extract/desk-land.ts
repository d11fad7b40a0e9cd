import type { Brief } from "./desk.ts";

/** Land, loans and ratings beside deals, and essays on the trade. */
export const LAND: readonly Brief[] = [
  [
    "opinion of HUT",
    "Hut 8 price target lifted to $60 at Roth",
    "Roth lifted its target on Hut 8 (HUT) to $60 from $44 and keeps a Buy rating on the shares.",
  ],
  [
    "opinion of nobody",
    "A bank sees two bitcoin miners doubling",
    "The bank started coverage of Cipher Mining and TeraWulf with overweight ratings and targets of $38 and $37.",
  ],
  [
    "conversion of RIOT",
    "Riot kauft 300 Acres in Texas für ein Rechenzentrum",
    "Der Bitcoin-Miner Riot Platforms hat eine Vereinbarung zum Erwerb von 300 Acres unterzeichnet, um dort ein Rechenzentrum mit 200 Megawatt für KI zu errichten.",
  ],
  [
    "conversion of RIOT",
    "Riot, accordo per 300 acri in Texas",
    "La società di mining Riot Platforms ha annunciato la firma di un accordo per acquisire 300 acri di terreno e un accordo di lungo periodo con un'azienda elettrica, per un data center da 200 MW per l'intelligenza artificiale.",
  ],
  [
    "conversion of RIOT",
    "Riot acquires land in Texas for AI",
    "Riot Platforms said it signed an agreement to acquire 300 acres and reached a long-term transmission agreement with a power company, to develop a data center of 200 MW for AI.",
  ],
  [
    "financing of WULF",
    "テラウルフ、3億ドルの融資契約",
    "テラウルフは、AIデータセンターの建設に向け、銀行団と3億ドルの融資契約を締結した。",
  ],
  [
    "mining_exit of WULF; leaves mining",
    "テラウルフがマイニングを放棄",
    "テラウルフは、来年までにビットコインマイニングを終了し、AIに全力を投入すると発表した。",
  ],
  [
    "opinion of nobody",
    "採掘業者がAIへ向かう理由",
    "米国のビットコイン採掘業者が、事業の軸足をAIへ移している。Riot PlatformsやBitfarmsなどが参入を表明した。",
  ],
];
