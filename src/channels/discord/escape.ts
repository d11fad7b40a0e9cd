import { cutText, plainLine, safeLink } from "../../kit/index.ts";

/** Signs that mean something to Discord wherever they stand. */
const MARKUP = /[\\*_~|`[\]<>@]/g;
/** What makes a heading, a list or small print at the start of a line; "-5 %" does not. */
const LINE_START = /^(?:#|[+-](?=[\s#]))/;

function escapeSigns(text: string): string {
  return (
    text
      .replace(MARKUP, "\\$&")
      .replace(LINE_START, "\\$&")
      .replace(/^(\d{1,9})\.(?=\s)/, "$1\\.")
      .replace(/\\\]\(/g, "\\]\\(")
      // A bare address would become a link that we did not make.
      .replace(/:(?=\/\/)/g, "\\:")
      // `allowed_mentions` stops the ping; this also stops it from looking like one.
      .replace(/@(?=everyone|here)/gi, "@\u200b")
  );
}

/** Cut without leaving half an escape: an odd number of backslashes would swallow what follows. */
function cutEscaped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "");
  const slashes = /\\*$/.exec(kept)?.[0].length ?? 0;
  return `${slashes % 2 ? kept.slice(0, -1) : kept}…`;
}

/** Plain text from anywhere as one line that Discord shows letter by letter, at most `limit` characters. */
export function escapeLine(text: string, limit: number): string {
  return cutEscaped(escapeSigns(plainLine(text, limit)), limit);
}

/** Text inside a code block: nothing is escaped there, so the one sign that ends it is exchanged for its twin. */
export const codeText = (text: string): string => text.replace(/`/g, "ˋ").replace(/@(?=everyone|here)/gi, "@\u200b");

/** `[label](address) (host)`: our words on it, and where it leads beside it; the label alone where no web address. */
export function linkTo(label: string, url: string | undefined, limit = 400): string {
  const address = safeLink(url, limit);
  const shown = escapeLine(label, 100);
  if (!address) return shown;
  const host = cutText(new URL(address).hostname.replace(/^www\./, ""), 60);
  return `[${shown || "link"}](${address}) (${escapeLine(host, 80)})`;
}

/** `<t:1778271060:f>`: every reader sees it in the own zone; the text itself where it is no instant. */
export function timeTag(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? escapeLine(instant, 40) : `<t:${Math.floor(at / 1000)}:f>`;
}
