import { describe, expect, it } from "vitest";
import { segment } from "../../src/extract/tokens/segments.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";

/** The pieces that a text is cut into, without the blanks between. */
function cut(text: string): string[] {
  const tokens = tokenize(text);
  return segment(tokens, 0).map(({ from, to }) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, " "),
  );
}

describe("a sentence ends", () => {
  it.each([
    ["at a stop before a capital", "It rose. The loss fell.", ["It rose.", "The loss fell."]],
    ["at a stop before a figure", "It rose. 2025 was good.", ["It rose.", "2025 was good."]],
    ["at a question and an exclamation", "Why? Because! Now.", ["Why?", "Because!", "Now."]],
    ["at a stop before a quote", "It rose. “We are glad.”", ["It rose.", "“We are glad.”"]],
    ["at a stop before a bracket", "It rose. (The loss fell.)", ["It rose.", "(The loss fell.)"]],
    ["at a stop before a sign of money", "It rose. $5 million came.", ["It rose.", "$5 million came."]],
    ["at a stop before a long dash", "It rose. – The loss fell.", ["It rose.", "– The loss fell."]],
    ["at a stop before a note's star", "It rose. *The loss fell.", ["It rose.", "*The loss fell."]],
    [
      "at a stop behind a year before a month",
      "It rose in 2025. March was good.",
      ["It rose in 2025.", "March was good."],
    ],
    ["at a question behind a number", "Was it up 31? March was.", ["Was it up 31?", "March was."]],
    ["at a question behind Inc", "Is it TeraWulf Inc? Losses fell.", ["Is it TeraWulf Inc?", "Losses fell."]],
    ["at a stop behind single letters", "It is in N.Y. The loss fell.", ["It is in N.Y.", "The loss fell."]],
    ["at a stop before a dash alone", "It rose. -", ["It rose.", "-"]],
    ["at a stop before a dash or a bullet", "It rose. - The loss fell. • More", ["It rose.", "The loss fell.", "More"]],
    ["at a stop before a note's number", "It rose.[12] the loss fell.", ["It rose.", "[12] the loss fell."]],
    ["at a stop of an ideographic text", "売上高は増加。純損失は減少。", ["売上高は増加。", "純損失は減少。"]],
    [
      "at Inc. before a word that begins one",
      "It is TeraWulf Inc. The loss fell.",
      ["It is TeraWulf Inc.", "The loss fell."],
    ],
    ["at the end of a line", "It rose.\nthe loss fell.", ["It rose.", "the loss fell."]],
  ])("%s", (_, text, pieces) => {
    expect(cut(text)).toEqual(pieces);
  });

  it.each([
    ["at a stop before a small letter", "It rose. the loss fell."],
    ["at a stop before another sign", "It rose. / The loss fell"],
    ["at a stop glued to the next word", "See terawulf.com and Decrypt.co today"],
    ["at a stop before a bracket that holds no number", "It rose.[a] the loss fell."],
    ["at a stop before a bracket that is not closed", "It rose.[12 the loss fell."],
    ["at Inc. before a name", "TeraWulf Inc. Reported a loss"],
    ["at a month or versus", "On Aug. 8 it lost $5 vs. $4 in Nov. 2024"],
    ["at U.S.", "The U.S. Mint lost money"],
    ["at e.g.", "Some lines, e.g. Hosting, lost money"],
    ["at a stop before an open bracket", "It rose.["],
    ["at a German day", "bis 31. März"],
    ["in a number", "It lost $1.5 million"],
  ])("not %s", (_, text) => {
    expect(cut(text)).toHaveLength(1);
  });
});

