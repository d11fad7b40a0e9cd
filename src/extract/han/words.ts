import type { Role } from "../../model/index.ts";
import { compileWords, type Lexicon } from "./lexicon.ts";

/** What a word of results can be in a sentence. */
export type Sense =
  /** “lines”: mostly told of one line of business, where a word stands before it. */
  | { is: "revenue"; bare: boolean; lines?: true }
  | { is: "segment"; segment: "hpc" | "mining" | "hosting"; line: string }
  | { is: "net"; sign?: "loss" | "income"; bare?: true }
  | { is: "ebitda"; sign?: "loss" }
  | { is: "role"; role: Role | "same" | "before" }
  | {
      is:
        | "from"
        | "after"
        | "against"
        | "to"
        | "delta"
        | "ahead"
        | "deal"
        | "share"
        | "each"
        | "breakdown"
        | "negative"
        | "turn"
        | "report";
    }
  /** Before its amount or behind it; some words stand on either side. */
  | { is: "bound"; bound: "under" | "over" | "about"; side: "before" | "behind" | "either" }
  /** Of a figure that is none of ours. */
  | { is: "decoy" }
  /** Measures a change: "前年同期比", "同比". */
  | { is: "measure"; role: Role | undefined }
  /** A business, a service: between the name of a line and its revenue. */
  | { is: "line" }
  /** “lists”: "、", which in Chinese stands between things of one kind alone. */
  | { is: "comma"; lists?: true }
  | {
      is: "of" | "and" | "toward" | "results" | "topic" | "subject" | "glue" | "stop" | "semicolon" | "open" | "close";
    };

const spell = (words: string, sense: Sense): [string, Sense][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word.replaceAll("_", " "), sense]);

const segment = (name: "hpc" | "mining" | "hosting", line: string, words: string): [string, Sense][] =>
  spell(words, { is: "segment", segment: name, line });

const METRIC_WORDS = [
  ...spell(
    `総収入 総収益 総売上高 総売上 売上高合計 売上高 営業収益 総営業収益 全社売上高 連結売上高
     总营收 总收入 总营业收入 总收益 营业总收入 營業收入 总营业额`,
    { is: "revenue", bare: false },
  ),
  ...spell("収入 収益 收入", { is: "revenue", bare: true, lines: true }),
  ...spell("売上 営収 营收 营业收入 营业额 营业收益 销售额 销售收入", { is: "revenue", bare: true }),
  ...spell(
    "純損失 最終損失 最終赤字 当期純損失 四半期純損失 純赤字 当期赤字 净亏损 淨虧損 净损失 淨損失 淨損 净亏损额 净亏 纯亏损",
    { is: "net", sign: "loss" },
  ),
  ...spell(
    "純利益 最終利益 最終黒字 当期純利益 四半期純利益 最終益 純益 净利润 淨利潤 净利 淨利 净盈利 净利润额 纯利 純利",
    { is: "net", sign: "income" },
  ),
  ...spell("純損益 最終損益 当期純損益 四半期純損益 净损益 淨損益", { is: "net" }),
  ...spell("赤字 亏损 虧損", { is: "net", sign: "loss", bare: true }),
  ...spell("黒字 盈利", { is: "net", sign: "income", bare: true }),
  ...spell(
    `調整後EBITDA 調整済みEBITDA 調整済EBITDA 修正EBITDA 经调整EBITDA 經調整EBITDA 调整后EBITDA 调整后的EBITDA 調整EBITDA adjusted_EBITDA 经调整的EBITDA 经调整后的EBITDA 经调整后EBITDA
     調整後EBITDA利益 非GAAP调整后EBITDA 调整后息税折旧摊销前利润 经调整息税折旧摊销前利润 调整后税息折旧及摊销前利润 调整后EBITDA利润`,
    { is: "ebitda" },
  ),
  ...spell("調整後EBITDA損失 調整後EBITDA赤字 调整后EBITDA亏损 经调整EBITDA亏损 調整済みEBITDA損失", {
    is: "ebitda",
    sign: "loss",
  }),
];

