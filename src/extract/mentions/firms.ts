import { placesOf } from "../tokens/places.ts";
import { plantPhrase } from "../tokens/plant.ts";
import { type Token, type Tokens, wordAt } from "../tokens/tokens.ts";
import { createListed, type Listed, longestAt } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";

/**
 * Firms that such news names beside the miners: tenants, lenders, makers, rivals. They are counterparties of
 * contracts, and a figure said of them is none of the miner's.
 */
const FIRMS: readonly string[] = [
  "Amazon Web Services",
  "AWS",
  "Amazon",
  "Microsoft",
  "Google",
  "Alphabet",
  "Google Cloud",
  "Meta Platforms",
  "Meta",
  "Oracle",
  "OpenAI",
  "Anthropic",
  "xAI",
  "Nvidia",
  "NVIDIA",
  "AMD",
  "Advanced Micro Devices",
  "Intel",
  "Dell",
  "Dell Technologies",
  "Supermicro",
  "Super Micro Computer",
  "CoreWeave",
  "Fluidstack",
  "FluidStack",
  "Fluid Stack",
  "Core42",
  "G42",
  "Nebius",
  "Nscale",
  "Lambda",
  "Lambda Labs",
  "Crusoe",
  "Vultr",
  "Together AI",
  "Fireworks AI",
  "Fal.ai",
  "TensorWave",
  "Boosteroid",
  "DNA Fund",
  "Poolside",
  "Mistral",
  "Mistral AI",
  "Perplexity",
  "Cerebras",
  "Groq",
  "Voltage Park",
  "SoftBank",
  "Brookfield",
  "Blackstone",
  "Macquarie",
  "Macquarie Asset Management",
  "KKR",
  "Tether",
  "Strategy",
  "MicroStrategy",
  "Coinbase",
  "Tesla",
  "Block",
  "Square",
  "Bitmain",
  "MicroBT",
  "Canaan",
  "Binance",
  "Kraken",
  "Robinhood",
  "BlackRock",
  "JPMorgan",
  "Goldman Sachs",
  "Morgan Stanley",
  "Cantor Fitzgerald",
  "Bernstein",
  "Rumble",
  "Elektron Energy",
  "Growler Mining",
  "Bell Canada",
  "Bell",
  "Dell'Oro",
  "Equinix",
  "Digital Realty",
  "Iron Mountain",
  "American Electric Power",
  "AEP",
  "Exaion",
  "EDF",
  "Starwood",
  "Starwood Digital Ventures",
  "Sharon AI",
  "IBM",
  "Apple",
  "Salesforce",
  "Palantir",
  "Cohere",
  "Yotta",
  "Foundry",
  "Luxor",
  "Antpool",
  "Bakkt",
  "Galaxy",
  "ByteDance",
  "Tencent",
  "Alibaba",
  "Baidu",
  "Samsung",
  "SK Hynix",
  "Vertiv",
  "Schneider Electric",
  "Siemens",
  "Bloom Energy",
  "Vistra",
  "Talen",
  "Constellation",
  "Hewlett Packard Enterprise",
  "HPE",
  "Lenovo",
  "Cisco",
  "Cipher",
  "Hyperscaler",
  "CoreWeave, Inc.",
  "Nebius Group",
  "Anthropic PBC",
  "Jane Street",
  "Lancium",
  "Compute North",
  "Genesis Digital Assets",
  "US Bitcoin Corp",
  "Celsius",
  "Celsius Network",
  "Generate Capital",
  "Argo",
  "Spring Lane Capital",
  "Zelos",
  "Prudential",
  "AI Compute",
  "Cerberus",
  "Related Digital",
  "Phoenix Group",
  "NYDIG",
  "Metaplanet",
  "GDS",
  "Sai",
  "Anchorage",
  "xAI Corp",
];

const NEVER = new Set(["Cipher", "Hyperscaler", "Canaan", "Galaxy", "Argo", "Phoenix Group", "AI Compute", "Sai"]);

export interface FirmMention {
  from: number;
  to: number;
  name: string;
}

/** One-word names that are plain words at a sentence's head. */
const PLAIN = new Set([
  "Block",
  "Square",
  "Strategy",
  "Bell",
  "Constellation",
  "Foundry",
  "Intel",
  "Apple",
  "Lambda",
  "Meta",
  "Prudential",
  "Starwood",
  "Celsius",
  "Anchorage",
]);

/** As other scripts write them. */
const FOREIGN: Record<string, string> = {
  マイクロソフト: "Microsoft",
  グーグル: "Google",
  アマゾン: "Amazon",
  オラクル: "Oracle",
  エヌビディア: "Nvidia",
  フルイドスタック: "Fluidstack",
  コアウィーブ: "CoreWeave",
  微软: "Microsoft",
  谷歌: "Google",
  亚马逊: "Amazon",
  英伟达: "Nvidia",
  甲骨文: "Oracle",
};

const TRIE: Listed<string> = (() => {
  const trie = createListed<string>();
  for (const name of FIRMS) if (!NEVER.has(name)) plantPhrase(trie, name, name.replace(/, Inc\.$/, ""));
  for (const [name, plain] of Object.entries(FOREIGN)) plantPhrase(trie, name, plain);
  return trie;
})();

/** Every other firm that a text names; tokens of watched companies are passed over. */
export function findFirms(tokens: Tokens, taken: Int32Array): FirmMention[] {
  const firms: FirmMention[] = [];
  let end = 0;
  for (const at of placesOf(tokens.places, TRIE.listed)) {
    const { text, low } = tokens[at]!;
    const isNamed = low === "xai" || (taken[at]! < 0 && (text[0] !== low[0] || text.charCodeAt(0) >= 0x2e80));
    const found = at < end || !isNamed ? undefined : longestAt(TRIE, tokens, at);
    if (!found || isOutlet(tokens, at, found.value) || (PLAIN.has(found.value) && isSentenceHead(tokens, at))) continue;
    firms.push({ from: at, to: found.to, name: found.value });
    end = found.to;
  }
  return firms;
}

/** "The Block": a paper, and not the maker of payment terminals. */
const isOutlet = (tokens: readonly Token[], at: number, name: string): boolean =>
  name === "Block" && wordAt(tokens, at - 1) === "the";

/** Before the first word of a sentence, a list line or an outlet's caption. */
const SENTENCE_ENDS = oneOf(". - \u2022 :");

function isSentenceHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === "break" || SENTENCE_ENDS.has(before.text);
}
