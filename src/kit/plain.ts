/** Text from feeds made safe to print anywhere, before a channel escapes it for its own markup. */

/**
 * Control characters (with escape, so no terminal sequences), soft hyphen, zero-width characters, bidi
 * embeddings, overrides and isolates, interlinear and tag characters: none shows, all can deceive.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

/** Whole terminal sequences; without their escape character the rest would stay behind as "[31m". */
// oxlint-disable-next-line no-control-regex
const SEQUENCE = /\u001b(?:\[[0-9;?]{0,16}[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\))/g;

const clean = (text: string): string => text.toWellFormed().replace(SEQUENCE, "").replace(UNSEEN, "");

/** At most `limit` UTF-16 units, with "…" for what was left out; never half of a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return "";
  const kept = text.slice(0, limit - 1);
  const whole = /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
  return `${whole.trimEnd()}…`;
}

/** One line: what cannot be seen is gone, all white space is one space. */
export function plainLine(text: string, limit = 10_000): string {
  // Cut first, so that a megabyte from a feed costs no more than the limit; the slack is for what is removed.
  return cutText(
    clean(text.slice(0, limit * 4))
      .replace(/\s+/g, " ")
      .trim(),
    limit,
  );
}

/** As `plainLine`, but line breaks stay, at most one empty line in a row. */
export function plainBlock(text: string, limit = 10_000): string {
  const lines = text.slice(0, limit * 4).split(/\r\n|[\n\r\u2028\u2029]/);
  const clean = lines.map((line) => line.toWellFormed().replace(UNSEEN, "").replace(/\t/g, "  ").trimEnd());
  return cutText(
    clean
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    limit,
  );
}

/** The address where it is plain http or https and parses; links of any other kind are no links. */
export function safeLink(text: string | undefined, limit = 2000): string | undefined {
  if (text === undefined || text.length > limit) return undefined;
  const url = URL.parse(text.trim());
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || url.username || url.password) return undefined;
  if (url.hostname.startsWith("[")) return undefined;
  // What ends or splits a link in one platform's markup or another's; a server reads the escape as the same address.
  const quoted = url.href.replace(/[<>|()[\]\\`*~'"\s]/g, percentEncode);
  return quoted.length <= limit ? quoted : undefined;
}

const percentEncode = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
