import type { Role } from "../../model/index.ts";
import { isConverted, overConversion } from "./converted.ts";
import { isQualified, type Mention, type Part } from "./mentions.ts";
import type { HanMoney } from "./money.ts";
import type { HanPeriod } from "./periods.ts";
import { reads } from "./reads.ts";
import { isChange, isRefused } from "./refusals.ts";
import type { Sentence } from "./sentences.ts";

/** A figure linked to its name inside a sentence. */
export interface HanLink {
  sentence: Sentence;
  /** Index of its amount. */
  at: number;
  money: HanMoney;
  metric: Mention;
  /** What the words around it make of its sign. */
  sign?: "loss" | "income";
  /** The word or the period that sets it beside another; absent for the sentence's own. */
  told?: Role | "before" | HanPeriod;
  /** The period that the sentence names before it. */
  scope?: HanPeriod;
}

/** May stand between a name and its figure, or between a figure and what it is compared with. */
const BETWEEN = new Set<Part["is"]>(
  "glue results of after against toward topic subject comma semicolon and bound measure percent delta to from role period open close negative report current line turn".split(
    " ",
  ) as Part["is"][],
);

interface State {
  topic?: Mention | undefined;
  /** Only words that change nothing stood since the name or the last figure. */
  whole: boolean;
  /** A figure is linked to the name already: the next needs a word that says of when. */
  taken: boolean;
  told?: HanLink["told"] | undefined;
  scope?: HanPeriod | undefined;
  /** The sentence opens with another time: what is named later in it may be of either. */
  led: boolean;
  from: boolean;
  /** The last amount that is linked, and whether a word says of when it is. */
  last: number;
  lastTold: boolean;
  /** A name that an amount before it took. */
  behind: number;
}

/** The amount before was only where the next comes from: that one is the name's own. */
function goOn(state: State): void {
  state.taken = false;
  state.from = false;
}

/** What the sentence before leaves behind. */
export interface Before {
  /** The comparison that "同" repeats. */
  compared?: Role | undefined;
  scope?: HanPeriod | undefined;
  /** The one figure that it told of: "前年同期は7950万ドルだった" goes on with it. */
  topic?: Mention | undefined;
}

export interface SentenceLinks {
  links: HanLink[];
  /** Amounts with a name that are no figures yet. */
  expected: number;
  /** The last comparison that was told. */
  compared: Role | undefined;
}

function comparedIn(link: HanLink | undefined): Role | undefined {
  const told = link?.told;
  return typeof told === "string" && told !== "before" && told !== "current" ? told : undefined;
}

/** Links of one sentence, left to right. */
export function linkSentence(
  parts: readonly Part[],
  sentence: Sentence,
  japanese: boolean,
  before: Before,
): SentenceLinks {
  const links: HanLink[] = [];
  const { topic, scope } = before;
  const state: State = {
    ...(topic ? { topic } : {}),
    whole: topic !== undefined,
    taken: topic !== undefined,
    led: false,
    from: false,
    last: -1,
    lastTold: false,
    behind: -1,
    scope,
  };
  let listed = false;
  let expected = 0;
  let { compared } = before;
  for (let at = sentence.from; at < sentence.to; at++) {
    const part = parts[at]!;
    if (part.is === "money") {
      if (isConverted(part)) continue;
      if (isChange(parts, at, japanese)) {
        state.told = undefined;
        continue;
      }
      const link = linkAmount(parts, at, part.money, sentence, state);
      compared = comparedIn(link) ?? compared;
      if (link && isRefused(parts, at, sentence, japanese)) expected++;
      else if (link) links.push(link);
      listed ||= link?.metric.line !== undefined;
    } else if (part.is === "role") state.told = part.role === "same" ? compared : part.role;
    else if (part.is === "metric") {
      if (at !== state.behind) meet(part, parts, at, state, listed);
    } else {
      listed ||= part.is === "breakdown";
      walk(part, parts, at, state);
    }
  }
  return { links, expected, compared };
}

/** Words between names and amounts. */
function walk(part: Part, parts: readonly Part[], at: number, state: State): void {
  if (part.is === "period") {
    if (isOfTime(part.period, parts, at)) state.told = likeScope(part.period, state.scope);
  } else if (part.is === "from") state.from = true;
  else if (part.is === "to") {
    if (state.from || state.lastTold) goOn(state);
  } else if (part.is === "after" || part.is === "against") {
    if (state.last === at - 1 && state.lastTold) goOn(state);
  } else if (!BETWEEN.has(part.is)) state.whole = false;
}

/** "前九个月净亏损17.1亿美元,2021年同期净亏损1320万美元": as long a span as the one that it is set beside. */
function likeScope(period: HanPeriod, scope: HanPeriod | undefined): HanPeriod {
  if (!period.same || scope?.kind === undefined || scope.kind === "quarter") return period;
  const { kind, number } = scope;
  return { ...period, kind, ...(number === undefined ? {} : { number }) };
}

