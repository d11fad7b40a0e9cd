import type { Brief } from "./desk.ts";

/** More deals, and the money, towers and chips that stand beside them. */
export const MORE_DEALS: readonly Brief[] = [
  [
    "contract of HIVE; signs, somebody, 2.1 million, 2 years",
    "HIVE lands $2.1 million GPU cloud contract",
    "HIVE Digital Technologies' BUZZ unit has signed a two-year agreement worth $2.1 million with an AI startup for 504 Nvidia GPUs.",
  ],
  [
    "contract of SLNH; signs, somebody",
    "Soluna, Canadian AI firm sign colocation deal for Dorothy 2",
    "Soluna Holdings has entered into a colocation agreement with a Canadian AI company at Dorothy 2.",
  ],
  [
    "contract of CORZ; signs, somebody",
    "Core Scientific diversifies beyond CoreWeave with new AI tenant",
    "Core Scientific has signed a second AI tenant at its Muskogee site, an undisclosed hyperscaler.",
  ],
  [
    "contract of IREN; signs, Perplexity",
    "IREN adds Perplexity to AI cloud customers",
    "IREN signed Perplexity to a multi-year GPU cloud contract.",
  ],
  [
    "contract of CIFR; signs, Google",
    "Cipher inks data center lease with Google",
    "Cipher Digital has inked a direct lease with Google for its Colchis site in Texas.",
  ],
  [
    "contract of GLXY; signs, somebody, 300 MW",
    "Galaxy signs second Helios tenant",
    "Galaxy Digital signed a lease with a second tenant, an investment-grade technology company, for 300 MW at Helios.",
  ],
  [
    "contract of BTDR; signs, somebody, 40 million, 3 years",
    "Bitdeer wins first AI cloud order in Malaysia",
    "Bitdeer AI has won a three-year order worth $40 million for its GB200 cluster in Malaysia.",
  ],
  [
    "contract of KEEL; signs, somebody, 1600 million, 60 MW, 15 years",
    "Keel signs 15-year lease at Moses Lake",
    "Keel Infrastructure signed a 15-year lease worth approximately $1.6 billion for 60 MW of critical IT load with a subsidiary of a Fortune 50 company.",
  ],
  [
    "contract of WULF; signs, Core42, 70 MW, 10 years",
    "TeraWulf to deliver 72.5 MW to G42's Core42",
    "TeraWulf signed data center lease agreements with Core42 for over 70 MW at Lake Mariner. The leases run ten years and are expected to generate over $1 billion in cumulative revenue.",
  ],
  [
    "financing of WULF; recalls, Fluidstack, 25 years",
    "TeraWulf, Fluidstack amend Abernathy financing",
    "TeraWulf and Fluidstack amended the financing terms of their Abernathy joint venture, for which a 25-year lease was signed in October.",
  ],
  [
    "other of APLD; recalls, CoreWeave",
    "Applied Digital hands over second building to CoreWeave",
    "Applied Digital said the second building at Polaris Forge 1 was delivered to CoreWeave on schedule under leases signed in 2025.",
  ],
  [
    "other of IREN; recalls, Microsoft, 9700 million",
    "Microsoft makes prepayment to IREN",
    "IREN received a 20% prepayment under its $9.7 billion contract with Microsoft signed last November.",
  ],
  [
    "other of CIFR",
    "Cipher completes first phase of AWS campus",
    "Cipher Digital said it had completed the first phase of the campus leased to AWS.",
  ],
  [
    "financing of CIFR",
    "Cipher raises $2 billion against AWS lease",
    "Cipher Digital priced $2 billion of senior secured notes to build the campus that is leased to Amazon Web Services for 15 years.",
  ],
  [
    "financing of WULF",
    "TeraWulf prices $3.2 billion of notes backed by Fluidstack leases",
    "TeraWulf priced $3.2 billion of 7.75% senior secured notes to finance Lake Mariner, where Fluidstack leases 360 MW and Google backstops $3.2 billion.",
  ],
  [
    "other of GLXY",
    "Texas grid operator approves 830 MW for Galaxy's Helios",
    "ERCOT has approved another 830 MW for Galaxy Digital's Helios campus, most of which is leased to CoreWeave.",
  ],
  [
    "other of HUT",
    "Hut 8 in exclusive talks with second tenant",
    "Hut 8 granted exclusivity to a hyperscaler for 1 GW of capacity; a lease has yet to be signed.",
  ],
  [
    "contract of HUT; signs, Anthropic, 14000 million, 500 MW, 15 years",
    "Hut 8 and Anthropic sign for 1 GW",
    "Hut 8 said Anthropic signed a lease for the next 500 MW at River Bend, worth $14 billion over 15 years.",
  ],
  [
    "contract of CLSK; signs, somebody, 100 MW, 10 years",
    "CleanSpark, Submer sign up first tenant in Georgia",
    "CleanSpark signed a lease agreement with a cloud provider for 100 MW in Sandersville, Georgia, with a 10-year term.",
  ],
  [
    "contract of SAIH; signs, somebody, 5 MW",
    "SAIHEAT gets AI hosting deal",
    "SAIHEAT Limited entered into an agreement to host 5 MW of GPU servers for an AI developer in Ohio.",
  ],
  [
    "contract of MARA; signs, somebody, 10 MW",
    "MARA signs first AI inference customer",
    "MARA Holdings signed a contract with its first AI inference customer at Granbury, Texas, for 10 MW.",
  ],
  [
    "contract of BGDE; signs, somebody, 285 million, 20 MW, 6 years",
    "Mawson signs 20 MW AI colocation deal in Pennsylvania",
    "Mawson Infrastructure Group signed a colocation agreement for 20 MW with a decentralized AI network; the contract has a value of $285 million over six years.",
  ],
  [
    "contract of NUAI; signs, somebody, 200 MW",
    "New Era signs hyperscaler for 200 MW",
    "New Era Energy & Digital executed a lease with a hyperscaler for 200 MW at Texas Critical Data Centers.",
  ],
  [
    "other of NUAI",
    "New Era signs LOI for 450 MW of AI compute",
    "New Era Energy & Digital signed a letter of intent with a developer for 450 MW.",
  ],
  [
    "other of CANG",
    "Cango pilots AI inference, no customers yet",
    "Cango has started an AI inference pilot in Georgia and has no customers yet.",
  ],
  [
    "contract of FUFU; signs, somebody, 3 years",
    "BitFuFu rents GPUs to AI developer",
    "BitFuFu signed an AI cloud contract with a developer for 1,000 H200 GPUs for three years.",
  ],
  [
    "other of ABTC",
    "American Bitcoin and Hut 8 extend hosting agreement",
    "American Bitcoin extended its agreement under which Hut 8 hosts 205 MW of its bitcoin miners at Vega.",
  ],
  [
    "other of CORZ",
    "Block to buy chips from Core Scientific",
    "Core Scientific signed an agreement to buy 15 EH/s of mining chips from Block.",
  ],
  [
    "opinion of CIFR; signs, Amazon Web Services, 5500 million, 300 MW, 15 years",
    "Cipher Mining's $5.5 billion Amazon deal: too good to be true?",
    "Cipher Mining's 15-year lease with Amazon Web Services, worth $5.5 billion for 300 MW, has the stock flying. I would not chase it.",
  ],
  [
    "merger of WYFI",
    "CoreWeave agrees to acquire WhiteFiber for $3 billion",
    "CoreWeave has agreed to acquire WhiteFiber in an all-stock deal worth about $3 billion.",
  ],
  [
    "conversion of BTDR",
    "Bitdeer to turn Tydal into AI data center by end of 2026",
    "Bitdeer will convert its 175 MW bitcoin mine in Tydal, Norway, into an AI data center. No tenant was named.",
  ],
  [
    "conversion of IREN",
    "IREN doubles AI cloud to 23,000 GPUs with $674 million order",
    "IREN has bought another 12,400 GPUs from Nvidia and AMD and expects $500 million of annualized AI cloud revenue.",
  ],
];