const SEGMENT_WORDS = [
  ...segment(
    "hpc",
    "hpc",
    "HPC 高性能计算 高効能運算 高效能运算 高性能コンピューティング ハイパフォーマンスコンピューティング",
  ),
  ...segment(
    "hpc",
    "hpc hosting",
    "HPCホスティング HPC托管 AI托管 AIホスティング HPCコロケーション AI/HPC托管 高性能计算托管",
  ),
  ...segment("hpc", "hpc lease", "HPCリース HPC租赁 AI租赁 データセンターリース 数据中心租赁"),
  ...segment(
    "hpc",
    "cloud",
    "AIクラウド AIクラウドサービス AI云 AI云服务 AI云计算 GPUクラウド GPU云 GPU云服务 クラウドサービス 云服务 云计算",
  ),
  ...segment(
    "hpc",
    "ai",
    "AI 人工智能 人工知能 AI・HPC HPC・AI AI/HPC HPC/AI AIおよびHPC AIとHPC AI与HPC AI和HPC HPC与AI HPC和AI AI与高性能计算 AI和高性能计算 人工智能与高性能计算 AI及HPC AI及高性能计算",
  ),
  ...segment("hpc", "colocation", "コロケーション"),
  ...segment("hpc", "hpc colocation", "高密度コロケーション AI向けコロケーション HPC向けコロケーション"),
  ...segment(
    "hpc",
    "data center",
    "データセンター AIデータセンター データセンタ 数据中心 AI数据中心 資料中心 资料中心 AI资料中心",
  ),
  ...segment(
    "mining",
    "mining",
    `採掘 自社採掘 自己採掘 ビットコイン採掘 マイニング ビットコインマイニング 自社マイニング 自己マイニング セルフマイニング 暗号資産マイニング 暗号資産採掘 デジタル資産マイニング 仮想通貨マイニング デジタル資産の自社マイニング 暗号資産の自社採掘 BTCマイニング BTC採掘
     挖矿 比特币挖矿 自营挖矿 自挖 自挖矿 自营比特币挖矿 采矿 比特币采矿 数字资产挖矿 加密货币挖矿 数字货币挖矿 数字资产自挖矿 数字资产自营挖矿 加密挖矿 BTC挖矿 自主挖矿`,
  ),
  ...segment(
    "hosting",
    "hosting",
    `ホスティング 採掘機ホスティング デジタル資産ホスティング マイニングホスティング 他社マイニング機器のホスティング 顧客ホスティング デジタル資産のホスティング 他社機器のホスティング 採掘機のホスティング
     托管 託管 矿机托管 数字资产托管 数字资产挖矿托管 比特币托管 挖矿托管 比特币矿机托管 客户托管 第三方托管 数字资产托管挖矿`,
  ),
  ...spell("事業 部門 サービス 向け 事業部門 セグメント 関連 业务 服务 板块 分部 部门 相关 业务板块 运营 ビジネス", {
    is: "line",
  }),
];

const DECOY_WORDS = spell(
  `純収益 净收入 净收益 淨收入 純収入 調整後純利益 調整後純損失 調整済み純利益 調整後最終損益 调整后净利润 调整后净亏损 经调整净利润 经调整净亏损 非GAAP净利润 非GAAP净亏损 Non-GAAP净亏损 Non-GAAP净利润 调整后净利 调整后净收入
   営業利益 営業損失 営業損益 営業赤字 営業黒字 経常利益 経常損失 経常赤字 营业利润 营业亏损 运营亏损 运营利润 经营亏损 经营利润 税前利润 税前亏损 税引前利益 税引前損失 売上原価 売上総利益 粗利益 売上高原価 营业成本 收入成本 营收成本 销售成本
   毛利 毛利润 純利益率 净利率 净利润率 毛利率 収益率 収益性 収入源 売上債権 利息収入 受取利息 利息收入 其他收入 その他の収入 その他収入 累計売上高 累計収入 累计收入 递延收入 繰延収益 合同收入 契約収入 年間収入 年間売上高 年化收入 年收入 年营收 月收入 月间収入 日收入
   EBITDA 減損損失 減損 减值损失 云算力 クラウドマイニング 云挖矿 云端挖矿 マイニングプール 矿池 マイニング機器 マイニングマシン 採掘機 矿机 矿机销售 機器販売 製品 产品 每股亏损 每股净亏损 每股收益 每股盈利 1株当たり損失 1株当たり純損失 一株当たり 采矿成本 挖矿成本 採掘コスト 总亏损 増加額 減少額 増加分 減少分 增加额 减少额 增幅 降幅 由于 源于 归因于 扣除 剔除 不计 不包括 包括 除去 除く 除いた 含む 含め 因为 受 累計損失 累计亏损 累计净亏损 月净亏损`,
  { is: "decoy" },
);

