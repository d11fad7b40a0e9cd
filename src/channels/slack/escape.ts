import { plainBlock, plainLine, safeLink } from "../../kit/index.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Slack gives a meaning to these three signs alone, and asks that no others are escaped. */
export const escapeSigns = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

const TWINS: Record<string, string> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };

/**
 * Slack's mrkdwn has no escape for bold, italic, strike and code, and it reads them only at the edge of a word:
 * there each sign is exchanged for its twin. "5*3" and "snake_case" stay as they are.
 */
function unmark(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, (sign) => TWINS[sign] ?? sign)
    .replace(/^(?=>)/gm, "\u2009");
}

/** Cut so that no entity is left in half. */
function cutEscaped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, Math.max(0, limit - 1))
    .replace(/&[a-z]{0,3}$/, "")
    .replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Text from anywhere as one line of mrkdwn that shows letter by letter, at most `limit` characters. */
export const markLine = (text: string, limit: number): string =>
  cutEscaped(escapeSigns(unmark(plainLine(text, limit))), limit);

/** As `markLine`, line breaks kept. */
export const markBlock = (text: string, limit: number): string =>
  cutEscaped(escapeSigns(unmark(plainBlock(text, limit))), limit);

/** For `plain_text` objects and the message's `text`, where nothing but the three signs is read. */
export const flatLine = (text: string, limit: number): string => cutEscaped(escapeSigns(plainLine(text, limit)), limit);

/** Inside a code block: only the sign that ends it is exchanged. */
export const codeLine = (text: string): string => plainLine(text, 400).replace(/`/g, "ˋ");

/** `<url|label>` with our own words on it; the label alone where the address is no web address. */
export function linkTo(label: string, url: string | undefined, limit = 500): string {
  const address = safeLink(url, limit);
  const shown = markLine(label.replace(/\|/g, "¦"), 300) || "link";
  return address ? `<${escapeSigns(address)}|${shown}>` : shown;
}

/** A time that every reader sees in the own zone; the text itself where it is no instant. */
export function timeToken(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return markLine(instant, 40);
  const fallback = `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  return `<!date^${Math.floor(at / 1000)}^{date_short_pretty} {time}|${fallback}>`;
}
