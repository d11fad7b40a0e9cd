import type { Brief } from "./desk.ts";

/** Tenants named late, unnamed or called by their trade; more of what they have; what is only recalled, summed or supposed. */
export const TENANTS: readonly Brief[] = [
  [
    "contract of CIFR; signs, somebody, 3100 million, 150 MW, 12 years",
    "Cipher fills Black Pearl with one cloud tenant",
    "Cipher Digital said an unnamed investment-grade company will take 150 MW at Black Pearl under a 12-year agreement. It puts revenue at about $3.1 billion over the initial term, or $258 million a year. If both extensions are used the total could reach $5 billion.",
  ],
  [
    "contract of WULF; signs, Microsoft, 1900 million, 90 MW, 10 years",
    "Microsoft to rent space at TeraWulf's Lake Mariner",
    "Microsoft will rent 90 MW at Lake Mariner, TeraWulf said on Tuesday. The tenancy is for a decade and adds up to $1.9 billion of rent.",
  ],
  [
    "contract of CIFR; signs, Fluidstack, 60 MW, 10 years",
    "Fluidstack commits to another 60 MW at Cipher's Barber Lake",
    "Fluidstack has committed to 60 more megawatts at Barber Lake, Cipher Mining said. Google stands behind the rent. The term is ten years.",
  ],
  [
    "contract of GLXY; signs, CoreWeave, 3000 million, 120 MW",
    "Galaxy hands second building to CoreWeave",
    "Galaxy is to provide CoreWeave with another 120 MW at Helios. The expansion is worth $3bn. CoreWeave can still grow to 800 MW.",
  ],
  [
    "contract of IREN; signs, Together AI, 3 years",
    "IREN doubles cloud contract with Together AI",
    "IREN said Together AI has doubled its order to 4,000 GPUs for three years. No price was given.",
  ],
  [
    "contract of KEEL; signs, somebody, 1200 million, 60 MW, 15 years",
    "Keel finds a tenant for Panther Creek",
    "Keel Infrastructure has found a tenant for Panther Creek: an undisclosed cloud provider signed for 60 MW with a term of fifteen years and $1.2 billion in base rent.",
  ],
  [
    "other of WULF",
    "TeraWulf bondholders look at rent",
    "Rating agencies note that Google guarantees $1.8bn of the rent that Fluidstack, the tenant, agreed to in August. TeraWulf pays 7.75 per cent on the bonds.",
  ],
  [
    "contract of HUT; signs, Lambda, 2400 million, 150 MW, 12 years",
    "Hut 8 lands tenant",
    "Hut 8 signed over 150 megawatts of its Texas campus to Lambda, which serves AI developer Mistral, the company announced Monday. The lease runs 12 years and is worth $2.4 billion, backed by Nvidia.",
  ],
  [
    "contract of HUT; signs, Fluidstack, 100 MW",
    "Hut 8 strikes pact tied to Anthropic",
    "Hut 8 leased 100 MW in Louisiana to Fluidstack, which will run it for Claude maker Anthropic.",
  ],
  [
    "contract of CORZ; signs, CoreWeave, 1200 million, 70 MW, 12 years",
    "CoreWeave Takes More at Core Scientific",
    "CoreWeave has exercised its option on 70 MW at Core Scientific's Denton site. Expected revenue from this option: $1.2 billion over 12 years. Together with earlier deals, CoreWeave now has 590 MW worth $10.2 billion.",
  ],
  [
    "contract of CORZ; signs, CoreWeave, 560 million, 30 MW, 15 years",
    "Core Scientific amends CoreWeave order",
    "On May 4, 2026, Core Scientific and CoreWeave amended the order form for Dalton. The load rises by 30 MW and the term is lengthened to fifteen years. Total payments are expected to come to $560 million.",
  ],
  [
    "other of CLSK",
    "CleanSpark weighs tenants",
    "CleanSpark is in talks with an unnamed hyperscaler that may take 200 MW in Georgia.",
  ],
  [
    "other of BTDR",
    "Bitdeer signs letter of intent",
    "Bitdeer signed a letter of intent under which a cloud company would rent 100 MW in Norway.",
  ],
  [
    "earnings of APLD; signs, somebody, 150 MW, 15 years",
    "Applied Digital reports fiscal second quarter",
    "Applied Digital posted revenue of $126.6 million. A third hyperscaler signed for 150 MW at Polaris Forge 2 during the quarter for about 15 years and $5.0 billion.",
  ],
  [
    "earnings of CORZ",
    "Core Scientific reports Q3",
    "Core Scientific reported revenue of $81.1 million. CoreWeave uses 590 MW under its contracts. All leases together are worth $10.2 billion.",
  ],
  [
    "earnings of RIOT",
    "Riot posts Q1",
    "Riot Platforms reported total revenue of $167.2 million. AMD has taken 25 MW since January.",
  ],
  [
    "other of SLNH",
    "Soluna signs power deal",
    "Soluna signed a 20-year power purchase agreement for 75 MW with a wind farm.",
  ],
  [
    "other of CIFR",
    "Cipher Digital buys land",
    "Cipher Digital has an option to buy 200 MW more from AEP and signed an interconnection agreement for 500 MW.",
  ],
  [
    "other of KEEL",
    "Bitfarms hosts miners",
    "Bitfarms will host 20 MW of bitcoin miners for an undisclosed customer in Quebec.",
  ],
  [
    "contract of DGXX; signs, Cerebras, 1100 million, 40 MW, 10 years",
    "DGXX: Cerebras moves in",
    "Cerebras Systems is to occupy 40 MW of critical load at Digi Power X's Alabama plant for ten years. The contract is valued at about US$1.1 billion and could bring US$2.5 billion with two renewals.",
  ],
  [
    "contract of WYFI; signs, Nscale, 430 million, 20 MW, 10 years",
    "WhiteFiber widens Nscale agreement",
    "WhiteFiber extended its colocation agreement with Nscale by 20 MW. The addition carries contracted revenue of $430 million over ten years.",
  ],
  [
    "contract of IREN; signs, Nvidia, 3400 million, 5 years",
    "IREN wins Nvidia",
    "Nvidia has agreed to pay IREN $3.4 billion over five years for cloud computing.",
  ],
  [
    "opinion of HUT; recalls, Fluidstack, 7000 million",
    "Why I sold Hut 8",
    "I sold Hut 8 last week. The Fluidstack lease, worth $7 billion, was signed in December and the market has priced it.",
  ],
  [
    "contract of WULF; signs, Fluidstack, 9500 million, 168 MW, 25 years",
    "TeraWulf signs second lease",
    "TeraWulf has leased 168 MW in Abernathy, Texas, to Fluidstack for 25 years in a joint venture. TeraWulf owns 51%. Google backs $1.3 billion. Contracted revenue is about $9.5 billion.",
  ],
  [
    "contract of APLD; signs, CoreWeave, 150 MW",
    "CoreWeave leases all of Polaris Forge 1",
    "CoreWeave exercised its option on the third building at Applied Digital's Ellendale campus, 150 MW of critical IT load. That takes the total to 400 MW and prospective revenue to $11 billion.",
  ],
  [
    "contract of GLXY; signs, CoreWeave, 133 MW",
    "Galaxy: CoreWeave takes the whole of Helios",
    "CoreWeave takes all of Galaxy's Helios. The third phase adds 133 MW; the full 800 MW of approved power are equal to 526 MW of critical load.",
  ],
  [
    "contract of HIVE; signs, somebody, 30 million, 2 years",
    "HIVE signs two cloud contracts",
    "HIVE's BUZZ HPC signed contracts worth $30 million with two enterprise customers for 504 GPUs over two years.",
  ],
  [
    "contract of BTBT; signs, DNA Fund, 2 years",
    "Bit Digital adds customer",
    "Bit Digital signed a two-year agreement to supply DNA Fund with 576 H200 GPUs for about $20.2 million in all.",
  ],
  [
    "contract of CIFR; signs, Amazon Web Services, 5500 million, 300 MW, 15 years",
    "Amazon rents 300MW from Cipher in $5.5bn deal",
    "Cipher Mining on Monday announced a 15-year lease with Amazon Web Services. Delivery of 300MW begins in July 2026. Rents start in August 2026.",
  ],
  [
    "contract of WULF; signs, Core42, 60 MW",
    "Lake Mariner gets Core42",
    "Abu Dhabi's Core42 has signed for 60MW at TeraWulf's Lake Mariner, the miner said Monday.",
  ],
  [
    "contract of CLSK; signs, somebody, 4200 million, 175 MW, 15 years",
    "Bitcoin miner signs AI lease with mystery tenant",
    "CleanSpark said a major technology company signed a lease for 175 MW of critical IT load at Sandersville. The lease, 15 years long, is worth $4.2 billion. CleanSpark would not say who it is. CoreWeave and Microsoft have leased from rivals.",
  ],
  [
    "contract of APLD; signs, somebody, 150 MW",
    "Applied Digital also has CoreWeave",
    "Applied Digital has landed a tenant, an American hyperscaler, for 150 MW at Delta Forge. The firm also has CoreWeave as a customer at Ellendale, where 400MW is spoken for.",
  ],
];