const TIME_WORDS = [
  ...spell(
    "前年同期 前年同四半期 前年の同期 前年の同じ四半期 昨年同期 昨年の同期 一年前 1年前 1年前の同期 上年同期 去年同期 上一年同期 前一年同期 去年同季 上年同季 去年同一季度 上年同一季度 前年同期実績",
    { is: "role", role: "prior_year" },
  ),
  ...spell(
    "前四半期 前の四半期 直前の四半期 直前四半期 前期四半期 上一季度 上季度 上一季 上季 前一季度 前季 前一季 上一财季 上个季度 上个财季 前の3カ月",
    { is: "role", role: "prior_quarter" },
  ),
  ...spell(
    "前期 前年 前年度 前会計年度 昨年 昨年度 上年 上年度 上一年 上一年度 去年 去年全年 上财年 上一财年 前の期 前年通期",
    {
      is: "role",
      role: "before",
    },
  ),
  ...spell("本季度 本季 当季 该季度 该季 季内 期内 报告期内 今四半期 当四半期 同四半期 当期 今期 本财季 当季度 本期", {
    is: "role",
    role: "current",
  }),
  ...spell("同", { is: "role", role: "same" }),
  ...spell("前年同期比 前年同期比で 前年比 前年比で 前年同四半期比 昨年同期比 同比 按年 年増 年减 同比口径 同期比", {
    is: "measure",
    role: undefined,
  }),
];

const NOT_YET_WORDS = [
  ...spell(
    `予想 予測 見通し 見込み 見込む 見込んで 見込まれ 見込ん ガイダンス 業績予想 予定 目標 目指す 目指し 計画 とみられ とみる だろう 可能性 期待 想定 推定 試算 アナリスト コンセンサス 市場予想 べき かもしれ なりそう 年換算 はず に達する になる となる 狙う 目安 視野
     预计 预期 预估 预测 指引 目标 展望 有望 或将 或达 将达 将为 分析师 市场预期 一致预期 预告 估计 估算 料将 计划 可能 将会 若 如果 假设 年化 华尔街 彭博 FactSet LSEG 将 力争 目标为`,
    { is: "ahead" },
  ),
  ...spell("契約 合同 合约 租约 リース 受注 订单 协议 每年 每月 毎年 毎月 年間で 年间 每日", {
    is: "deal",
  }),
  ...spell("1株当たり 1株あたり 一株当たり 一株あたり 1株 一株 每股", { is: "share" }),
  ...spell("それぞれ 各々 分别 分別 各为 各", { is: "each" }),
];

/** Said of results by those who met or missed what was expected: no figure stands in it. */
const BEATS = spell(
  `市場予想を上回る 市場予想を上回った 市場予想を下回る 市場予想を下回った 市場予想を上回り 市場予想を下回り 予想を上回る 予想を上回った 予想を下回る 予想を下回った 予想を上回り 予想を下回り アナリスト予想を上回る アナリスト予想を上回った アナリスト予想を下回る アナリスト予想を下回った
   高于预期 低于预期 高于市场预期 低于市场预期 超预期 超出预期 超出市场预期 超过市场预期 不及预期 不及市场预期 好于预期 逊于预期 优于预期 好于市场预期 逊于市场预期`,
  { is: "glue" },
);

const TURN_WORDS = [
  ...spell("从 由 自", { is: "from" }),
  ...spell("から", { is: "after" }),
  ...spell("相比 相较 相较于 对比 较 较之 に対し に対して と比べ と比べて と比較して に比べ に比べて", {
    is: "against",
  }),
  ...spell(
    `増至 增至 降至 升至 减至 跌至 增长至 增加至 下降至 减少至 上升至 扩大至 收窄至 增长到 增加到 增到 降到 降低至 提升至 提高至 缩小至 至 到 飙升至 攀升至 下滑至 上涨至 跃升至 收缩至 回升至 达到 下降到 减少到 扩大到 收窄到 下跌至 缩减至 大增至 大幅增至 大幅降至 扩增至 暴增至 激增至 翻倍至 增长为`,
    { is: "to" },
  ),
  ...spell(
    "増 減 増加 減少 増え 減り 増収 減収 増益 減益 増やし 縮小 拡大 改善 悪化 上昇 低下 増加し 減少し 增长 增加 下降 下滑 下跌 上涨 上升 收窄 扩大 攀升 多 少 高 減った 増えた",
    {
      is: "delta",
    },
  ),
  ...spell(
    "扭亏为盈 扭亏 由亏转盈 由盈转亏 转亏 转盈 黒字転換 赤字転落 黒字に転換 赤字に転落 黒字に転じ 赤字に転じ 黒字転換し 赤字転落し 黒字化 转为亏损 转为盈利",
    {
      is: "turn",
    },
  ),
  ...spell("負 マイナス △ ▲", { is: "negative" }),
  ...spell("約 およそ ほぼ 大約 大约 近 接近 将近 约合 约为 約莫 ざっと", {
    is: "bound",
    bound: "about",
    side: "before",
  }),
  ...spell("左右 前後 程度 上下", { is: "bound", bound: "about", side: "behind" }),
  ...spell("超过 超過 逾 突破", { is: "bound", bound: "over", side: "before" }),
  ...spell("超 过", { is: "bound", bound: "over", side: "either" }),
  ...spell("超えの 超の 台 余り 余 以上 強 を超え を超える を超えた を上回 を上回る を上回った", {
    is: "bound",
    bound: "over",
    side: "behind",
  }),
  ...spell("不到 不足 未达", { is: "bound", bound: "under", side: "either" }),
  ...spell("未満 以下 近く 弱 を下回る を下回った", { is: "bound", bound: "under", side: "behind" }),
];

