import terminal, { type TerminalSettings } from "../../channels/terminal/index.ts";
import type { ChannelDefinition } from "../../kit/index.ts";
import type { AlertView } from "../../model/index.ts";

/** What went to the terminal. */
export interface Shown {
  posts: AlertView[];
  edits: number;
  replies: number;
}

/** The terminal as it is, which also notes in `shown` what it was given. */
export function countingTerminal(shown: Shown): ChannelDefinition {
  return {
    ...terminal,
    async open(settings, tools) {
      const channel = await terminal.open(settings as TerminalSettings, tools);
      return {
        ...channel,
        post(destination, alert, key) {
          shown.posts.push(alert);
          return channel.post(destination, alert, key);
        },
        edit(receipt, alert) {
          shown.edits++;
          return channel.edit(receipt, alert);
        },
        reply(receipt, alert, note, key) {
          shown.replies++;
          return channel.reply(receipt, alert, note, key);
        },
      };
    },
  };
}
