/** One word of a line; a quoted one is never an option's name. */
export interface Word {
  text: string;
  quoted: boolean;
}

/** Splits at spaces, keeps what stands in quotes together, also behind `--name=`. A quote that never closes holds the rest. */
export function splitWords(line: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    if (line[at] === " ") {
      at += 1;
      continue;
    }
    const { word, end } = takeWord(line, at);
    words.push(word);
    at = end;
  }
  return words;
}

function takeWord(line: string, start: number): { word: Word; end: number } {
  let text = "";
  let at = start;
  let quoted = false;
  while (at < line.length && line[at] !== " ") {
    const letter = line[at] ?? "";
    const opens = (letter === '"' || letter === "'") && (at === start || line[at - 1] === "=");
    const close = opens ? line.indexOf(letter, at + 1) : -1;
    // An apostrophe that nothing closes is a letter: 'tis.
    if (!opens || (letter === "'" && close < 0)) {
      text += letter;
      at += 1;
      continue;
    }
    quoted ||= at === start;
    text += line.slice(at + 1, close < 0 ? line.length : close);
    at = close < 0 ? line.length : close + 1;
  }
  return { word: { text, quoted }, end: at };
}

/** The words of a terminal as one line that `splitWords` reads back. */
export const joinWords = (words: readonly string[]): string =>
  words.map((word) => (/[\s"']/.test(word) ? quote(word) : word)).join(" ");

const quote = (word: string): string => (word.includes('"') ? `'${word.replaceAll("'", "’")}'` : `"${word}"`);
