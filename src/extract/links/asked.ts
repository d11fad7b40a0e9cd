import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { firstFrom, type Scan } from "../scan.ts";
import { oneOf } from "../tokens/words.ts";

const THAT_IT_ETC = oneOf("that it this $ a up down about from just");

/** "Adjusted EBITDA? That went from minus $12.7 million to …": the name stands in a sentence of its own. */
export function askedBefore(
  { segments, mentions, tokens, money }: Scan,
  index: number,
  { from }: Money,
): Mention | undefined {
  const here = segments[index]!;
  const asked = segments[index - 1];
  if (!asked || asked.line !== here.line || asked.to - asked.from > 7 || tokens[asked.to - 1]!.text !== "?")
    return undefined;
  if (!THAT_IT_ETC.has(tokens[here.from]!.low) || from - here.from > 9) return undefined;
  const found = mentions[firstFrom(mentions, asked.from)];
  const next = mentions[firstFrom(mentions, found?.to ?? 0)];
  if (!found || found.to > asked.to || found.weak || (next && next.from < asked.to)) return undefined;
  const amount = money[firstFrom(money, asked.from)];
  return amount && amount.from < asked.to ? undefined : { ...found, from: here.from, to: here.from + 1 };
}
