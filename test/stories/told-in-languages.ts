import type { SourceDocument } from "../../src/model/index.ts";

/** One event told by several desks in several languages: what it is, and each telling's title and text. Written by us. */
export const TOLD: readonly (readonly [event: string, title: string, text: string])[] = [
  [
    "a lease in Kentucky",
    "TeraWulf signs Kentucky lease with Anthropic worth $19 billion",
    "TeraWulf has signed a 20-year lease with Anthropic for 401 MW of critical IT load in Hawesville, Kentucky. The contract is worth about $19 billion. Google backs the payments.",
  ],
  [
    "a lease in Kentucky",
    "Anthropic takes Kentucky campus of former bitcoin miner",
    "AI firm Anthropic will rent 401 megawatts from TeraWulf in Kentucky for two decades, a deal that the landlord puts at $19 billion.",
  ],
  [
    "a lease in Kentucky",
    "TeraWulf vermietet Rechenzentrum in Kentucky an Anthropic",
    "Der Bitcoin-Miner TeraWulf hat mit Anthropic einen Mietvertrag über 20 Jahre und 401 Megawatt unterzeichnet. Der Vertrag ist rund 19 Milliarden Dollar wert.",
  ],
  [
    "a lease in Kentucky",
    "テラウルフ、アンソロピックとケンタッキー州で20年リース契約",
    "テラウルフ(WULF)はAnthropicと20年間のリース契約を締結したと発表した。ケンタッキー州で401MWを提供し、契約額は約190億ドル。",
  ],
  [
    "a lease in Kentucky",
    "TeraWulf alquila 401 MW a Anthropic en Kentucky",
    "La minera de bitcoin TeraWulf firmó con Anthropic un contrato de arrendamiento de 20 años por 401 MW en Kentucky para inteligencia artificial, valorado en 19.000 millones de dólares.",
  ],
  [
    "an exit",
    "Galaxy to convert last Helios hall, quits mining",
    "Galaxy Digital will exit bitcoin mining by December and convert the last hall at Helios to AI.",
  ],
  [
    "an exit",
    "Galaxy abandonne le minage de bitcoin",
    "Galaxy Digital va abandonner le minage de bitcoin d'ici décembre pour se consacrer à l'intelligence artificielle à Helios.",
  ],
  ["an exit", "Galaxy 将退出比特币挖矿", "Galaxy Digital 宣布将于 12 月前退出比特币挖矿,把 Helios 园区全部用于 AI。"],
  [
    "results of a quarter",
    "Core Scientific posts second-quarter loss, colocation grows",
    "Core Scientific reported total revenue of $160.3 million for the second quarter of 2026, with $136.7 million from colocation and $21.5 million from self-mining. The net loss was $41.6 million.",
  ],
  [
    "results of a quarter",
    "Core Scientific narrows its loss",
    "Core Scientific lost $41.6 million in the three months to June 30, 2026 on revenue of $160.3 million.",
  ],
  [
    "results of a quarter",
    "コア・サイエンティフィック、第2四半期の赤字縮小",
    "コア・サイエンティフィック(CORZ)の2026年第2四半期決算は、売上高が1億6030万ドル、最終損益は4160万ドルの赤字だった。コロケーション収入は1億3670万ドル、自社マイニングは2150万ドル。",
  ],
  [
    "results of a quarter",
    "Core Scientific : la perte se réduit au deuxième trimestre",
    "Core Scientific a publié un chiffre d'affaires de 160,3 millions de dollars au deuxième trimestre 2026, dont 136,7 millions de dollars pour la colocation. La perte nette s'établit à 41,6 millions de dollars.",
  ],
  [
    "results of a quarter",
    "Core Scientific 第二季度净亏损收窄",
    "Core Scientific 公布 2026 年第二季度财报:营收 1.603 亿美元,净亏损 4160 万美元,托管收入 1.367 亿美元。",
  ],
  [
    "notes",
    "Riot prices $700 million convertible",
    "Riot Platforms priced an offering of $700 million of 0% convertible senior notes due 2031.",
  ],
  [
    "notes",
    "Riot Platforms Announces Pricing of Upsized $700 Million Convertible Senior Notes Offering",
    "Riot Platforms, Inc. announced the pricing of its private offering of 0% convertible senior notes due 2031, upsized from $600 million.",
  ],
  [
    "notes",
    "Riot Platforms platziert Wandelanleihe über 700 Millionen Dollar",
    "Riot Platforms hat eine Wandelanleihe mit Fälligkeit 2031 über 700 Millionen Dollar platziert.",
  ],
  [
    "notes",
    "ライオット、7億ドルの転換社債を発行",
    "ライオット・プラットフォームズは2031年満期の転換社債7億ドルの発行条件を決めた。",
  ],
  [
    "a new name",
    "Hut 8 renames itself Highmark Compute",
    "Hut 8 Corp. will change its name to Highmark Compute and trade as HMC to reflect its AI data centers.",
  ],
  [
    "a new name",
    "Hut 8 gets new name: Highmark Compute",
    "Hut 8 plans to call itself Highmark Compute, with the ticker HMC.",
  ],
  [
    "a new name",
    "Hut 8 pasará a llamarse Highmark Compute",
    "La minera Hut 8 pasará a llamarse Highmark Compute y cotizará con el símbolo HMC; apuesta por la inteligencia artificial.",
  ],
  [
    "land near Houston",
    "CleanSpark buys 447 acres near Houston for 300 MW AI campus",
    "CleanSpark has bought 447 acres in Brazoria County, Texas, for an AI data center campus with 300 MW of power.",
  ],
  [
    "land near Houston",
    "CleanSpark expands Texas AI footprint",
    "CleanSpark acquired up to 447 acres in Brazoria County to build a second AI campus, with 300 MW of power to start.",
  ],
  [
    "land near Houston",
    "クリーンスパーク、テキサス州に2カ所目のAI用地",
    "クリーンスパーク(CLSK)はテキサス州ブラゾリア郡で447エーカーの土地を取得し、300メガワットのAIデータセンターを建設する。",
  ],
  [
    "land near Houston",
    "CleanSpark 在得州再购 447 英亩土地,用于 AI 数据中心",
    "CleanSpark 宣布在得克萨斯州购买 447 英亩土地,计划建设 300 兆瓦的 AI 数据中心园区。",
  ],
  [
    "a law suit",
    "Law firm investigates Bitdeer",
    "Pomerantz LLP is investigating claims on behalf of investors of Bitdeer Technologies Group. The lead plaintiff deadline is February 2, 2026.",
  ],
  [
    "a law suit",
    "BITDEER ALERT: Class action filed against Bitdeer",
    "A class action has been filed against Bitdeer. Investors who suffered losses may contact the firm before February 2, 2026.",
  ],
  [
    "an order of chips",
    "IREN buys 50,000 B300 GPUs",
    "IREN has ordered 50,000 Nvidia B300 GPUs for its AI cloud, at a cost of $3.5 billion, to reach 150,000.",
  ],
  [
    "an order of chips",
    "IREN 购买 5 万块 B300 GPU",
    "IREN 宣布采购 50,000 块 英伟达 B300 GPU,用于 AI 云,总价 35 亿美元,总数将达 150,000 块。",
  ],
  ["November's production", "Bitdeer November production", "Bitdeer self-mined 526 BTC in November 2025, up 251%."],
  [
    "November's production",
    "Bitdeer Announces November 2025 Production and Operations Update",
    "Bitdeer Technologies Group self-mined 526 bitcoin in November 2025.",
  ],
  [
    "December's production",
    "Bitdeer Announces December 2025 Production and Operations Update",
    "Bitdeer Technologies Group self-mined 636 bitcoin in December 2025.",
  ],
];

/** As an archive gives it: no day of its own. */
export const toldDocument = (title: string, text: string, number: number): SourceDocument => ({
  itemKey: `told${String(number).padStart(3, "0")}`,
  feedId: "desk",
  outlet: "desk",
  title,
  text,
  seenAt: "2026-01-01T00:00:00.000Z",
  trust: "press",
  backlog: true,
});
