import type { ChannelPart, Installed, Log } from "../../kit/index.ts";
import { installUrl } from "./oauth-settings.ts";
import type { SlackSettings } from "./settings.ts";

const named = ({ name, workspace }: Pick<Installed, "name" | "workspace">) => `Slack workspace ${name} (${workspace})`;

/** What people are told of a workspace, each with what to do. */
export function wordsOf({ oauth }: Pick<SlackSettings, "oauth">) {
  const page = oauth ? installUrl(oauth) : "its page";
  return {
    gone: (row: Installed) => `The ${named(row)} took the bot away: install it there again at ${page}.`,
    refused: (row: Installed, code: string) =>
      `The ${named(row)} refuses its token (${code}): install the bot there again at ${page}.`,
    unread: (row: Installed, reason: string) => `The token of the ${named(row)} cannot be read. ${reason}`,
    unknown: (team: string) => `The Slack workspace ${team} has not installed the bot: install it there at ${page}.`,
    unserved: (team: string) =>
      `The Slack workspace ${team} is served only with SLACK_CLIENT_ID and the settings beside it: set them again.`,
    nameless: "Slack names no workspace here: the bot serves workspaces, and no whole organisation.",
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
