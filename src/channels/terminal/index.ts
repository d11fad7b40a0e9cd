/**
 * The terminal as a channel: shows what Slack and Discord would show, as text. It is where alerts go when no
 * platform is set up, and what the demo and `npm run ask` print with. No package: `node:util` paints, and a
 * card needs no more than wrapping.
 */
import { defineChannel, type OpenChannel } from "../../kit/index.ts";
import { openTerminal, type TerminalSettings } from "./open.ts";

export { renderAlertText } from "./card.ts";
export type { TerminalSettings } from "./open.ts";
export { renderReplyText } from "./reply.ts";
export type { Look } from "./text.ts";

/** Wider lines are hard to read, whatever the window. */
const WIDEST = 100;

export default defineChannel<TerminalSettings>({
  platform: "terminal",
  settings: [],
  read(environment) {
    const { stdout } = process;
    const settings = {
      write: (text: string) => void stdout.write(text),
      columns: Math.max(40, Math.min(WIDEST, stdout.columns ?? WIDEST)),
      // https://no-color.org: any value that is not empty.
      colour: stdout.isTTY && !environment.NO_COLOR,
    };
    return { settings, faults: [] };
  },
  open: (settings, tools): Promise<OpenChannel> => Promise.resolve(openTerminal(settings, tools.clock)),
});
