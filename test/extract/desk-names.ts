import type { Brief } from "./desk.ts";

/** New names and exits, and what only mentions them. */
export const NAMES: readonly Brief[] = [
  [
    "rebrand of CIFR; Cipher Mining is Cipher Digital, for AI",
    "Cipher drops 'Mining' from its name",
    "Cipher Mining, which has signed two hyperscalers, is now Cipher Digital. The new name reflects its focus on HPC data centers, the company said.",
  ],
  [
    "rebrand of CIFR; Cipher Mining is Cipher Digital, for AI",
    "Cipher Mining rebrands as Cipher Digital, sells mining stakes",
    "The company said on Tuesday it had changed its name to Cipher Digital Inc. to reflect its pivot to HPC data centers. Its ticker stays CIFR.",
  ],
  [
    "rebrand of BGDE; Mawson Infrastructure Group is Big Digital Energy, BGDE, for AI",
    "Mawson becomes Big Digital Energy",
    "Mawson Infrastructure Group has adopted the name Big Digital Energy and will trade under BGDE as it markets its Pennsylvania site to AI customers.",
  ],
  [
    "rebrand of DGXX; Digihost Technology is Digi Power X, DGXX, for AI",
    "Digihost switches name to Digi Power X",
    "Digihost Technology has switched its name to Digi Power X to highlight Tier 3 data centers for AI. It trades as DGXX.",
  ],
  [
    "rebrand of GPUS; Ault Alliance is Hyperscale Data, GPUS, for AI",
    "Ault Alliance to change name to Hyperscale Data",
    "Ault Alliance will change its name to Hyperscale Data effective September 10, with the ticker GPUS, to become a pure-play AI data center company.",
  ],
  [
    "rebrand of IREN; Iris Energy is IREN",
    "Iris Energy shortens name to IREN",
    "Iris Energy has officially changed its name to IREN Limited. The ticker is unchanged.",
  ],
  [
    "rebrand of RIOT; Riot Blockchain is Riot Platforms",
    "Riot Blockchain changes name to Riot Platforms",
    "Riot Blockchain said it has changed its name to Riot Platforms, Inc. to reflect its diversified Bitcoin business. The ticker RIOT remains.",
  ],
  [
    "rebrand of VIP; Greenidge Generation is Vulcan Infrastructure & Power, VIP, for AI",
    "Greenidge gets a new identity as Vulcan",
    "Greenidge Generation, a bitcoin miner with a gas plant in New York, now goes by Vulcan Infrastructure & Power and trades as VIP, in a bet on AI power demand.",
  ],
  [
    "other of KEEL",
    "Keel Infrastructure names new finance chief",
    "Keel Infrastructure, formerly known as Bitfarms, has appointed a new chief financial officer.",
  ],
  [
    "earnings of CIFR; Cipher Mining is Cipher Digital",
    "Cipher Digital reports fourth-quarter revenue of $60 million",
    "Cipher Digital, which changed its name from Cipher Mining in February, reported revenue of $60 million for the fourth quarter of 2025 and a net loss of $734 million.",
  ],
  [
    "other of HUT",
    "Hut 8 rebrands hosting unit as Highrise",
    "Hut 8 has renamed its GPU cloud subsidiary Highrise AI.",
  ],
  [
    "opinion of nobody",
    "Why miners are rebranding as AI companies",
    "Bitcoin miners from Bitfarms to Cipher and Greenidge are rebranding as AI infrastructure companies. The name does not pay the bills.",
  ],
  [
    "rebrand of KEEL; Bitfarms is Keel Infrastructure, KEEL, for AI",
    "Bitfarms shareholders approve move to U.S., new name",
    "Shareholders of Bitfarms voted on Friday to redomicile in Delaware and to rename the company Keel Infrastructure. The new ticker, KEEL, is to be used from April 1. It builds data centers for AI.",
  ],
  [
    "rebrand of APLD; Applied Blockchain is Applied Digital, for AI",
    "Applied Blockchain to be renamed Applied Digital",
    "Applied Blockchain asked shareholders to approve the name Applied Digital, since it builds data centers for high-performance computing.",
  ],
  [
    "rebrand of BTCM; BIT Mining is SOLAI, SLAI",
    "BIT Mining rebrands to SOLAI",
    "BIT Mining Limited has changed its name to SOLAI Limited, with the ticker SLAI, and turns to the Solana treasury.",
  ],
  [
    "rebrand of KEEL; Bitfarms is Keel Infrastructure, KEEL, for AI",
    "Bitfarms firma ora come Keel Infrastructure",
    "Bitfarms cambia nome in Keel Infrastructure e sarà quotata con il simbolo KEEL. La società punta sull'intelligenza artificiale.",
  ],
  [
    "rebrand of KEEL; Bitfarms is Keel Infrastructure, KEEL, for AI",
    "Bitfarms heißt jetzt Keel Infrastructure",
    "Der Bitcoin-Miner Bitfarms heißt jetzt Keel Infrastructure und handelt unter dem Kürzel KEEL. Das Unternehmen baut KI-Rechenzentren.",
  ],
  [
    "rebrand of KEEL; Bitfarms is Keel Infrastructure, KEEL, for AI",
    "Bitfarms更名为Keel Infrastructure,聚焦AI数据中心",
    "比特币矿企 Bitfarms 宣布更名为 Keel Infrastructure,股票代码改为 KEEL,专注于 AI 数据中心。",
  ],
  [
    "rebrand of CIFR; Cipher Mining is Cipher Digital, for AI",
    "サイファー・マイニング、Cipher Digitalに社名変更",
    "サイファー・マイニング(Cipher Mining)は社名をCipher Digitalに変更したと発表した。AIデータセンター事業に軸足を移す。",
  ],
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms is done with bitcoin",
    "Bitfarms will shut its mining rigs over the next two years and become an AI data center company, saying it will fully exit bitcoin mining by the end of 2027.",
  ],
  [
    "mining_exit of BTBT; leaves mining",
    "Bit Digital to exit bitcoin mining, become pure-play ether company",
    "Bit Digital said it will sell or wind down its bitcoin mining operations and use the proceeds to buy ether.",
  ],
  [
    "mining_exit of ARBK; leaves mining",
    "Argo switches off its last miners",
    "Argo Blockchain has turned off its remaining mining machines at Baie-Comeau and ended its mining operations.",
  ],
  [
    "mining_exit of CIFR; leaves mining",
    "Cipher to be out of bitcoin mining by year-end",
    "Cipher Digital plans to complete its exit from bitcoin mining by the end of 2026.",
  ],
  [
    "mining_exit of NB2; leaves mining",
    "Northern Data sells Peak Mining for up to $200 million",
    "Northern Data has agreed to sell its bitcoin mining business Peak Mining for up to $200 million and will focus on AI cloud.",
  ],
  [
    "other of MARA",
    "MARA: mining stays at our core",
    "MARA Holdings chief executive Fred Thiel said the company would not exit bitcoin mining.",
  ],
  [
    "other of CLSK",
    "CleanSpark shuts Mississippi bitcoin site after storm",
    "CleanSpark halted bitcoin mining at its Mississippi site after a storm.",
  ],
  [
    "other of WULF",
    "TeraWulf to stop mining at Lake Mariner building as tenants move in",
    "TeraWulf will stop mining at one building of Lake Mariner to make room for HPC tenants.",
  ],
  [
    "other of NB2",
    "Northern Data weighs sale of mining arm",
    "Northern Data is considering the sale of its bitcoin mining unit Peak Mining.",
  ],
  [
    "mining_exit of WYFI; leaves mining",
    "WhiteFiber parent leaves mining",
    "WhiteFiber said it no longer mines bitcoin.",
  ],
  [
    "mining_exit of CORZ; leaves mining",
    "Core Scientific to phase out self-mining by 2028",
    "Core Scientific will phase out bitcoin self-mining by 2028 and convert all of its sites to colocation for AI.",
  ],
  [
    "mining_exit of GLXY; leaves mining",
    "Galaxy ends bitcoin mining at Helios to make way for AI",
    "Galaxy Digital has ceased its bitcoin mining operations and turned Helios over to CoreWeave.",
  ],
  [
    "other of RIOT",
    "Riot unplugs some rigs at Rockdale for AMD",
    "Riot Platforms unplugged 25 MW of bitcoin miners at Rockdale to make room for AMD.",
  ],
  [
    "mining_exit of IREN; leaves mining",
    "IREN says goodbye to bitcoin mining",
    "IREN will have decommissioned all of its bitcoin miners by December as GPUs take over its British Columbia sites.",
  ],
  [
    "mining_exit of DMGI; leaves mining",
    "DMG Blockchain quits mining for AI",
    "DMG Blockchain Solutions is quitting bitcoin mining to host AI.",
  ],
];