/** A name is met: what was said of time before it holds for what follows. */
function meet(metric: Mention, parts: readonly Part[], at: number, state: State, listed: boolean): void {
  const { told } = state;
  if (isSignOnly(metric, state)) {
    state.topic = { ...state.topic!, sign: metric.sign! };
    return;
  }
  const usable = !isQualified(parts, at) && !isShared(parts, at) && (!metric.only || (listed && isSaid(parts, at)));
  const again = state.last >= 0 && state.taken && state.topic?.metric === metric.metric;
  // "较第二季度净亏损1.477亿美元收窄": of this figure only; "全年营收6.474亿美元" opens what is told of the year.
  if (typeof told === "object" && again && told.kind === (state.scope?.kind ?? "quarter")) {
    state.topic = usable ? metric : undefined;
    state.whole = usable;
    return;
  }
  if (typeof told === "object") {
    state.scope = told;
    state.told = undefined;
    state.led = false;
  } else if (told !== undefined && told !== "current") {
    // "上年同期营收为…,净亏损为…": of the second name it is not said.
    if (!again) state.led = true;
  } else if (told === "current") {
    state.led = false;
    state.told = undefined;
  } else if (state.led) {
    state.topic = undefined;
    state.whole = false;
    return;
  }
  state.topic = usable ? metric : undefined;
  state.whole = usable;
  state.taken = false;
  state.from = false;
}

/** "調整後EBITDAは赤字が850万ドル", "上年同期为盈利2780万美元": of the figure that was named before. */
const isSignOnly = ({ metric, weak }: Mention, { topic, whole, taken, told }: State): boolean =>
  metric === "net_income" &&
  weak === true &&
  whole &&
  (topic?.metric === "adjusted_ebitda" || topic?.metric === "net_income") &&
  (!taken || told !== undefined);

/** A month alone is told of only where it stands with a figure's name: "9月の売上高". */
function isOfTime(period: HanPeriod, parts: readonly Part[], at: number): boolean {
  if (reads(parts, at + 1, "close")) return false;
  if (!period.apart) return true;
  return reads(parts, at + 1, "metric") || reads(parts, at + 1, "of", "metric");
}

/** "売上高の67%". */
const isShared = (parts: readonly Part[], at: number): boolean =>
  reads(parts, at + 1, "of", "percent") && !reads(parts, at + 3, "delta");

/** "HPCに5億ドルを投じた" is no revenue; "AIクラウドが7050万ドル" is, in a list of lines. */
const isSaid = (parts: readonly Part[], at: number): boolean => SAID.has(parts[at + 1]?.is ?? "gap");
const SAID = new Set<Part["is"]>(["money", "topic", "subject", "bound", "glue", "of", "role", "period"]);

/** The name behind an amount: "1億5440万ドルの純損失", "3.5亿美元营收"; its index, or -1. */
function nameBehind(parts: readonly Part[], at: number, isOpen: boolean): number {
  let next = overConversion(parts, at);
  if (reads(parts, next, "bound")) next++;
  const linked = reads(parts, next, "of");
  if (linked) {
    next++;
    while (reads(parts, next, "glue") && next < at + 5) next++;
  }
  const name = parts[next];
  if (name?.is !== "metric" || name.only) return -1;
  if (linked) return next;
  // Without a particle the amount is its, and no other's: "1.505亿美元 净亏损收窄" tells of no loss.
  const goesOn = reads(parts, next + 1, "money") || reads(parts, next + 1, "glue", "money");
  return isOpen && !goesOn && name.from === parts[next - 1]!.to && name.metric !== "net_income" ? next : -1;
}

/** What an amount is linked to, and where that stands behind it. */
function nameOf(
  parts: readonly Part[],
  at: number,
  state: State,
): { name: Mention; sign?: Mention["sign"] } | undefined {
  const isOpen = !state.whole || (state.taken && state.told === undefined);
  const behindAt = nameBehind(parts, at, isOpen);
  const behind = parts[behindAt];
  if (behind?.is === "metric") {
    state.behind = behindAt;
    const name = named(behind, state);
    const sign = behind.sign ?? name?.sign;
    return name && { name, ...(sign ? { sign } : {}) };
  }
  // "4億ドルの評価損": the amount is of something else.
  if (reads(parts, at + 1, "of", "gap")) return undefined;
  if (!state.topic || !state.whole || (state.taken && state.told === undefined)) return undefined;
  return { name: state.topic, ...(state.topic.sign ? { sign: state.topic.sign } : {}) };
}

/** "7950万ドルから1億1520万ドルに", "7950万ドルに対し1億1520万ドル". */
const isBaseMark = (parts: readonly Part[], at: number): boolean =>
  reads(parts, at, "after") || reads(parts, at, "against", "money");

function linkAmount(
  parts: readonly Part[],
  at: number,
  money: HanMoney,
  sentence: Sentence,
  state: State,
): HanLink | undefined {
  const { told, scope } = state;
  const found = nameOf(parts, at, state);
  state.told = undefined;
  if (!found) {
    state.whole = false;
    return undefined;
  }
  // "从8730万美元降至", "7950万ドルから": the first of two; of when it is nobody says.
  const next = Math.max(at, state.behind) + 1;
  const isBase = told === undefined && ((state.from && !state.taken) || isBaseMark(parts, next));
  Object.assign(state, { topic: found.name, whole: true, taken: true, last: at, lastTold: told !== undefined });
  if (isBase) {
    goOn(state);
    return undefined;
  }
  return {
    sentence,
    at,
    money,
    metric: found.name,
    ...(found.sign ? { sign: found.sign } : {}),
    ...(told === undefined ? {} : { told }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** "赤字" behind an amount says the sign of a result that was named before it. */
function named(behind: Mention, { topic, whole }: State): Mention | undefined {
  if (!behind.weak) return behind;
  if (topic && whole && behind.metric === "net_income" && topic.metric !== "total_revenue") return topic;
  return behind.metric === "net_income" ? behind : undefined;
}
