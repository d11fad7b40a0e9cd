import type { BlockAction } from "@slack/bolt";
import type { CommandDefinition } from "../../kit/index.ts";
import { openAddress, type Respond } from "./address.ts";
import type { Asked } from "./answer.ts";
import { section } from "./blocks.ts";
import { ownPlace } from "./home.ts";
import { scopeOf } from "./rights.ts";
import { openSeen } from "./seen.ts";

/** A second press of the same button on something that changes settings within this time does nothing. */
const DOUBLE_PRESS = 10_000;

export type Press = (body: BlockAction, respond: Respond, team: string | undefined) => Promise<void>;

const textIn = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);

/** One sentence to the one person. */
export const tell = async (respond: Respond, text: string): Promise<void> => {
  await respond({ response_type: "ephemeral", replace_original: false, text, blocks: [section(text)] });
};

/** The one person for whom the button works, where its message is one person's answer that all can see. */
const ownerOf = (actionId: string): string | undefined => /^run:[^:]*:(.+)$/.exec(actionId)?.[1];

/** A pressed button: its command line is run as if its presser had typed it, and an own answer changes in its place. */
export function openPress(
  commands: readonly CommandDefinition[],
  run: (asked: Asked, line: string) => Promise<void>,
  ticks: () => number,
): Press {
  const pressed = openSeen(ticks);
  return async (body, respond, team) => {
    const address = openAddress(respond, ticks);
    const [action] = body.actions;
    const line = action && "value" in action ? textIn(action.value) : undefined;
    if (!action || !line) return;
    const user = body.user.id;
    const channel = body.channel?.id ?? textIn(body.container.channel_id) ?? ownPlace(user);
    const owner = ownerOf(action.action_id);
    if (owner && owner !== user) {
      const typed = line.replace(/[`&<>]/g, "");
      return tell(respond, `Only the person who asked may press this. Type \`/miner ${typed}\` yourself.`);
    }
    const message = textIn(body.container.message_ts) ?? "";
    const changes = scopeOf(commands, line) !== "read";
    if (changes && pressed([`${team ?? ""} ${user} ${message} ${action.action_id}`], DOUBLE_PRESS)) {
      return tell(respond, "That was done a moment ago.");
    }
    const replace = owner !== undefined || body.container.is_ephemeral === true;
    const thread = textIn(body.container.thread_ts) ?? (replace ? undefined : textIn(message));
    await run({ team, user, channel, address, replace, thread }, line);
  };
}
