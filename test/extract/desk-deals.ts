import type { Brief } from "./desk.ts";

/** Leases, colocation, cloud orders, options, ventures, and what only looks like them. */
export const DEALS: readonly Brief[] = [
  [
    "contract of HUT; signs, Fluidstack, 7000 million, 245 MW, 15 years",
    "Hut 8 leases 245MW in Louisiana to Fluidstack, Anthropic to be end user",
    "Crypto miner turned data center developer Hut 8 has leased 245MW to AI cloud firm Fluidstack in Louisiana. Google will backstop the rent over the 15-year term, worth $7 billion to Hut 8.",
  ],
  [
    "contract of APLD; signs, somebody, 5000 million, 200 MW, 15 years",
    "Applied Digital Finalizes $5 Billion AI Factory Lease with U.S. Hyperscaler",
    "Applied Digital Corporation today announced it has entered into an approximately 15-year lease with a U.S. based investment grade hyperscaler for 200 MW of critical IT load. The hyperscaler has a right of first refusal for an additional 800 MW.",
  ],
  [
    "contract of RIOT; signs, AMD, 311 million, 25 MW, 10 years",
    "Riot Platforms lands AMD as first data center tenant",
    "Riot Platforms said on Friday it signed its first data center lease, with chipmaker AMD, at its Rockdale site in Texas. The lease runs for ten years, covers an initial 25 megawatts of critical IT load and should bring in about $311 million. AMD can expand by 75 MW and has a right of first refusal on a further 100 MW.",
  ],
  [
    "contract of RIOT; signs, AMD, 311 million, 25 MW, 10 years",
    "Riot Platforms Signs Data Center Lease",
    "Riot Platforms has signed a data center lease and services agreement with Advanced Micro Devices. The ten-year agreement is expected to generate roughly $311 million in contract revenue. The initial deployment is 25 megawatts, with rights to take as much as 200 MW in all.",
  ],
  [
    "earnings of CORZ; signs, CoreWeave, 1200 million",
    "Core Scientific reports fourth quarter results",
    "Core Scientific reported total revenue of $94.9 million for the fourth quarter of 2024 and a net loss of $265.5 million. The Company and CoreWeave agreed on a $1.2 billion expansion at the Denton, Texas site.",
  ],
  [
    "financing of CIFR",
    "Cipher Compute prices $1.4B junk bond for Barber Lake",
    "Cipher Mining Inc.'s subsidiary priced $1.4 billion of senior secured notes due 2030. The notes are secured by the data center, which has Fluidstack as tenant and Google as guarantor of $1.4 billion of the rent.",
  ],
  [
    "contract of WULF; signs, Fluidstack, 6700 million, 360 MW, 10 years",
    "TeraWulf and Fluidstack ink lease for 360 MW at Lake Mariner",
    "TeraWulf said Fluidstack will occupy more than 360 MW under leases that represent $6.7 billion of contracted revenue over the initial ten-year term.",
  ],
  [
    "contract of GLXY; signs, CoreWeave, 133 MW, 15 years",
    "CoreWeave exercises final option at Galaxy's Helios campus",
    "CoreWeave exercised its last option for 133 MW of critical IT capacity at Helios, Galaxy Digital said. It means that CoreWeave has committed to the entire 800 MW. The lease runs for 15 years.",
  ],
  [
    "contract of CIFR; signs, somebody, 100 MW, 10 years",
    "Cipher Digital signs third AI tenant",
    "Cipher Digital has signed a ten-year lease for 100 MW with a tenant it did not name, describing it as an investment-grade technology company.",
  ],
  [
    "contract of SLNH; signs, somebody, 30 MW",
    "Soluna to host 30 MW of AI for undisclosed customer",
    "Soluna Holdings signed a colocation agreement with an undisclosed customer for 30 MW at Project Kati 2.",
  ],
  [
    "other of CLSK",
    "CleanSpark signs letter of intent for 100 MW AI lease",
    "CleanSpark has signed a non-binding letter of intent with a hyperscaler for 100 MW in Georgia. A definitive lease is subject to due diligence.",
  ],
  [
    "contract of IREN; signs, somebody, 1200 million, 3 years",
    "IREN books $1.2 billion GPU cloud order",
    "IREN said that an AI lab had ordered 8,000 Nvidia GB300 GPUs in its cloud for three years, worth about $1.2 billion.",
  ],
  [
    "conversion of IREN",
    "IREN buys GPUs worth $674 million",
    "IREN bought 12,400 Nvidia and AMD GPUs for about $674 million to double its AI cloud.",
  ],
  [
    "contract of WYFI; signs, Nscale, 865 million, 40 MW, 10 years",
    "WhiteFiber inks 10-year, $865 million colocation deal with Nscale",
    "WhiteFiber will provide Nscale with 40 MW of critical IT load at NC-1 over ten years, for about $865 million in contracted revenue.",
  ],
  [
    "contract of BTBT; signs, Cerebras, 5 MW, 5 years",
    "Bit Digital's Enovum to host Cerebras in Montreal",
    "Enovum, a subsidiary of Bit Digital, signed a five-year colocation agreement with Cerebras for 5 MW.",
  ],
  [
    "conversion of MARA",
    "MARA and Starwood form joint venture for 1 GW of data centers",
    "MARA Holdings and Starwood Digital Ventures will form a joint venture to turn mining sites into AI data centers; no tenant has been signed.",
  ],
  [
    "contract of WULF; signs, Fluidstack, 9500 million, 168 MW, 25 years",
    "TeraWulf, Fluidstack form Abernathy joint venture",
    "TeraWulf will own 51% of a joint venture with Fluidstack, which has signed a 25-year hosting commitment for 168 MW of critical IT load worth about $9.5 billion in contracted revenue. Google backstops $1.3 billion of Fluidstack's obligations.",
  ],
  [
    "contract of KEEL; signs, somebody, 70 MW, 15 years",
    "Keel signs first lease at Panther Creek",
    "Keel Infrastructure entered into a 15-year triple-net lease with an investment-grade hyperscale tenant for 70 MW of critical IT load. The tenant's name was withheld.",
  ],
  [
    "contract of BTDR; signs, somebody",
    "Bitdeer signs first AI colocation contract at Tydal",
    "Bitdeer has signed a colocation contract with a European AI cloud company for the Tydal site in Norway.",
  ],
  [
    "other of RIOT",
    "Riot still looking for AI tenant at Corsicana",
    "Riot Platforms has not signed a lease at Corsicana. It expects to sign one this year, chief executive Jason Les said.",
  ],
  [
    "contract of HIVE; signs, Bell Canada, 30 million",
    "HIVE's BUZZ wins $30 million AI contract from Bell",
    "BUZZ HPC, owned by HIVE Digital Technologies, won a contract worth $30 million from Bell Canada for Nvidia GPUs.",
  ],
  [
    "conversion of DGXX",
    "Digi Power X orders NVIDIA B200 systems from Super Micro",
    "Digi Power X ordered AI servers from Super Micro Computer for $20 million.",
  ],
  [
    "other of BTDR",
    "Bitdeer scraps AI lease talks",
    "Bitdeer said it had ended talks with a hyperscaler over a lease in Clarington.",
  ],
  [
    "other of CORZ",
    "Core Scientific signs 100 MW power agreement",
    "Core Scientific signed a power purchase agreement with Entergy for 100 MW at its Muskogee data center.",
  ],
  [
    "contract of CORZ; signs, CoreWeave, 200 MW, 12 years",
    "CoreWeave to use Core Scientific for 200 MW of GPU hosting",
    "Core Scientific has signed a series of 12-year contracts with AI hyperscaler CoreWeave for 200 MW of infrastructure to host its HPC operations.",
  ],
  [
    "contract of CIFR; signs, Fluidstack, 830 million, 39 MW, 10 years",
    "Fluidstack takes the rest of Barber Lake",
    "Cipher Mining said Fluidstack has leased an additional 39 MW of critical IT load at Barber Lake for ten years, which adds about $830 million in contracted revenue. Total contracted capacity there is 207 MW gross.",
  ],
  [
    "contract of IREN; signs, Microsoft, 9700 million, 200 MW, 5 years",
    "IREN signs Microsoft",
    "IREN has signed a five-year, $9.7 billion GPU cloud services contract with Microsoft. The GPUs will be deployed in phases through 2026 in new liquid-cooled data centers supporting 200 MW of critical IT load at the 750 MW Childress campus. Dell will supply the GPUs for $5.8 billion.",
  ],
  [
    "financing of GLXY",
    "Galaxy closes $1.4 billion loan for Helios",
    "Galaxy Digital closed a $1.4 billion project financing to build Helios for its tenant CoreWeave under a 15-year lease.",
  ],
  [
    "opinion of HUT; signs, Fluidstack, 245 MW",
    "Why Hut 8's lease matters",
    "Hut 8 signed a lease with Fluidstack in December for 245 MW. I think that the shares are cheap at this price.",
  ],
  [
    "other of HUT; recalls, Fluidstack, 15 years",
    "Hut 8 breaks ground at River Bend",
    "Hut 8 has begun construction of its River Bend campus, which is leased to Fluidstack under a 15-year agreement signed in December.",
  ],
  [
    "contract of GPUS; signs, somebody, 200 million, 20 MW, 7 years",
    "Hyperscale Data leases 20 MW in Michigan to AI cloud provider",
    "Hyperscale Data's subsidiary signed a seven-year colocation lease with an AI cloud provider for 20 MW of critical IT load worth about $200 million.",
  ],
  [
    "contract of DGXX; signs, somebody",
    "Digi Power X signs first GPU rental customer",
    "Digi Power X's NeoCloudz signed a contract with its first customer for B200 GPUs in Alabama.",
  ],
  [
    "contract of APLD; signs, CoreWeave, 7000 million, 250 MW, 15 years",
    "Applied Digital soars on CoreWeave leases",
    "Applied Digital jumped 48% after it entered into two 15-year lease agreements with CoreWeave for 250 MW at Ellendale. The leases should bring in about $7 billion. CoreWeave has an option on another 150 MW.",
  ],
  [
    "contract of APLD; signs, CoreWeave, 150 MW, 15 years",
    "CoreWeave takes up option on third building in Ellendale",
    "CoreWeave has exercised its option for the third building, 150 MW, at Applied Digital's Polaris Forge 1. That lifts anticipated lease revenue to $11 billion over 15 years for 400 MW.",
  ],
  [
    "contract of CLSK; signs, somebody",
    "CleanSpark lands maiden AI lease",
    "CleanSpark has landed its first AI data center tenant, a Fortune 100 technology company, at Sandersville.",
  ],
  [
    "other of CLSK",
    "CleanSpark in exclusive talks with hyperscaler",
    "CleanSpark granted a hyperscaler exclusivity on its Sandersville campus for 60 days. No lease has been signed.",
  ],
  [
    "contract of KEEL; signs, somebody",
    "Bitfarms signs AI lease",
    "Bitfarms said it executed a definitive lease agreement with a tenant in Washington.",
  ],
  [
    "other of MARA",
    "MARA sells bitcoin hosting to third party",
    "MARA Holdings signed an agreement to host 50 MW of bitcoin miners in Ohio.",
  ],
  [
    "contract of NB2; signs, somebody",
    "Northern Data wins European AI lab as Taiga Cloud customer",
    "Northern Data said its Taiga Cloud signed a multi-year contract with a European AI lab for 2,000 H200 GPUs.",
  ],
  [
    "contract of CANG; signs, somebody, 2 years",
    "Cango's EcoHash signs first compute customer",
    "Cango's AI subsidiary EcoHash has signed a two-year contract with its first customer for GPU compute.",
  ],
];
