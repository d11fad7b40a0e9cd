import type { WebClient } from "@slack/web-api";
import type { Log, Reply } from "../../kit/index.ts";
import type { Address, Spoken } from "./address.ts";
import { section } from "./blocks.ts";
import type { Uploader } from "./files.ts";
import { renderReply } from "./reply.ts";
import { sleep } from "./sleep.ts";

/** Who asked from where, in Slack's own names, and what Slack gave to answer with. */
export interface Asked {
  /** The workspace that Slack says it comes from. */
  team?: string | undefined;
  user: string;
  channel: string;
  address: Address;
  /** True where the answer takes the place of the message whose button was pressed. */
  replace?: boolean;
  /** The message under which files go. */
  thread?: string | undefined;
}

export type Answer = (asked: Asked, reply: Reply) => Promise<void>;

interface Parts {
  client: WebClient;
  uploader: Uploader;
  log: Log;
  signal: AbortSignal;
}

/** For one message; the address has uses left for what is said about files. */
const TRIES = 3;

export function openAnswer({ client, uploader, log, signal }: Parts): Answer {
  async function say(asked: Asked, message: Spoken): Promise<boolean> {
    for (let place = 0; place < TRIES && !asked.address.spent(); place++) {
      try {
        await asked.address.use(message);
        return true;
      } catch (error) {
        log.warn("Slack did not take an answer", { error: String(error).slice(0, 200) });
      }
      await sleep(500 * 2 ** place, signal);
    }
    return false;
  }

  /** Past the address for answers: straight to the person, where the bot may. */
  async function sayAside(asked: Asked, message: { text: string; blocks: ReturnType<typeof renderReply>["blocks"] }) {
    try {
      await client.chat.postEphemeral({ channel: asked.channel, user: asked.user, ...message });
    } catch (error) {
      log.warn("an answer did not reach its asker", { error: String(error).slice(0, 200) });
    }
  }

  /** Files of a private answer go to the asker's direct messages: a file in a channel is seen by all. */
  async function placeFor(asked: Asked, reply: Reply): Promise<{ channel: string; thread?: string | undefined }> {
    if (!reply.private) return { channel: asked.channel, thread: asked.thread };
    const { channel } = await client.conversations.open({ users: asked.user });
    if (!channel?.id) throw new Error("Slack opened no direct message");
    return { channel: channel.id };
  }

  async function shareFiles(asked: Asked, reply: Reply, files: ReturnType<typeof renderReply>["files"]): Promise<void> {
    const shared = await placeFor(asked, reply).then(
      (place) => uploader.share(files, place),
      (error: unknown) => {
        log.warn("a file has no place to go to", { error: String(error).slice(0, 200) });
        return false;
      },
    );
    if (shared) return;
    const text = "The picture or file of this answer did not reach Slack; its figures are in the text.";
    await say(asked, { response_type: "ephemeral", replace_original: false, text, blocks: [section(text)] });
  }

  return async (asked, reply) => {
    const { text, blocks, files } = renderReply(reply, reply.private ? undefined : asked.user);
    const response_type = reply.private ? "ephemeral" : "in_channel";
    const replace_original = asked.replace === true;
    const said = await say(asked, { response_type, replace_original, text, blocks });
    if (!said) await sayAside(asked, { text, blocks });
    if (files.length > 0) await shareFiles(asked, reply, files);
  };
}
