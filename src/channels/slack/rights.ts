import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { CommandDefinition, Log } from "../../kit/index.ts";

const KEPT = 600_000;
const MOST = 5_000;

const userShape = z.object({
  user: z.object({
    is_admin: z.boolean().catch(false),
    is_owner: z.boolean().catch(false),
    is_primary_owner: z.boolean().catch(false),
  }),
});

/** What the first words of the line change: "read" where no command fits, for then nothing is changed. */
export function scopeOf(commands: readonly CommandDefinition[], line: string): CommandDefinition["scope"] {
  const words = line.trim().toLowerCase().split(/\s+/, 2);
  const found = commands.find(({ path }) => path.every((word, place) => words[place] === word));
  return found?.scope ?? "read";
}

export type MayManage = (user: string, channel: string, line: string) => Promise<boolean>;

/**
 * Who may change a channel's settings: those named in the settings, and the workspace's admins and owners.
 * Slack sends no role with a command, so admins are looked up, only for commands that change something, and
 * kept ten minutes. In a direct message everybody manages the own settings. Where Slack does not say, nobody may.
 */
export function openRights(
  client: WebClient,
  managers: readonly string[],
  commands: readonly CommandDefinition[],
  log: Log,
): MayManage {
  const known = new Map<string, { may: boolean; until: number }>();

  async function isAdmin(user: string): Promise<boolean> {
    const cached = known.get(user);
    if (cached && cached.until > performance.now()) return cached.may;
    try {
      const { user: found } = userShape.parse(await client.users.info({ user }));
      const may = found.is_admin || found.is_owner || found.is_primary_owner;
      if (known.size >= MOST) known.clear();
      known.set(user, { may, until: performance.now() + KEPT });
      return may;
    } catch (error) {
      log.info(
        "Slack does not say whether a person is an admin: add the scope users:read or name them in SLACK_MANAGERS",
        {
          error: String(error).slice(0, 200),
        },
      );
      return false;
    }
  }

  return async (user, channel, line) => {
    if (channel.startsWith("@") || managers.includes(user)) return true;
    return scopeOf(commands, line) === "read" ? false : isAdmin(user);
  };
}