describe("a line", () => {
  it.each([
    ["goes on in small letters", "The company lost\nmoney in May", 1],
    ["goes on behind a comma", "The company,\nTeraWulf", 1],
    ["goes on behind a small word that cannot end it", "The loss of\nTeraWulf", 1],
    ["goes on with an amount", "Total revenue\n$62.0 million", 1],
    ["goes on with a bracket", "The loss\n(net)", 1],
    ["goes on with a figure behind a word", "The loss was over\n62 million", 1],
    ["goes on with a currency glued to its figure", "Revenue\nUS$62.0 million", 1],
    ["behind a bullet of its own", "•\nRevenue rose", 1],
    ["behind a dash of its own", "-\nRevenue rose", 1],
    ["goes on with a small word in brackets", "The loss\n(a net one)", 1],
    ["goes on with a word in brackets that ends like a number", "The fare\n(taxi)", 1],
    ["goes on with a word in brackets that begins like one", "The loss\n(all)", 1],
    ["goes on with a letter far down", "The loss\n(z)", 1],
    ["goes on with a nought", "The loss\n(0)", 1],
    ["ends before a letter", "The loss\n(a) in May", 2],
    ["ends before a count", "The loss\n(3) in May", 2],
    ["ends between two numbers", "In 2025\n62 million", 2],
    ["ends before a bullet behind a comma", "It rose,\n• money", 2],
    ["ends before a dash behind a comma", "It rose,\n- money", 2],
    ["ends before a capital", "The company lost\nMoney is gone", 2],
    ["ends before an empty line", "The company lost\n\nmoney in May", 2],
    ["ends before a bullet", "The company lost\n• money", 2],
    ["ends before a dash", "The company lost\n- money", 2],
    ["ends before a number in brackets", "The company lost\n(ii) money", 2],
    ["ends behind a colon", "Highlights:\nmoney", 2],
    ["ends behind a stop", "It lost.\nmoney", 2],
    ["ends at a bar", "The loss |\nmoney", 2],
  ])("%s", (_, text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it("has cells between bars, but for what leans on the one before", () => {
    expect(cut("Revenue | Loss | 5")).toEqual(["Revenue", "Loss", "5"]);
    expect(cut("Revenue: | $252.4 million | vs. $131.6 million")).toHaveLength(1);
    expect(cut("$5 million | up 3% | down 4%")).toHaveLength(1);
  });

  it("of a list opens with a bullet, or with a dash behind a heading", () => {
    expect(cut("Highlights - Revenue rose - Loss fell")).toEqual(["Highlights", "Revenue rose - Loss fell"]);
    expect(cut("• Revenue rose • Loss fell")).toEqual(["Revenue rose", "Loss fell"]);
    expect(cut("Revenue - net of costs - rose")).toHaveLength(1);
    expect(cut("It is 5*3 and 5 * 3")).toEqual(["It is 5*3 and 5", "3"]);
    expect(cut("It is 5 *3 more")).toHaveLength(1);
    expect(cut(" - Revenue rose")).toEqual(["- Revenue rose"]);
  });

  it("is a heading where it is short and has no stop; what belongs to the title is marked", () => {
    const text = "TeraWulf reports\n\nFirst quarter\n\nIt lost money. More followed.";
    const pieces = segment(tokenize(text), "TeraWulf reports".length);
    expect(pieces.map(({ heading, title, line }) => [heading, title, line])).toEqual([
      [true, true, 0],
      [true, false, 1],
      [false, false, 2],
      [false, false, 2],
    ]);
    const long = segment(tokenize(`${"word ".repeat(17)}\n\nmore`), 0);
    expect(long.map(({ heading }) => heading)).toEqual([false, true]);
    const headings = (of: string) => segment(tokenize(of), 0).map(({ heading }) => heading);
    expect(headings("word ".repeat(16))).toEqual([true]);
    expect(headings("It rose. More followed\n\nNext")).toEqual([false, false, true]);
    expect(headings("Revenue | Loss\n\nNext")).toEqual([false, false, true]);
    expect(headings("Highlights • Revenue")).toEqual([false, false]);
  });

  it("without any stop is cut where it is too long", () => {
    expect(cut("word ".repeat(400)).map((piece) => piece.split(" ").length)).toEqual([161, 161, 78]);
    expect(cut("; ".repeat(400))).toHaveLength(3);
  });
});

describe("the pieces of a text", () => {
  const pieces = (text: string) =>
    tokenize(text).map(({ text: piece, kind, spaced }) => `${spaced ? " " : ""}${kind[0]}:${piece}`);

  it.each([
    ["It lost $427.6M.", ["w:It", " w:lost", " m:$", "n:427.6", "w:M", "m:."]],
    ["TeraWulf’s AT&T", ["w:TeraWulf", "w:’s", " w:AT&T"]],
    ["don't stop", ["w:don't", " w:stop"]],
    ["RMB37.5 million", ["w:RMB", "n:37.5", " w:million"]],
    ["1Q26 2H25 3 q", ["w:1Q26", " w:2H25", " n:3", " w:q"]],
    ["1,132.5 and 5,", ["n:1,132.5", " w:and", " n:5", "m:,"]],
    ["純損失 5", ["w:純", "w:損", "w:失", " n:5"]],
    ["a\n b\n\n c", ["w:a", " b:\n", " w:b", " b:\n\n", " w:c"]],
  ])("%j", (text, wanted) => {
    expect(pieces(text)).toEqual(wanted);
  });
});
