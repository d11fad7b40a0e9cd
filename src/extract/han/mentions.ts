import type { Company } from "../../model/index.ts";
import type { Piece } from "./pieces.ts";
import { reads } from "./reads.ts";

/** The name of a figure, or of the line of business whose revenue it may be. */
export type Mention = {
  is: "metric";
  metric: string;
  line?: string;
  sign?: "loss" | "income";
  /** "亏损" alone, "收入" alone. */
  weak?: true;
  /** The name of a line without a word for revenue. */
  only?: true;
  /** A word for revenue that is mostly told of one line of business. */
  lines?: true;
  from: number;
  to: number;
};

export type Part = Exclude<Piece, { is: "revenue" | "segment" | "net" | "ebitda" }> | Mention;

type SegmentPiece = Extract<Piece, { is: "segment" }>;

/** "AI数据中心托管" is HPC hosting, "挖矿托管" hosting: the later name says what it is, unless HPC stands before it. */
function joined(first: SegmentPiece, second: SegmentPiece, apart: boolean): SegmentPiece | undefined {
  const both = { ...first, to: second.to };
  if (first.segment === second.segment) return both;
  if (apart) return undefined;
  if (first.segment === "hpc" && second.segment === "hosting") return { ...both, line: "hpc hosting" };
  return first.segment === "mining" && second.segment === "hosting" ? { ...second, from: first.from } : undefined;
}

/** "AIとHPC", "ホスティング・マイニング", "挖矿、托管". */
const isJoin = (piece: Piece | undefined): boolean =>
  piece?.is === "comma"
    ? piece.lists === true
    : (piece?.is === "and" || piece?.is === "glue") && piece.to - piece.from === 1;

/** The name of a line from `at` on, with those that are joined to it; `decoy` where they are of two businesses. */
function lineAt(pieces: readonly Piece[], at: number): { line: SegmentPiece | undefined; next: number } {
  let line: SegmentPiece | undefined = pieces[at] as SegmentPiece;
  let next = at + 1;
  for (;;) {
    // "高性能计算(HPC)".
    if (reads(pieces, next, "open", "segment", "close")) {
      line = line && joined(line, pieces[next + 1] as SegmentPiece, true);
      next += 3;
      continue;
    }
    // "AI向けコロケーション".
    if (reads(pieces, next, "line", "segment")) next++;
    const apart = isJoin(pieces[next]) && reads(pieces, next + 1, "segment");
    const second = pieces[apart ? next + 1 : next];
    if (second?.is !== "segment") return { line, next };
    line = line && joined(line, second, apart);
    next += apart ? 2 : 1;
  }
}

function fromLine(pieces: readonly Piece[], at: number): { part: Part; next: number } {
  const { line, next } = lineAt(pieces, at);
  let behind = next;
  // Words between the name of a line and its revenue.
  while (reads(pieces, behind, "line") || reads(pieces, behind, "of")) behind++;
  const isRevenue = reads(pieces, behind, "revenue");
  const from = pieces[at]!.from;
  const end = isRevenue ? behind + 1 : next;
  const to = pieces[end - 1]!.to;
  if (!line) return { part: { is: "decoy", from, to }, next: end };
  const metric = `${line.segment}_revenue`;
  const only = isRevenue ? {} : { only: true as const };
  return { part: { is: "metric", metric, line: line.line, ...only, from, to }, next: end };
}

/** Pieces with the names of figures put together. */
export function findMentions(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at]!;
    if (piece.is === "segment") {
      const { part, next } = fromLine(pieces, at);
      parts.push(part);
      at = next;
      continue;
    }
    parts.push(asMention(piece));
    at++;
  }
  return parts;
}

function asMention(piece: Exclude<Piece, { is: "segment" }>): Part {
  const { from, to } = piece;
  if (piece.is === "revenue")
    return {
      is: "metric",
      metric: "total_revenue",
      ...(piece.bare ? { weak: true } : {}),
      ...(piece.lines ? { lines: true } : {}),
      from,
      to,
    };
  if (piece.is === "net") {
    const sign = piece.sign ? { sign: piece.sign } : {};
    return { is: "metric", metric: "net_income", ...sign, ...(piece.bare ? { weak: true } : {}), from, to };
  }
  if (piece.is === "ebitda")
    return { is: "metric", metric: "adjusted_ebitda", ...(piece.sign ? { sign: piece.sign } : {}), from, to };
  return piece;
}

/** "コロケーション": of miners where the company itself calls the hosting of their machines so, and its HPC otherwise. */
export function asCompanyCalls(part: Part, { segments: { hpc, hosting } }: Pick<Company, "segments">): Part {
  if (part.is !== "metric" || part.line !== "colocation") return part;
  const ofMiners = hosting.some((name) => COLOCATION.test(name)) && !hpc.some((name) => COLOCATION.test(name));
  return ofMiners ? { ...part, metric: "hosting_revenue" } : part;
}
const COLOCATION = /^(?:digital |hosting )?co-?location(?: services)?$/;

/** May stand between the start of a clause and the name of a figure without changing whose figure it is. */
const OPEN = new Set<Part["is"]>(
  "glue period role measure percent delta bound breakdown report of from after against to toward results turn subject and".split(
    " ",
  ) as Part["is"][],
);
const BOUNDARY = new Set<Part["is"]>(["comma", "stop", "semicolon", "line-end", "open", "own"]);

/**
 * "矿机的收入", "四大矿企总营收": a name that the grammar does not know stands before it, so it is not the company's own
 * whole. Looks back inside a clause; past a bracket to what stands before it.
 */
export function isQualified(parts: readonly Part[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 24; back--) {
    const part = parts[back]!;
    if (BOUNDARY.has(part.is)) return false;
    if (part.is === "close") {
      while (back > at - 24 && !reads(parts, back, "open")) back--;
      continue;
    }
    if (part.is === "money") return !reads(parts, back + 1, "of") && back !== at - 1;
    if (part.is === "topic") return reads(parts, back - 1, "gap");
    if (!OPEN.has(part.is)) return true;
  }
  return false;
}
