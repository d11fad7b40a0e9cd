/** What a title is about, whichever words it says it with: two rewrites seldom share the verb. */
const TOPICS: Record<string, RegExp> = {
  "#claim":
    /\b(?:class[- ]action|lawsuits?|law firm|plaintiffs?|lead plaintiff|securities (?:fraud|law)|suffered losses|investigat(?:es|ing|ion) (?:of |potential )?claims|investors? (?:urged|who lost))\b/i,
  "#sale": /\b(?:sell(?:s|ing)?|sold|sale|divest(?:s|ing|ed|ment|iture)?|offload(?:s|ing)?|dispos(?:es|al|ing))\b/i,
  "#purchase": /\b(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|acquisition|takeover)\b/i,
  "#fall":
    /\b(?:dives?|drops?|plunges?|plummets?|slides?|sinks?|slumps?|tumbles?|sell-?off|falls?|fell|crash(?:es)?)\b/i,
  "#rise": /\b(?:jumps?|surges?|soars?|rall(?:y|ies)|spikes?|climbs?|gains?|rises?|rose)\b/i,
  "#notes": /\b(?:convertible|senior)\b.{0,20}\bnotes?\b/i,
  "#capped": /\bcapped calls?\b/i,
  "#upsize": /\bupsiz(?:e|es|ed|ing)\b/i,
  "#restatement": /\brestate(?:s|d|ment)?\b/i,
  "#option":
    /\b(?:exercis(?:e|es|ed|ing)|takes? up|took up)\s(?:\p{L}+\s){0,3}options?\b|オプションを(?:使|行使)|行使.{0,4}选择权/iu,
  "#fleet": /\b(?:machines|asics?|s2\d|t21|antminers?|rigs?)\b/i,
};

/** A law suit is told throughout a text; other topics count in the title alone. */
const ANYWHERE = new Set(["#claim", "#upsize", "#capped", "#option"]);

export const topicsOf = (title: string, head: string): string[] =>
  Object.entries(TOPICS).flatMap(([topic, words]) => (words.test(ANYWHERE.has(topic) ? head : title) ? [topic] : []));

/** Names that Japanese texts write in katakana. */
const LATIN: Record<string, string> = {
  アマゾン: "amazon",
  アルファベット: "alphabet",
  エヌビディア: "nvidia",
  オープンエーアイ: "openai",
  オラクル: "oracle",
  グーグル: "google",
  コアウィーブ: "coreweave",
  テキサス: "texas",
  テザー: "tether",
  フルイドスタック: "fluidstack",
  マイクロソフト: "microsoft",
  メタ: "meta",
};

export const inLatin = (word: string): string => LATIN[word] ?? word;
