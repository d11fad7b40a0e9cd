/**
 * Japanese and Chinese write one word in three ways: 営業収益, 营业收益, 營業收益. Texts and vocabularies are folded to
 * one of them, character by character, so that every place in the folded text is the same place in the text.
 */

/** The form that is kept, and those that stand for it: simplified Chinese wherever there is one. */
const VARIANTS =
  "亿億 万萬 营営營 业業 总総總 净淨 亏虧 损損 润潤 调調 经経經 后後 绩績 报報 财財 务務 预予預 测測 计計 会會 终終 数數数 据據 云雲 采採 矿鉱礦 托託 连連 结結 当當 额額 纯純 负負 减減 来來 较較較 达達 录錄録 实実實 现現 为為 从從 过過 约約 间間 个個箇 内內 众眾 " +
  "际際 东東 买買 卖売賣 订訂 单単單 发発發 话話 产産產 场場 电電 网網 资資 销銷 货貨 创創 税稅 价値價值 长長 涨漲 扩拡擴 缩縮 转転轉 别別 应応應 归帰歸 属屬 权権權 参參 与與 这這 该該 则則 仅僅 关関關 联聯 动動 机機機 费費 设設 备備 线線 络絡 员員 处処處 变変變 币幣 圆円圓 " +
  "欧歐 韩韓 镑鎊 积積 标標 准準準 责責 说説說 认認 历歴歷 检検檢 对対對 级級 阶階 队隊 选選 议議 签簽 购購 钱銭錢 时時 种種 统統 称稱 双雙 区區 师師 岁歳 顺順 飙飆 跃躍 升昇";

const FORMS = new Map<number, number>();
for (const group of VARIANTS.split(" "))
  for (const variant of group.slice(1)) FORMS.set(variant.charCodeAt(0), group.charCodeAt(0));
for (const wave of "〜～∼") FORMS.set(wave.charCodeAt(0), 126);
for (const minus of "−－﹣") FORMS.set(minus.charCodeAt(0), 45);
for (const point of "・･·") FORMS.set(point.charCodeAt(0), 0x30fb);
FORMS.set(0x3000, 32);
FORMS.set(0xa0, 32);

/** Full-width forms of ASCII begin here, in its order. */
const WIDE = { from: 0xff01, to: 0xff5e, apart: 0xfee0 };

function foldCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 128) return code;
  const form = FORMS.get(code);
  if (form !== undefined) return form;
  return code >= WIDE.from && code <= WIDE.to ? foldCode(code - WIDE.apart) : code;
}

/** Codes that are put together to a string at once. */
const CHUNK = 4096;

/** The same text in one form of writing, of the same length. */
export function fold(text: string): string {
  const codes = new Uint16Array(Math.min(text.length, CHUNK));
  let folded = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const size = Math.min(CHUNK, text.length - from);
    for (let at = 0; at < size; at++) codes[at] = foldCode(text.charCodeAt(from + at));
    folded += String.fromCharCode(...codes.subarray(0, size));
  }
  return folded;
}
