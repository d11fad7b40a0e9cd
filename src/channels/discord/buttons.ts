import type { APIActionRowComponent, APIButtonComponent } from "discord.js";
import { plainLine, type ReplyButton, safeLink } from "../../kit/index.ts";
import { LIMITS } from "./limits.ts";

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** Before a command line whose answer replaces the page that was pressed, instead of standing beside it. */
const IN_PLACE = "~";

const ROW = 1;
const BUTTON = 2;
const GREY = 2;
const LINK = 5;

/** What a pressed button asks for. */
export function readCustomId(id: string): { line: string; inPlace: boolean } {
  return id.startsWith(IN_PLACE) ? { line: id.slice(1), inPlace: true } : { line: id, inPlace: false };
}

function buttonOf(button: ReplyButton, turnsPage: (line: string) => boolean): APIButtonComponent | undefined {
  const label = plainLine(button.label, LIMITS.buttonLabel) || "Open";
  if ("url" in button) {
    const url = safeLink(button.url, LIMITS.buttonUrl);
    return url === undefined ? undefined : { type: BUTTON, style: LINK, label, url };
  }
  const line = plainLine(button.command, 1000);
  const customId = turnsPage(line) ? IN_PLACE + line : line;
  // A command line cannot be cut; without it the button would ask for something else.
  if (line === "" || customId.length > LIMITS.customId) return undefined;
  return { type: BUTTON, style: GREY, label, custom_id: customId };
}

/** Rows of five; a second button for the same line is left out, for Discord refuses a repeated id. */
export function buttonRows(
  buttons: readonly ReplyButton[],
  turnsPage: (line: string) => boolean = () => false,
): ButtonRow[] {
  const seen = new Set<string>();
  const made = buttons.flatMap((given) => {
    const button = buttonOf(given, turnsPage);
    const key = button && ("custom_id" in button ? button.custom_id : "url" in button ? button.url : undefined);
    if (!button || key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [button];
  });
  const rows: ButtonRow[] = [];
  for (let at = 0; at < made.length && rows.length < LIMITS.rows; at += LIMITS.buttonsInRow) {
    rows.push({ type: ROW, components: made.slice(at, at + LIMITS.buttonsInRow) });
  }
  return rows;
}
