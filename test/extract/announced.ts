/** News of deals, names and exits as it is written; written by us. `says` is what a reading must hold. */
export interface Announced {
  number: number;
  title: string;
  text: string;
  company: string;
  kind: string;
  says?: Record<string, unknown>;
  /** Kinds of announcement that must not be read in it. */
  never?: string[];
}

const contract = (fields: Record<string, unknown>): Record<string, unknown> => ({ kind: "contract", ...fields });
const rebrand = (fields: Record<string, unknown>): Record<string, unknown> => ({ kind: "rebrand", ...fields });

export const ANNOUNCED: readonly Announced[] = [
  {
    number: 1,
    title: "Hut 8 signs 15-year, 245 MW AI data center lease",
    text: "Hut 8 Corp. signed a 15-year lease for 245 MW of IT capacity with Fluidstack at River Bend. The lease has a contract value of $7.0 billion. Google backstops the payments.",
    company: "HUT",
    kind: "contract",
    says: contract({ counterparty: "Fluidstack", value: "7000000000", mw: 245, termYears: 15, isNew: true }),
  },
  {
    number: 2,
    title: "Cipher and Fluidstack agree on 168 MW",
    text: "Cipher Mining entered into a 10-year HPC colocation agreement with Fluidstack worth approximately $3 billion for 168 MW of critical IT load. Google will backstop $1.4 billion.",
    company: "CIFR",
    kind: "contract",
    says: contract({ counterparty: "Fluidstack", value: "3000000000", mw: 168, mwKind: "critical", termYears: 10 }),
  },
  {
    number: 3,
    title: "Microsoft signs $9.7B AI cloud deal with IREN",
    text: "The five-year contract with Australia's IREN is worth $9.7 billion. IREN buys GPUs from Dell for about $5.8 billion.",
    company: "IREN",
    kind: "contract",
    says: contract({ counterparty: "Microsoft", value: "9700000000", termYears: 5 }),
  },
  {
    number: 4,
    title: "Core Scientific in talks with hyperscalers over new leases",
    text: "Core Scientific is negotiating with several hyperscalers; no agreement has been signed.",
    company: "CORZ",
    kind: "other",
    never: ["contract"],
  },
  {
    number: 5,
    title: "DMG Blockchain signs LOI for AI data center",
    text: "DMG Blockchain Solutions signed a letter of intent for a 50 MW AI data center.",
    company: "DMGI",
    kind: "other",
    never: ["contract"],
  },
  {
    number: 6,
    title: "BitFuFu signs hosting agreements for 33 MW",
    text: "BitFuFu signed hosting agreements for mining machines in Oklahoma totalling 33 MW.",
    company: "FUFU",
    kind: "other",
    never: ["contract"],
  },
  {
    number: 7,
    title: "CoreWeave to acquire Core Scientific in $9B all-stock deal",
    text: "CoreWeave announced a definitive agreement to acquire Core Scientific.",
    company: "CORZ",
    kind: "merger",
    never: ["contract", "mining_exit"],
  },
  {
    number: 8,
    title: "Greenidge renames itself Vulcan Infrastructure & Power",
    text: "Greenidge Generation Holdings Inc. changed its corporate name to Vulcan Infrastructure & Power Inc., ticker symbol VIP, as it turns to AI data centers.",
    company: "VIP",
    kind: "rebrand",
    says: rebrand({ to: "Vulcan Infrastructure & Power", newTicker: "VIP", aiFirst: true, status: "completed" }),
  },
  {
    number: 9,
    title: "Cipher Mining to become Cipher Digital",
    text: "Cipher Mining Inc. will change its name to Cipher Digital Inc. to reflect its evolution to HPC data centers. The ticker CIFR remains unchanged.",
    company: "CIFR",
    kind: "rebrand",
    says: rebrand({ from: "Cipher Mining", to: "Cipher Digital", status: "announced", newTicker: undefined }),
  },
  {
    number: 10,
    title: "Northern Data divests mining unit",
    text: "In 2020 Northern Bitcoin was officially renamed Northern Data Group. The company is selling its cryptomining unit. The sale closes in 2025.",
    company: "NB2",
    kind: "mining_exit",
    says: { kind: "mining_exit", status: "planned" },
    never: ["rebrand"],
  },
  {
    number: 11,
    title: "Bitfarms to wind down bitcoin mining by 2027",
    text: "Bitfarms Ltd. will wind down its bitcoin mining operations over two years.",
    company: "KEEL",
    kind: "mining_exit",
    says: { kind: "mining_exit", status: "planned" },
  },
  {
    number: 12,
    title: "Northern Data weighs sale of Peak Mining",
    text: "Northern Data is considering selling Peak Mining, a possible exit from crypto mining.",
    company: "NB2",
    kind: "other",
    never: ["mining_exit"],
  },
  {
    number: 13,
    title: "TeraWulf's AI revenue overtakes bitcoin mining",
    text: "HPC lease revenue surpassed mining revenue for the first time.",
    company: "WULF",
    kind: "earnings",
    says: { kind: "dominance", over: "hpc_revenue" },
  },
  {
    number: 14,
    title: "TeraWulf's mining revenue still tops HPC",
    text: "Bitcoin mining revenue of $26.1 million exceeded HPC lease revenue of $9.7 million in the fourth quarter of 2025.",
    company: "WULF",
    kind: "earnings",
    says: { kind: "dominance", over: "mining_revenue" },
  },
  {
    number: 15,
    title: "TeraWulf expects HPC revenue to surpass mining",
    text: "TeraWulf expects its HPC lease revenue to overtake bitcoin mining revenue next year.",
    company: "WULF",
    kind: "other",
    never: ["dominance"],
  },
  {
    number: 16,
    title: "IREN's AI cloud growth outpaces mining",
    text: "IREN's AI cloud revenue growth outpaced its bitcoin mining growth.",
    company: "IREN",
    kind: "other",
    never: ["dominance"],
  },
  {
    number: 17,
    title: "CleanSpark releases October 2025 bitcoin mining update",
    text: "CleanSpark produced 612 bitcoin in October and held 13,033 BTC at month end.",
    company: "CLSK",
    kind: "production",
  },
  {
    number: 18,
    title: "CleanSpark announces proposed $1 billion convertible notes offering",
    text: "CleanSpark, Inc. intends to offer $1.0 billion of convertible senior notes due 2032.",
    company: "CLSK",
    kind: "financing",
    says: { kind: "financing", value: "1000000000" },
  },
];
