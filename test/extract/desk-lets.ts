import type { Brief } from "./desk.ts";

/** Halls that are let, who stands behind the rent, and who only buys a share. */
export const LETS: readonly Brief[] = [
  [
    "rebrand of HIVE; HIVE Digital Technologies is Buzz Compute, BUZZ, for AI",
    "HIVE wird in Buzz Compute umbenannt",
    "Der Bitcoin-Miner HIVE Digital Technologies wird in Buzz Compute umbenannt und handelt künftig unter dem Kürzel BUZZ. Im Mittelpunkt stehen Rechenzentren für KI.",
  ],
  [
    "rebrand of KEEL; Bitfarms is Keel Infrastructure, KEEL, for AI",
    "Bitfarms muda de nome e de país",
    "A Bitfarms vai mudar seu nome para Keel Infrastructure, com o ticker KEEL, para se concentrar em inteligência artificial.",
  ],
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms gives mining two more years",
    "Bitfarms announced a complete wind-down of all bitcoin mining activities and turns its power sites into computing centers for AI.",
  ],
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms deixará a mineração",
    "A Bitfarms vai abandonar seu negócio de mineração e oferecer infraestrutura para IA.",
  ],
  [
    "contract of WULF; signs, Fluidstack, 3000 million, 10 years",
    "Search giant stands behind another miner's tenant",
    "TeraWulf said it was leasing a data center it owns in Kentucky to an AI startup. It puts the contract at $3 billion over ten years. TeraWulf struck the deal with Fluidstack. Google has agreed to backstop $1.4 billion of the rent and gets a 5% stake in TeraWulf.",
  ],
  [
    "contract of KEEL; signs, Nebius, 2000 million, 90 MW, 12 years",
    "Keel leases $2 billion data center",
    "Keel Infrastructure announced that it has leased a $2 billion data center from cloud firm Nebius. The agreement covers 90 megawatts at Sharon under a 12-year lease.",
  ],
  [
    "contract of CLSK; signs, Fluidstack, 4000 million",
    "Google takes stake in CleanSpark",
    "CleanSpark has leased its data center in Sandersville to the AI startup Fluidstack. Google agreed to guarantee Fluidstack's lease obligations in exchange for a 6% stake. The miner anticipates that the contract will generate $4 billion over the first 12 years.",
  ],
  [
    "conversion of HIVE",
    "HIVE revives its plans for high-performance computing",
    "HIVE Digital Technologies is reviving its strategy of hosting high-performance computing next to its bitcoin miners.",
  ],
  [
    "other of CLSK",
    "CleanSpark leases land in Wyoming",
    "CleanSpark has leased a site from a company in Wyoming for bitcoin mining.",
  ],
  [
    "contract of IREN; signs, Microsoft, 9700 million",
    "比特幣礦工變身AI房東:Microsoft與礦工IREN簽署97億美元合約",
    "IREN 與 Microsoft 簽訂為期五年、價值97億美元的雲端服務合約,另與 Dell 簽訂價值58億美元的設備採購協議。",
  ],
  [
    "contract of HUT; signs, Fluidstack, 7000 million, 245 MW, 15 years",
    "Hut 8 与 Fluidstack 签订 70 亿美元 AI 租赁协议",
    "比特币挖矿公司 Hut 8 宣布与云基础设施提供商 Fluidstack 签订了价值 70 亿美元的人工智能数据中心租赁协议,提供 245 兆瓦,期限 15 年。谷歌将充当财务担保人。",
  ],
  [
    "contract of WULF; signs, Fluidstack, 160 MW",
    "TeraWulf adds CB-5 lease",
    "TeraWulf has expanded its contracted capacity to over 360 MW of critical IT load, representing $6.7 billion in contracted revenue. The new CB-5 lease with Fluidstack adds an incremental 160 MW of critical IT load. Google raises its backstop to $3.2 billion.",
  ],
  [
    "contract of IREN; signs, Microsoft, 9700 million, 200 MW, 5 years",
    "Microsoft reaches $9.7 billion agreement with IREN",
    "The five-year deal gives Microsoft access to GB300 processors, with Dell supplying the hardware for $5.8 billion. IREN's 750-megawatt campus will deploy chips in stages, supported by data centers designed to add 200 megawatts of IT power. Microsoft recently signed a $17.4 billion deal with Nebius.",
  ],
  [
    "contract of IREN; signs, Microsoft, 9700 million, 5 years",
    "Microsoft just dropped $9.7 billion on AI capacity",
    "Microsoft is doubling down with a $9.7 billion deal to buy cloud capacity from Australia's IREN Ltd. The five-year agreement includes a 20% prepayment. IREN will acquire $5.8 billion worth of GPUs from Dell.",
  ],
];
