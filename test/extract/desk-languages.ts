import type { Brief } from "./desk.ts";

/** Plain news in the languages whose figures stay unread. */
export const LANGUAGES: readonly Brief[] = [
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms abbandona il mining di Bitcoin e punta sull'AI",
    "Bitfarms abbandonerà gradualmente il mining di Bitcoin tra il 2026 e il 2027 per diventare un operatore di infrastrutture per l'intelligenza artificiale.",
  ],
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms dejará la minería de bitcoin en 2027",
    "La minera canadiense Bitfarms anunció que abandonará la minería de bitcoin en los próximos dos años y convertirá sus centros en instalaciones de inteligencia artificial.",
  ],
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms tourne le dos au minage de bitcoin",
    "Le mineur canadien Bitfarms va cesser le minage de bitcoin d'ici 2027 et se consacrer aux centres de données pour l'intelligence artificielle.",
  ],
  [
    "mining_exit of BTBT; leaves mining",
    "ビット・デジタル、ビットコインマイニング事業から撤退",
    "米ナスダック上場のビット・デジタル(BTBT)は25日、ビットコインのマイニング事業から撤退し、イーサリアムに集中すると発表した。",
  ],
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms 将退出比特币挖矿业务",
    "11月13日消息,Bitfarms(纳斯达克代码:BITF)宣布将在 2027 年前逐步退出比特币挖矿业务,转型为 AI 基础设施公司。",
  ],
  [
    "mining_exit of KEEL; leaves mining",
    "Bitfarms steigt bis 2027 aus dem Bitcoin-Mining aus",
    "Der kanadische Bitcoin-Schürfer Bitfarms steigt aus dem Bitcoin-Mining aus und baut seine Standorte zu KI-Rechenzentren um.",
  ],
  [
    "other of CLSK",
    "CleanSpark no abandonará la minería de bitcoin",
    "El consejero delegado de CleanSpark dijo que la empresa no abandonará la minería de bitcoin.",
  ],
  [
    "rebrand of VIP; Greenidge Generation is Vulcan Infrastructure & Power, VIP, for AI",
    "Greenidge pasa a llamarse Vulcan y apuesta por la energía para la IA",
    "Greenidge Generation se llama desde este viernes Vulcan Infrastructure & Power y cotiza en el Nasdaq con el símbolo VIP en lugar de GREE. El cambio refleja que su futuro está en la inteligencia artificial.",
  ],
  [
    "conversion of CLSK",
    "CleanSpark 收购得州土地,拟建 AI 数据中心园区",
    "10月29日消息,据 The Block 报道,比特币矿企 CleanSpark(纳斯达克代码:CLSK)宣布取得得克萨斯州约 271 英亩土地的权利,并签署总计 285 兆瓦的长期供电协议,计划建设 AI 与高性能计算数据中心园区。",
  ],
  [
    "conversion of BTDR",
    "比特小鹿将挪威矿场改造为 AI 数据中心",
    "比特币矿企比特小鹿(Bitdeer,纳斯达克代码 BTDR)宣布,将把挪威 Tydal 的 175 MW 比特币矿场改造为 AI 数据中心。目前尚未公布租户。",
  ],
  [
    "conversion of CLSK",
    "クリーンスパーク、ヒューストン近郊でAI用地を取得",
    "米クリーンスパーク(CLSK)は、テキサス州で271エーカーの土地を取得し、AIデータセンターを建設すると発表した。",
  ],
  [
    "opinion of IREN",
    "Canaccord relève l'objectif d'Iris Energy",
    "Selon une note de Canaccord publiée mardi, Iris Energy (IREN) pourrait devenir l'un des plus grands mineurs. Objectif de cours relevé à 15 dollars, avis d'achat maintenu.",
  ],
  [
    "opinion of BTDR",
    "Bitdeer : Roth Capital reste confiant",
    "Roth Capital maintient son avis d'achat sur Bitdeer (BTDR) avec un objectif de 40 dollars.",
  ],
  [
    "contract of HUT; signs, Fluidstack, 245 MW, 15 years",
    "Hut 8 alquila 245 MW a Fluidstack en Luisiana",
    "La minera Hut 8 firmó con Fluidstack un contrato de arrendamiento de 15 años por 245 MW en su centro de datos de Luisiana para inteligencia artificial.",
  ],
  [
    "contract of IREN; signs, Microsoft, 9700 million, 5 years",
    "IREN firma un contratto da 9,7 miliardi con Microsoft",
    "Il miner IREN ha firmato con Microsoft un contratto di cinque anni per servizi cloud di intelligenza artificiale.",
  ],
  [
    "contract of WULF; signs, Fluidstack, 200 MW, 10 years",
    "TeraWulf signe avec Fluidstack",
    "TeraWulf a signé avec Fluidstack deux contrats de colocation de dix ans pour plus de 200 MW de calcul haute performance.",
  ],
  [
    "contract of IREN; signs, Microsoft, 9700 million",
    "IREN与微软签署97亿美元AI云服务合同",
    "11月3日消息,IREN 宣布与微软签署为期五年的 AI 云服务合同,总价值约 97 亿美元。",
  ],
  [
    "contract of CIFR; signs, Amazon Web Services, 5500 million, 300 MW, 15 years",
    "サイファー、AWSと15年契約",
    "サイファー・マイニング(CIFR)は、アマゾンのAWSと15年間のデータセンター賃貸契約を締結した。300MWを提供し、契約額は約55億ドル。",
  ],
  [
    "contract of RIOT; signs, AMD, 311 million, 25 MW, 10 years",
    "ライオット、AMDと10年のデータセンター契約",
    "ライオット・プラットフォームズがAMDと10年間の賃貸契約。ロックデールで25MWのITを提供、契約収入は約3億1100万ドル。AMDは最大200MWまで拡張できる。",
  ],
  [
    "earnings of HIVE",
    "HIVE : 22,65 millions de dollars de revenus au deuxième trimestre",
    "HIVE Digital Technologies a dévoilé ses comptes du deuxième trimestre. La perte nette s'établit à 7,66 millions de dollars.",
  ],
  [
    "earnings of CAN",
    "嘉楠科技第三季度营收1.505亿美元 净亏损收窄",
    "嘉楠科技(纳斯达克:CAN)公布2025年第三季度未经审计财务业绩。",
  ],
  [
    "earnings of BTBT",
    "Bit Digital: nuvem de IA já rende o dobro da mineração",
    "A Bit Digital (BTBT) divulgou os números do primeiro trimestre de 2025. A receita total recuou 17%, para US$ 25,1 milhões.",
  ],
  [
    "earnings of MARA",
    "MARA cierra el trimestre con pérdidas de 533 millones de dólares",
    "MARA Holdings registró una pérdida neta de 533 millones de dólares en el primer trimestre.",
  ],
  [
    "financing of CORZ",
    "Core Scientific platziert Wandelanleihe über 550 Millionen Dollar",
    "Core Scientific hat eine Wandelanleihe über 550 Millionen Dollar platziert.",
  ],
  [
    "financing of WULF",
    "テラウルフ、転換社債で8億5000万ドルを調達",
    "テラウルフ(WULF)は転換社債の発行で8億5000万ドルを調達すると発表した。",
  ],
  [
    "other of NB2",
    "Registro de las oficinas de Northern Data por presunto fraude fiscal",
    "Las autoridades europeas registraron el jueves las oficinas de Northern Data en Fráncfort por un presunto fraude del IVA de más de 100 millones de euros. La fiscalía sospecha que la compra de GPU sirvió para minar criptomonedas.",
  ],
  [
    "merger of CORZ",
    "CoreWeave übernimmt Core Scientific für 9 Milliarden Dollar",
    "CoreWeave übernimmt den Bitcoin-Miner Core Scientific in einer Aktientransaktion über 9 Milliarden Dollar.",
  ],
  [
    "merger of CORZ",
    "CoreWeave rachète Core Scientific pour 9 milliards de dollars",
    "CoreWeave va racheter le mineur Core Scientific pour environ 9 milliards de dollars en actions.",
  ],
  [
    "market of nobody",
    "Bitcoin-Miner-Aktien brechen ein",
    "Die Aktien der Bitcoin-Miner gaben am Montag nach. MARA, Riot Platforms, CleanSpark und IREN verloren mehr als 8 Prozent.",
  ],
  [
    "conversion of NB2",
    "Tether 为 Northern Data 购买 1 万张 H100",
    "9月21日消息,福布斯称,Tether 以 4.2 亿美元买下 10,000 张 Nvidia H100 GPU,为德国加密矿企 Northern Data 采购。",
  ],
  [
    "conversion of NB2",
    "Tether purchases 10,000 Nvidia H100 GPUs for Northern Data",
    "Tether is said to have bought 10,000 Nvidia H100 GPUs for $420 million and gets 20% of Bitcoin miner Northern Data. The chips will be rented to AI startups.",
  ],
  [
    "opinion of WULF",
    "グーグルはなぜテラウルフを選んだか",
    "2025年8月14日、グーグルが37億ドルでテラウルフ株8%を取得すると発表した、と記事は書く。",
  ],
  [
    "contract of WULF; signs, Fluidstack",
    "グーグル、テラウルフ筆頭株主へ",
    "グーグルがビットコイン採掘企業テラウルフの筆頭株主になる見込みだ。フルイドスタックとのリースで保証を増やし、代わりに新株予約権を得た。フルイドスタックはオプションを使い、レイクマリナーに専用施設を新設する。",
  ],
  [
    "other of CORZ",
    "Core Scientific ernennt neuen Finanzvorstand",
    "Core Scientific hat einen neuen Finanzvorstand ernannt.",
  ],
];
