import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import type { Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { type Comparison } from "./comparison.ts";
import { type Link } from "./links.ts";
import { addUp } from "./wholes.ts";

const ON_AND_WITH = oneOf("on and with");
const CONSISTED_CONSISTING_ETC = oneOf(
  "consisted consisting consists comprised comprising composed including split which",
);

/**
 * "HPC revenue of $21 million, more than mining revenue of $13 million": two figures of one period, no comparison
 * with another. "a loss of $14 million on revenue of $9 million, against a profit of $2 million": one.
 */
export function sameFigure(
  compared: Comparison | undefined,
  { metric }: Mention,
  segment: number,
  links: readonly Link[],
): boolean {
  if (compared?.weak !== true) return true;
  const beside = links.filter((link) => link.segment === segment);
  const last = beside.at(-1) ?? links.at(-1);
  return (
    last === undefined ||
    last.mention.metric === "decoy" ||
    beside.some((link) => link.mention.metric === metric) ||
    last.mention.metric === metric
  );
}

/** "against a profit of $2 million on revenue of $23 million": what follows a comparison belongs to it. */
export function followsComparison(
  scan: Scan,
  money: Money,
  { metric }: Mention,
  segment: number,
  links: readonly Link[],
): Comparison | undefined {
  const last = links.at(-1);
  if (last?.segment !== segment || !last.compared || last.compared.to !== undefined || last.mention.metric === metric)
    return undefined;
  const told = links.some((link) => link.segment === segment && link.mention.metric === metric && !link.compared);
  const joint = wordAt(scan.tokens, last.money.to);
  const near = money.from - Math.max(last.money.to, last.mention.to) <= 6;
  return told &&
    near &&
    (ON_AND_WITH.has(joint) || opensParts(scan, last.money.to) || ON_AND_WITH.has(wordAt(scan.tokens, last.mention.to)))
    ? last.compared
    : undefined;
}

/** ", of which" behind an amount: its parts follow. */
const opensParts = ({ tokens }: Scan, at: number): boolean =>
  textAt(tokens, at) === "," && wordAt(tokens, at + 1) === "of" && wordAt(tokens, at + 2) === "which";

/**
 * "Total revenue was $160 million and consisted of $21 million …, $2 million … and $136 million in colocation revenue,
 * compared to $78 million, of which …": behind a list of parts the whole is compared, or the last part; only what
 * follows tells. "open" where nothing does.
 */
export function wholeOfList(
  scan: Scan,
  segment: Segment,
  money: Money,
  links: readonly Link[],
): Link | "open" | undefined {
  const last = links.at(-1)!;
  if (last.compared || last.mention.metric === "total_revenue") return undefined;
  const own = links.filter(({ segment: at }) => at === last.segment);
  const whole = own.find(({ mention, compared }) => mention.metric === "total_revenue" && !compared);
  if (!whole || own.length - own.indexOf(whole) < 3) return undefined;
  const named = own.slice(own.indexOf(whole) + 1);
  // "Total revenue was $34 million, cloud $18 million and mining $16 million, compared with $36 million": they add up.
  let parts = addUp(whole.money, named);
  for (let at = whole.money.to; at < last.money.from && at < segment.to; at++)
    if (CONSISTED_CONSISTING_ETC.has(scan.tokens[at]!.low)) parts = true;
  if (!parts) return undefined;
  return opensParts(scan, money.to) ? whole : "open";
}
