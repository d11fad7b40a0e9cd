import type { Brief } from "./desk.ts";

/** New names, exits, ventures and previews, told in other turns. */
export const TURNS: readonly Brief[] = [
  [
    "rebrand of KEEL; Bitfarms is Keel Infrastructure, KEEL, for AI",
    'Keel Infrastructure Corp. Completes Redomiciliation, Begins Trading Under Ticker "KEEL"',
    'Keel Infrastructure Corp., a North American developer of digital infrastructure for high-performance computing and artificial intelligence, today announced that the plan of arrangement under which it became the parent of Bitfarms Ltd. has been completed. Its shares will begin trading today on Nasdaq under the symbol "KEEL", in place of "BITF".',
  ],
  [
    "rebrand of KEEL; Bitfarms is Keel, KEEL, for AI",
    "Bitfarms is now Keel: what changes for shareholders",
    "As of Wednesday the bitcoin miner is Keel Infrastructure, a Delaware corporation that trades as KEEL. The switch from BITF is meant to mark its turn to AI data centers.",
  ],
  [
    "rebrand of KEEL; Bitfarms is Keel Infrastructure, KEEL, for AI",
    "Bitfarms devient Keel Infrastructure et mise tout sur l'IA",
    "Bitfarms a officiellement changé de nom mercredi pour devenir Keel Infrastructure Corp. Le titre s'échange désormais sous le symbole KEEL. Le groupe veut se consacrer à l'intelligence artificielle.",
  ],
  [
    "rebrand of NUAI; New Era Helium is New Era Energy & Digital, NUAI, for AI",
    "New Era Helium changes name to New Era Energy & Digital in AI data center push",
    "New Era Helium Inc. has renamed itself New Era Energy & Digital, Inc. and will trade as NUAI starting Wednesday. The name stands for gigawatt-scale capacity for AI.",
  ],
  [
    "rebrand of ANY; Sphere 3D is DarkHorse Infrastructure, DRK",
    "Sphere 3D wants to be called DarkHorse",
    'Sphere 3D Corp. (NASDAQ: ANY) has called a special meeting to vote on a change of its name to DarkHorse Infrastructure Inc. If it is approved, the shares are expected to trade under the symbol "DRK".',
  ],
  [
    "earnings of WULF",
    "TeraWulf now makes 71% of its money from AI tenants",
    "The company booked $31.9 million of HPC lease revenue in Q2 2026 versus $12.8 million from mining bitcoin, for a top line of $44.8 million.",
  ],
  [
    "contract of WYFI; signs, Nscale, 865 million, 40 MW",
    "WhiteFiber leases 40MW to Nscale at North Carolina data center",
    "WhiteFiber said that the two companies had signed a colocation deal.\nnc.jpeg\n– WhiteFiber\nThe agreement will bring in about $865m over its life.",
  ],
  [
    "contract of RIOT; signs, AMD, 311 million, 25 MW, 10 years",
    "Riot affitta 25 MW ad AMD in Texas",
    "Riot Platforms ha firmato con AMD il suo primo contratto di locazione per un data center. L'accordo dura 10 anni e riguarda 25 megawatt di carico IT a Rockdale, con ricavi stimati in circa 311 milioni di dollari.",
  ],
  [
    "contract of GLXY; signs, CoreWeave, 133 MW, 15 years",
    "CoreWeave takes the rest of Galaxy's Helios campus",
    "CoreWeave on Tuesday picked up its last option on the Helios campus, a 15-year lease on another 133 megawatts of computing load. Galaxy purchased Helios from struggling miner Argo in 2022 for $65 million.",
  ],
  [
    "contract of DGXX; signs, Cerebras, 1100 million, 40 MW, 10 years",
    "Digi Power X to host AI chipmaker Cerebras at Columbiana site",
    "Digi Power X, which owns the 55-megawatt site, announced that Cerebras Systems will occupy 40 megawatts of a new data center there for 10 years. The company puts the worth of the deal at about $1.1 billion.",
  ],
  [
    "contract of HUT; signs, somebody, 9800 million, 352 MW, 15 years",
    "Hut 8 签下98亿美元AI数据中心租约",
    "比特币矿企 Hut 8（NASDAQ：HUT）宣布，就得克萨斯州 Beacon Point 园区签署一份为期15年的租约，基本租期合同总额为98亿美元。租户名称未披露，将使用352兆瓦的IT容量。",
  ],
  [
    "opinion of CORZ",
    "Core Scientific: The Market Still Prices It Like A Miner",
    "I prefer the second way. The leases with CoreWeave run for twelve years and most of the capital spending is reimbursed. On my estimates the contracted 590 MW will produce EBITDA of about $900 million.",
  ],
  [
    "contract of HUT; signs, Fluidstack, 7000 million, 245 MW, 15 years",
    "Google-backed Fluidstack takes 245MW from Hut 8 in $7B Louisiana lease",
    "Hut 8 landed its first hyperscale AI lease. Fluidstack will pay $7 billion over 15 years for 245 megawatts at River Bend. Google stands behind the payments.",
  ],
  [
    "mining_exit of BTBT; leaves mining",
    "Bit Digital Announces Strategic Transition to a Pure Play Ethereum Staking and Treasury Company",
    "Bit Digital has initiated a strategic alternatives process for its bitcoin mining operations that is expected to result in a sale or wind-down.",
  ],
  [
    "merger of NB2; leaves mining",
    "Rumble to buy Northern Data in all-stock deal, Tether to become AI customer",
    "Rumble and Northern Data AG today announced a business combination agreement. Northern Data holders would own approximately 30.4% of the combined company. With Northern Data come 22,400 GPUs. Tether supports the transaction. The offer is conditional on completion of the sale of Peak Mining.",
  ],
  [
    "conversion of CANG",
    "Cango's EcoHash switches on first GPU nodes in Georgia",
    "Cango Inc. today announced that its subsidiary EcoHash has deployed its first containerized GPU nodes at the 50 MW mining site in Georgia. Bitcoin mining will remain the principal business.",
  ],
  [
    "conversion of MARA",
    "MARA et Starwood vont bâtir des centres de données IA sur les sites de minage",
    "Le mineur de Bitcoin MARA Holdings s'associe à Starwood Digital Ventures pour transformer une partie de ses sites en centres de données destinés à l'IA. Aucun client n'est encore signé.",
  ],
  [
    "conversion of SAIH",
    "SAIHEAT explores liquid-cooled AI modules for Ohio site",
    "SAIHEAT Limited (NASDAQ: SAIH) will refit part of its Marietta, Ohio bitcoin mining facility with TANKBOX AI, a container for GPU servers.",
  ],
  [
    "market of nobody",
    "Bitcoin miners rally as hashprice rebounds; Bitfarms, Cipher lead",
    "Bitcoin mining stocks rose again on Tuesday. Bitfarms gained 16%, Cipher Mining 11% and IREN 9%. Hut 8 added 5%.",
  ],
  [
    "preview of WULF",
    "What to expect from TeraWulf earnings",
    "TeraWulf reports second-quarter results on Thursday. The consensus of nine analysts calls for revenue of $46.1 million. In the first quarter the company had revenue of $34.0 million and a net loss of $427.6 million.",
  ],
  [
    "contract of APLD; signs, somebody, 150 MW, 15 years",
    "Applied Digital adds third tenant in North Dakota",
    "Applied Digital said an investment-grade hyperscaler took 150 MW at Polaris Forge 3 under a 15-year lease.",
  ],
  [
    "contract of CLSK; signs, somebody, 150 MW, 15 years",
    "CleanSpark lands hyperscaler",
    "CleanSpark said it has signed its first AI lease, with a hyperscaler that it may not name. The 15-year deal covers 150 MW at Sealy, Texas.",
  ],
  [
    "contract of WULF; signs, Anthropic, 200 MW, 20 years",
    "Anthropic to rent TeraWulf's Kentucky campus",
    "TeraWulf said that Anthropic will lease 200 MW of critical IT load in Hawesville, Kentucky, for 20 years.",
  ],
  [
    "other of CORZ",
    "CoreWeave's debt worries investors in its landlords",
    "Core Scientific leases most of its halls to CoreWeave. The leases run for 12 years.",
  ],
  [
    "rebrand of WULF; TeraWulf is Lake Mariner Compute, for AI",
    "TeraWulf plans to rename itself Lake Mariner Compute",
    "TeraWulf will ask shareholders to approve a change of name to Lake Mariner Compute Inc. to show its turn to AI.",
  ],
];
