import type { ChannelPart, Installed, Log } from "../../kit/index.ts";
import { installUrl } from "./oauth-settings.ts";
import type { SlackSettings } from "./settings.ts";

const named = ({ name, workspace }: Pick<Installed, "name" | "workspace">) => `Slack workspace ${name} (${workspace})`;

/** What people are told of a workspace, each with what to do. */
export function wordsOf({ oauth }: Pick<SlackSettings, "oauth">) {
  const again = oauth ? `install it there again at ${installUrl(oauth)}` : "set SLACK_CLIENT_ID again";
  const first = oauth ? `install it there at ${installUrl(oauth)}` : again;
  return {
    gone: (row: Installed) => `The ${named(row)} took the bot away: ${again}.`,
    refused: (row: Installed, code: string) => `The ${named(row)} refuses its token (${code}): ${again}.`,
    unread: (row: Installed, reason: string) => `The token of the ${named(row)} cannot be read. ${reason}`,
    unknown: (team: string) => `The Slack workspace ${team} has not installed the bot: ${first}.`,
    homeless: "A Slack channel without a workspace needs SLACK_BOT_TOKEN: set it, or watch in an installed workspace.",
  };
}

/** How each workspace is doing, as far as anybody looked. */
export interface WorkspaceBook {
  /** What is down is said in the log, once. */
  note(row: Installed, state: ChannelPart["state"], reason?: string): void;
  parts(): ChannelPart[];
}

export function openBook(log: Log): WorkspaceBook {
  const book = new Map<string, ChannelPart>();
  return {
    note({ workspace, name }, state, reason) {
      if (state === "down" && book.get(workspace)?.reason !== reason)
        log.error("a Slack workspace does not work", { workspace, reason });
      book.set(workspace, { name: `${name} (${workspace})`, state, workspace, ...(reason && { reason }) });
    },
    parts: () => [...book.values()],
  };
}