const GLUE_WORDS = [
  ...BEATS,
  ...spell(
    `過去最高の 過去最高 過去最大の 過去最大 過去最低の 大幅 大幅に 大幅な 合計 計 総額 合わせて 全体の 全体 高达 占 连续两季 连续三季 连续四季 連結 連結の だった でした となった となり とした に上った に上り に達した に達し 記録 計上 計上した 計上し 記録した 記録し 発表 発表した 公表 公表した 明らかにした 報告 報告した
     結果 四半期 四半期の 四半期として 四半期ベース 四半期ベースで 会社全体 比 倍増 急増 急増し 急減 倍以上 に迫る 純額 初めて 初の わずか 同社 同社の 当社 当社の 自社 一方 一方で また さらに なお GAAP GAAPベース US-GAAP IFRS 非GAAP 貢献 を占め 全社 単独 ベース ベースで 主力の 主力 好調な 期の 米 実績
     为 是 则为 则 仅 仅为 而 录得 实现 取得 创下 创 创纪录 历史新高 新高 历史最高 比 低于 高于 公司 该公司 集团 本公司 未经审计 未经审计的 显示 数据显示 财报显示 营运 当中 合并 综合 来自 贡献 产生 带来 共 共计 合计 总计 约合 达 其 大幅 大幅度 同样 以及 方面 归属于公司 归属于股东 归母 归属于普通股股东 归属普通股股东 公司股东应占 主要 已 也 亦 又 另 此外 同时 GAAP下 按GAAP 美国通用会计准则 额 规模 金额 单季 单季度 季度 全年 成绩 单 首次 亿 环比口径 每季 消息 讯 快讯 今日 美股 纯 进一步 去 在 于 以 了 并 则录得 更 若干`,
    { is: "glue" },
  ),
  ...spell("前四半期比 前期比 前四半期比で 直前四半期比 环比 环比口径 按季 季増 季减 前季比", {
    is: "measure",
    role: "prior_quarter",
  }),
  ...spell(
    "内訳は 内訳 そのうち このうち 其中 構成は 部門別 部門別では 部門別に 分部来看 分业务 分业务看 具体来看 构成 事業別 事業別では セグメント別 うち 内",
    { is: "breakdown" },
  ),
  ...spell("決算 業績 四半期決算 通期決算 決算発表 決算は 业绩 财报 财务业绩 财务报告 季报 年报 成绩单", {
    is: "results",
  }),
  ...spell("公布 发布 宣布 披露 公告 公佈 發布 發佈 发佈", { is: "report" }),
  ...spell("の 的 之 による からの 产生的 带来的 所产生的 贡献的", { is: "of" }),
  ...spell("と や および 及び 及 与 和 ならびに 、および", { is: "and" }),
  ...spell("は では には も", { is: "topic" }),
  ...spell("が", { is: "subject" }),
  ...spell("に へ を", { is: "toward" }),
  ...spell("で まで し た して した : / = 」 「 “ ” \" ' ・ - – — | * #", { is: "glue" }),
  ...spell(", ,", { is: "comma" }),
  ...spell("、", { is: "comma", lists: true }),
  ...spell("。 ! ?", { is: "stop" }),
  ...spell("; |", { is: "semicolon" }),
  ...spell("( [ 【 〔", { is: "open" }),
  ...spell(") ] 】 〕", { is: "close" }),
];

/** Every word of the grammar; of two lists that name one word the first wins. */
export const WORDS: Lexicon<Sense> = compileWords([
  ...DECOY_WORDS,
  ...METRIC_WORDS,
  ...SEGMENT_WORDS,
  ...TIME_WORDS,
  ...NOT_YET_WORDS,
  ...TURN_WORDS,
  ...GLUE_WORDS,
]);
