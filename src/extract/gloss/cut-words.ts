import { knownOf } from "../tokens/lexicon.ts";
import { addPlace, openPlaces } from "../tokens/places.ts";
import { lower, type Token, type Tokens } from "../tokens/tokens.ts";

const APOSTROPHE = /['\u2019]/;
const GROUP_HEAD = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}(?:,\d+)?$/;

/** "l'EBITDA" and "dell'anno" are two words, "1 473" and "1 710,5" one number. */
export function cutWords(tokens: Tokens, elided: ReadonlySet<string>): Tokens {
  const cut: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "number" && GROUP_HEAD.test(token.text)) {
      const end = groupsEnd(tokens, at);
      cut.push(joined(tokens, at, end));
      at = end - 1;
    } else cut.push(...(token.kind === "word" ? elisions(token, elided) : [token]));
  }
  return withPlaces(cut);
}

export function withPlaces(tokens: Token[]): Tokens {
  const places = openPlaces();
  for (const [at, { known }] of tokens.entries()) if (known.lists.length > 0) addPlace(places, known, at);
  return Object.assign(tokens, { places });
}

/** Groups of three digits, each behind one blank. */
function groupsEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (
    tokens[end]?.kind === "number" &&
    tokens[end]!.start === tokens[end - 1]!.end + 1 &&
    GROUP.test(tokens[end]!.text)
  )
    if (tokens[end++]!.text.includes(",")) break;
  return end;
}

function joined(tokens: Tokens, from: number, to: number): Token {
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join("");
  return { ...tokens[from]!, text, low: text, known: knownOf(text), end: tokens[to - 1]!.end };
}

/** Cut once: no word of these languages loses a vowel twice, and hostile text is apostrophes all along. */
function elisions(token: Token, elided: ReadonlySet<string>): Token[] {
  const at = token.text.search(APOSTROPHE);
  if (at === token.text.length - 1) return [token];
  const first = lower(token.text.slice(0, at + 1));
  if (!elided.has(first)) return [token];
  const text = token.text.slice(at + 1);
  const low = lower(text);
  const split = token.start + at + 1;
  return [
    { ...token, text: token.text.slice(0, at + 1), low: first, known: knownOf(first), end: split },
    { ...token, text, low, known: knownOf(low), start: split, spaced: false },
  ];
}
