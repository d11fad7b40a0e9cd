import type { Role } from "../../model/index.ts";
import { isQualified, type Mention, type Part } from "./mentions.ts";
import type { HanMoney } from "./money.ts";
import type { HanPeriod } from "./periods.ts";
import { isRefused } from "./refusals.ts";
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
  "glue of topic subject comma semicolon and bound measure percent delta to from role period open close negative report current breakdown line turn".split(
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
}

/** Links of one sentence, left to right; `last` is the comparison that "同" repeats. */
export function linkSentence(
  parts: readonly Part[],
  sentence: Sentence,
  japanese: boolean,
  last: Role | undefined,
  scope: HanPeriod | undefined,
): HanLink[] {
  const links: HanLink[] = [];
  const state: State = { whole: false, taken: false, led: false, from: false, scope };
  let breaks = false;
  let compared = last;
  for (let at = sentence.from; at < sentence.to; at++) {
    const part = parts[at]!;
    if (part.is === "breakdown") breaks = true;
    if (part.is === "metric") meet(part, parts, at, state, breaks || links.length > 0);
    else if (part.is === "money") {
      const link = linkAmount(parts, at, sentence, state);
      if (link && typeof link.told === "string" && link.told !== "before") compared = link.told;
      if (link && !isRefused(parts, at, sentence, japanese)) links.push(link);
    } else if (part.is === "role") state.told = part.role === "same" ? compared : part.role;
    else if (part.is === "period") {
      if (parts[at + 1]?.is !== "close") state.told = part.period;
    } else if (part.is === "from") state.from = true;
    else if (part.is === "to") state.taken &&= !state.from;
    else if (!BETWEEN.has(part.is)) state.whole = false;
  }
  return links;
}

/** A name is met: what was said of time before it holds for what follows. */
function meet(metric: Mention, parts: readonly Part[], at: number, state: State, listed: boolean): void {
  const { told } = state;
  const usable = !isQualified(parts, at) && (!metric.only || listed);
  if (typeof told === "object") {
    state.scope = told;
    state.told = undefined;
    state.led = false;
  } else if (told !== undefined && told !== "current") {
    // "上年同期营收为…,净亏损为…": of the second name it is not said.
    if (!state.taken || state.topic?.metric !== metric.metric) state.led = true;
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

/** The name behind an amount: "1億5440万ドルの純損失", "3.5亿美元营收". */
function nameBehind(parts: readonly Part[], at: number, isOpen: boolean): Mention | undefined {
  let next = at + 1;
  if (parts[next]?.is === "bound") next++;
  const linked = parts[next]?.is === "of";
  if (linked) {
    next++;
    while (parts[next]?.is === "glue" && next < at + 5) next++;
  }
  const name = parts[next];
  if (name?.is !== "metric" || name.only) return undefined;
  if (linked) return name;
  // Without a particle the amount is its, and no other's: "1.505亿美元 净亏损收窄" tells of no loss.
  const after = parts[next + 1];
  const goesOn = after?.is === "money" || (after?.is === "glue" && parts[next + 2]?.is === "money");
  return isOpen && !goesOn && name.from === parts[next - 1]!.to && name.metric !== "net_income" ? name : undefined;
}

function linkAmount(parts: readonly Part[], at: number, sentence: Sentence, state: State): HanLink | undefined {
  const part = parts[at];
  if (part?.is !== "money") return undefined;
  const isOpen = !state.whole || (state.taken && state.told === undefined);
  const behind = nameBehind(parts, at, isOpen);
  const { told, scope } = state;
  const isBase = state.from && !state.taken && state.topic !== undefined && told === undefined;
  state.told = undefined;
  const found = behind
    ? named(behind, state)
    : state.whole && (!state.taken || told !== undefined)
      ? state.topic
      : undefined;
  // "4億ドルの評価損": the amount is of something else.
  const ofOther = !behind && parts[at + 1]?.is === "of" && parts[at + 2]?.is === "gap";
  if (!found || ofOther) {
    if (behind || ofOther) state.whole = false;
    return undefined;
  }
  state.topic = found;
  state.whole = true;
  state.taken = true;
  if (isBase || isFromBehind(parts, at, told)) {
    state.taken = false;
    state.from = false;
    if (told === undefined) return undefined;
  }
  const sign = behind?.sign ?? found.sign;
  return {
    sentence,
    at,
    money: part.money,
    metric: found,
    ...(sign ? { sign } : {}),
    ...(told === undefined ? {} : { told }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** "8480万ドルから1億8020万ドルに": the first of two, whatever it is called. */
const isFromBehind = (parts: readonly Part[], at: number, told: HanLink["told"]): boolean =>
  parts[at + 1]?.is === "from" || (told !== undefined && parts[at + 2]?.is === "from" && parts[at + 1]?.is === "glue");

/** "赤字" behind an amount says the sign of a result that was named before it. */
function named(behind: Mention, { topic, whole }: State): Mention | undefined {
  if (!behind.weak) return behind;
  if (topic && whole && behind.metric === "net_income" && topic.metric !== "total_revenue") return topic;
  return behind.metric === "net_income" ? behind : undefined;
}
