/** How far from its name bitcoin's price may stand, in characters. */
const REACH = 40;
const HEAD = 600;
/** What bitcoin may cost, in dollars; other numbers are none of its prices. */
const LEAST = 10_000;
const MOST = 500_000;

const PRICE = /\$\s?(\d{2,3})(?:[.,](\d{3})|(?:\.\d{1,2})?[kK])(?![\d,.]*\d)/g;
const NAME = /\b(?:bitcoin|btc)\b/i;

/** Bitcoin's price in dollars as the head of a market report states it: "Bitcoin slides below $73K", "At $72,185 bitcoin". */
export function priceOfBitcoin(text: string): { value: string } | undefined {
  const head = text.slice(0, HEAD);
  for (const { 0: found, 1: thousands = "", 2: rest = "000", index } of head.matchAll(PRICE)) {
    const around = head.slice(Math.max(0, index - REACH), index + found.length + REACH / 2);
    const value = Number(`${thousands}${rest}`);
    if (value >= LEAST && value <= MOST && NAME.test(around)) return { value: String(value) };
  }
  return undefined;
}
