import { cutText } from "./plain.ts";

/** Characters of a text that have to stay in what is shown of it, end exclusive. */
export interface Kept {
  from: number;
  to: number;
}

/** With less room than this a text is cut at its end, whatever stands there. */
const LEAST = 24;

/** At most `limit` UTF-16 units with "…" for what was left out, and with all places that were asked for as far as they fit. */
export function cutAround(text: string, kept: readonly Kept[], limit: number): string {
  const [first, last] = [Math.min(...kept.map(({ from }) => from)), Math.max(...kept.map(({ to }) => to))];
  if (text.length <= limit || kept.length === 0 || last < limit || limit < LEAST) return cutText(text, limit);
  if (last - first <= limit - 2 || kept.length === 1) return windowOf(text, { from: first, to: last }, limit);
  const [left, right] = atWidestGap(kept);
  const half = Math.floor((limit - 1) / 2);
  const gap = Math.max(...left.map(({ to }) => to));
  const behind = right.map(({ from, to }) => ({ from: from - gap, to: to - gap }));
  return `${cutAround(text, left, half)} ${cutAround(text.slice(gap), behind, half)}`;
}

/** The stretch around one place, two thirds of what is left before it, from the beginning of a word. */
function windowOf(text: string, { from, to }: Kept, limit: number): string {
  const room = limit - 2;
  const spare = Math.max(0, room - (to - from));
  const start = Math.max(0, Math.min(from - Math.ceil((spare * 2) / 3), text.length - room - 1));
  if (start === 0) return cutText(text, limit);
  const space = text.slice(start - 1, from).search(/\s/);
  const begin = space < 0 ? start + Number(/^[\udc00-\udfff]/.test(text.slice(start))) : start + space;
  return `…${cutText(text.slice(begin), limit - 1)}`;
}

/** The places before and behind the widest stretch between two of them. */
function atWidestGap(kept: readonly Kept[]): [Kept[], Kept[]] {
  const inOrder = kept.toSorted((one, other) => one.from - other.from);
  let [at, widest] = [1, Number.NEGATIVE_INFINITY];
  for (let index = 1; index < inOrder.length; index++) {
    const gap = inOrder[index]!.from - inOrder[index - 1]!.to;
    if (gap > widest) [at, widest] = [index, gap];
  }
  return [inOrder.slice(0, at), inOrder.slice(at)];
}
