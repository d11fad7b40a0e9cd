/** What a title is about, whichever words it says it with: two rewrites seldom share the verb. */
const TOPICS: Record<string, RegExp> = {
  "#claim":
    /\b(?:class[- ]action|lawsuits?|law firm|plaintiffs?|lead plaintiff|securities (?:fraud|law)|lead (?:the )?suit|shareholder alert|suffered losses|investigat(?:es|ing|ion) (?:of |potential )?claims|investors? (?:urged|who lost))\b/i,
  "#sale": /\b(?:sell(?:s|ing)?|sold|sale|divest(?:s|ing|ed|ment|iture)?|offload(?:s|ing)?|dispos(?:es|al|ing))\b/i,
  "#purchase":
    /\b(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|acquisition|takeover|membeli|kauft|übernimmt|achète|rachète|compra|adquiere|acquista|acquisisce)\b|購入|買収|取得|收购|购买/i,
  "#site":
    /\b(?:data ?cent(?:er|re)s?|pusat data|rechenzentr\p{L}*|centres? de données|centros? de datos|centro dati)\b|データセンター|数据中心/iu,
  "#fall":
    /\b(?:dives?|drops?|plunges?|plummets?|slides?|sinks?|slumps?|tumbles?|sell-?off|falls?|fell|crash(?:es)?)\b/i,
  "#rise":
    /\b(?:jumps?|surges?|soars?|rall(?:y|ies)|spikes?|climbs?|gains?|rises?|rose|adds? \$\d|new (?:all-time |record )?highs?|record highs?)/i,
  "#notes": /\b(?:convertible|senior)\b.{0,20}\bnotes?\b/i,
  "#capped": /\bcapped calls?\b/i,
  "#upsize": /\bupsiz(?:e|es|ed|ing)\b/i,
  "#restatement": /\brestate(?:s|d|ment)?\b/i,
  "#option":
    /\b(?:exercis(?:e|es|ed|ing)|(?:takes?|took|picks?|picked|draws?|drew) up|drew|draws)\s(?:\p{L}+\s){0,3}options?\b|\b(?:doubles?|expands?|extends?)\s(?:(?:its|the|their)\s)?(?:lease|contract)\b|オプションを(?:使|行使)|行使.{0,4}选择权/iu,
  "#listing":
    /\b(?:nasdaq|nyse|listing|exchange)\b.{0,60}\b(?:notice|notification|notif\p{L}+|warning|deficiency|compliance|minimum bid)\b|\b(?:delist\p{L}*|minimum bid|(?:save|keep|regain\p{L}*|lose) (?:\p{L}+ ){0,2}(?:listing|compliance))\b/iu,
  "#ipo": /\b(?:initial public offering|ipo|goes public)\b|börsengang|introduction en bourse|salida a bolsa|上場初日/i,
  "#talks":
    /\b(?:letters? of intent|loi|non-binding|term sheet|memorandum of understanding|(?:advanced|exclusive) (?:talks|negotiations)|in (?:\p{L}+ )?talks|close to (?:an? )?(?:agreement|deal)|nears (?:an? )?(?:\p{L}+ )?(?:agreement|deal|lease))\b/iu,
  "#decided":
    /\b(?:(?:share|stock|unit)?holders|investors|accionistas|aktionäre|actionnaires)\b.{0,40}\b(?:say no|said no|reject(?:s|ed)?|rechaza\p{L}*|lehn\p{L}+|refus\p{L}+|vote[sd]?|bless|approve[sd]?|turn(?:ed)? down)\b|\bvote[sd]? down\b|\bspecial meeting on\b|\bdeal (?:is dead|is off|died|collapsed|fell through)\b|\b(?:drops?|dropped|withdraws?|withdrew|abandons?) (?:its|the|his)(?: \p{L}+)? (?:bid|offer|proposal)\b/iu,
  "#closed":
    /\b(?:complet(?:es?|ed|ion of)|clos(?:es|ed|ing of)|starts? trading after)\b.{0,30}\b(?:acquisition|merger|purchase|takeover|combination|deal|transaction)\b|\ba bouclé\s.{0,20}\brachat\b|\bschließt\b.{0,40}\bab\b/i,
  "#built":
    /\b(?:complet(?:es?|ed)|finish(?:es|ed)|energi[sz](?:es|ed)|inaugurat(?:es|ed)|opens|opened|switch(?:es|ed) on|power(?:s|ed) up|(?:begins|began|starts|started) (?:commercial )?operati(?:ons?|ng)|(?:goes|went|comes|now|is) (?:live|online|operational))\b|\bnimmt\b.{0,60}\bin betrieb\b|\bm[ei]t en service\b|\binaugur[ae]\b|\b(?:entra|pone) en (?:operación|marcha)\b/iu,
  "#fleet": /\b(?:machines|asics?|s2\d|t21|antminers?|rigs?)\b/i,
};

/** A law suit is told throughout a text; other topics count in the title alone. */
const ANYWHERE = new Set(["#claim", "#upsize", "#capped", "#option"]);
/** How far a matter has come stands in the title or in the first sentence; further on others' or later steps are told. */
const AT_FIRST = new Set(["#talks", "#decided", "#closed"]);
const FIRST_SENTENCE = 200;

export function topicsOf(title: string, head: string): string[] {
  const first = head.slice(0, title.length + FIRST_SENTENCE);
  return Object.entries(TOPICS).flatMap(([topic, words]) => {
    const passage = ANYWHERE.has(topic) ? head : AT_FIRST.has(topic) ? first : title;
    return words.test(passage) ? [topic] : [];
  });
}

/** Names that Japanese texts write in katakana. */
const LATIN: Record<string, string> = {
  アマゾン: "amazon",
  アルファベット: "alphabet",
  アンソロピック: "anthropic",
  イーサリアム: "ethereum",
  エヌビディア: "nvidia",
  オープンエーアイ: "openai",
  オハイオ: "ohio",
  オラクル: "oracle",
  グーグル: "google",
  コアウィーブ: "coreweave",
  ジョージア: "georgia",
  jpモルガン: "jpmorgan",
  テキサス: "texas",
  テザー: "tether",
  ノルウェー: "norway",
  パラグアイ: "paraguay",
  バーンスタイン: "bernstein",
  フルイドスタック: "fluidstack",
  ペンシルベニア: "pennsylvania",
  マイクロソフト: "microsoft",
  メタ: "meta",
  ルイジアナ: "louisiana",
};

/** Countries as other languages and their people call them. */
const COUNTRY: Record<string, string> = {
  american: "america",
  british: "britain",
  canadian: "canada",
  chinese: "china",
  norwegen: "norway",
  norwegian: "norway",
  norvège: "norway",
  noruega: "norway",
  norvegia: "norway",
  paraguayan: "paraguay",
  schweden: "sweden",
  suecia: "sweden",
  suède: "sweden",
  svezia: "sweden",
  swedia: "sweden",
  swedish: "sweden",
};

export const inLatin = (word: string): string => LATIN[word] ?? COUNTRY[word] ?? word;
