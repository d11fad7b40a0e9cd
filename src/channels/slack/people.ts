import type { WebClient } from "@slack/web-api";
import { judge } from "./verdict.ts";

/** A person's place begins with this, as the model writes it: "@U0123456789". */
const PERSON = "@";
const MOST = 5_000;

/** The channel to send to: a person's direct messages for a person's place, else the place itself. Throws as `client`. */
export type Directory = (channel: string) => Promise<string>;

export function openDirectory(client: WebClient): Directory {
  const known = new Map<string, string>();
  return async (channel) => {
    if (!channel.startsWith(PERSON)) return channel;
    const user = channel.slice(PERSON.length);
    const found = known.get(user);
    if (found) return found;
    try {
      const answer = await client.conversations.open({ users: user });
      const id = answer.channel?.id ?? user;
      if (known.size >= MOST) known.clear();
      known.set(user, id);
      return id;
    } catch (error) {
      // Without the scope im:write Slack still takes a message to the person's own id.
      if (judge(error, channel).code === "missing_scope") return user;
      throw error;
    }
  };
}
