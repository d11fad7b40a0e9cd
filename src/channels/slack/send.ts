import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Log, Sent } from "../../kit/index.ts";
import type { Rendered } from "./blocks.ts";
import { section } from "./blocks.ts";
import { type History, metadataOf, type Place } from "./history.ts";
import { type Lane, type Lanes } from "./lane.ts";
import { type Failure, judge } from "./verdict.ts";

export interface Sender {
  /** `writtenAt`: when the content was last changed; what is older than this process may have been sent by another. */
  create(place: Place, rendered: Rendered, key: string, writtenAt: string): Promise<Sent>;
  edit(receipt: { channel: string; ts: string }, rendered: Rendered): Promise<Sent>;
}

interface Parts {
  client: WebClient;
  /** Messages wait their second here; edits have a limit of their own. */
  posts: Lanes;
  edits: Lanes;
  history: History;
  log: Log;
  /** Told how each request went, for health. */
  heard: (failure: Failure | undefined) => void;
}

const held = (waitMs: number): Sent => ({ outcome: "retry", reason: "Slack asks to slow down", afterMs: waitMs });

/** Slack could not fetch a picture: the message is worth more. */
function withoutImages(blocks: KnownBlock[]): KnownBlock[] {
  return blocks
    .filter(({ type }) => type !== "image")
    .map((block) => {
      if (block.type !== "section" || !("accessory" in block) || block.accessory?.type !== "image") return block;
      const { accessory: _dropped, ...rest } = block;
      return rest as KnownBlock;
    });
}

/** Blocks to try once more after Slack refused these; nothing where it refused something else. */
function plainer({ text, blocks }: Rendered, failure: Failure): KnownBlock[] | undefined {
  if (!/^(?:invalid_blocks|invalid_blocks_format|msg_blocks_too_long|msg_too_long)$/.test(failure.code))
    return undefined;
  const pictureless = withoutImages(blocks);
  const picture = failure.messages.some((message) => /image/i.test(message)) || failure.code === "invalid_blocks";
  if (picture && JSON.stringify(pictureless) !== JSON.stringify(blocks)) return pictureless;
  return blocks.length === 1 ? undefined : [section(text.slice(0, 2900))];
}

export function openSender({ client, posts, edits, history, log, heard }: Parts): Sender {
  /** Runs one request; after a refusal of its blocks once more with plainer ones. */
  async function attempt(lane: Lane, channel: string, rendered: Rendered, call: (rendered: Rendered) => Promise<Sent>) {
    let trying = rendered;
    for (;;) {
      try {
        const sent = await call(trying);
        heard(undefined);
        return { sent, doubtful: false };
      } catch (error) {
        const failure = judge(error, channel);
        const blocks = plainer(trying, failure);
        if (blocks) {
          log.warn("Slack refuses the blocks of a message; it goes out plainer", {
            channel,
            messages: failure.messages,
          });
          trying = { text: rendered.text, blocks };
          continue;
        }
        heard(failure);
        if (failure.sent.outcome === "retry" && failure.sent.afterMs) lane.pause(failure.sent.afterMs);
        return { sent: failure.sent, doubtful: failure.doubtful };
      }
    }
  }

  async function update(lane: Lane, receipt: { channel: string; ts: string }, rendered: Rendered): Promise<Sent> {
    const { sent } = await attempt(lane, receipt.channel, rendered, async ({ text, blocks }) => {
      await client.chat.update({ channel: receipt.channel, ts: receipt.ts, text, blocks });
      return { outcome: "sent", receipt };
    });
    // Editing twice does no harm, so a doubtful edit is simply done again.
    return sent.outcome === "unknown" ? { outcome: "retry", reason: sent.reason } : sent;
  }

  /** The message that an earlier try made, brought up to date; nothing where there is none to be found. */
  async function recover(lane: Lane, place: Place, rendered: Rendered, key: string): Promise<Sent | undefined> {
    const earlier = await history.find(place, key, rendered.text);
    if ("failed" in earlier) {
      heard(earlier.failed);
      const { sent } = earlier.failed;
      return sent.outcome === "retry" ? sent : { outcome: "retry", reason: sent.reason };
    }
    if ("unreadable" in earlier) {
      log.info("Slack's history cannot be read, so a message whose answer was lost may appear twice", {
        channel: place.channel,
        code: earlier.unreadable,
      });
    }
    if (!("found" in earlier)) return undefined;
    const sent = await update(lane, { channel: place.channel, ts: earlier.found }, rendered);
    return sent.outcome === "lost" ? undefined : sent;
  }

  async function create(place: Place, rendered: Rendered, key: string, writtenAt: string): Promise<Sent> {
    const lane = posts.lane(place.channel);
    return lane.run(async () => {
      if (history.mayExist(key, writtenAt)) {
        const recovered = await recover(lane, place, rendered, key);
        if (recovered?.outcome === "sent") history.settle(key);
        if (recovered) return recovered;
      }
      const { sent, doubtful } = await attempt(lane, place.channel, rendered, async ({ text, blocks }) => {
        const { channel, thread } = place;
        const metadata = metadataOf(key);
        const message = { channel, text, blocks, metadata, unfurl_links: false, unfurl_media: false };
        // Shown in the channel too: an edit tells nobody, and a reply in a thread only those who follow it.
        const answer = await client.chat.postMessage(
          thread ? { ...message, thread_ts: thread, reply_broadcast: true } : message,
        );
        return { outcome: "sent", receipt: { channel: answer.channel ?? place.channel, ts: answer.ts ?? "" } };
      });
      if (doubtful) history.doubt(key);
      else history.settle(key);
      return sent;
    }, held);
  }

  return {
    create,
    edit(receipt, rendered) {
      const lane = edits.lane(receipt.channel);
      return lane.run(() => update(lane, receipt, rendered), held);
    },
  };
}
