import type { ChatPostMessageArguments, WebClient } from "@slack/web-api";
import type { Log, Sent } from "../../kit/index.ts";
import type { Rendered } from "./blocks.ts";
import { type History, metadataOf, type Place } from "./history.ts";
import type { Lane, Lanes } from "./lane.ts";
import type { Directory } from "./people.ts";
import { plainer } from "./plainer.ts";
import { type Failure, judge } from "./verdict.ts";

/** Where a message stands. */
export interface Posted {
  channel: string;
  ts: string;
}

export interface Message {
  rendered: Rendered;
  /** The same for every try. */
  key: string;
  /** When the content was last changed; what is older than this process may have been sent by another. */
  writtenAt: string;
}

export interface Sender {
  create(place: Place, message: Message): Promise<Sent>;
  edit(posted: Posted, rendered: Rendered): Promise<Sent>;
}

interface Parts {
  client: WebClient;
  directory: Directory;
  /** Messages wait their second here; edits have a limit of their own. */
  posts: Lanes;
  edits: Lanes;
  history: History;
  log: Log;
  /** Told how each request went, for health. */
  heard: (failure: Failure | undefined) => void;
}

interface Tried {
  sent: Sent;
  /** Slack may have taken the message, whatever the outcome says. */
  doubtful: boolean;
}

const held = (waitMs: number): Sent => ({ outcome: "retry", reason: "Slack asks to slow down", afterMs: waitMs });
/** For what may be done twice without harm. */
const again = (sent: Sent): Sent => (sent.outcome === "unknown" ? { outcome: "retry", reason: sent.reason } : sent);

/** Runs one request; after a refusal of its blocks again with plainer ones. */
async function attempt(
  { log, heard }: Parts,
  lane: Lane,
  channel: string,
  rendered: Rendered,
  call: (rendered: Rendered) => Promise<Posted>,
): Promise<Tried> {
  let trying = rendered;
  for (;;) {
    try {
      const { ts, ...at } = await call(trying);
      heard(undefined);
      return { sent: { outcome: "sent", receipt: { channel: at.channel, ts } }, doubtful: false };
    } catch (error) {
      const failure = judge(error, channel);
      const blocks = plainer(trying, failure);
      if (!blocks) {
        heard(failure);
        if (failure.sent.outcome === "retry" && failure.sent.afterMs) lane.pause(failure.sent.afterMs);
        return failure;
      }
      log.warn("Slack refuses the blocks of a message; it goes out plainer", { channel, said: failure.messages });
      trying = { text: rendered.text, blocks };
    }
  }
}

async function update(parts: Parts, lane: Lane, posted: Posted, rendered: Rendered): Promise<Sent> {
  const { sent } = await attempt(parts, lane, posted.channel, rendered, async ({ text, blocks }) => {
    // Without the text a phone says nothing, without the blocks Slack takes them away.
    await parts.client.chat.update({ ...posted, text, blocks });
    return posted;
  });
  return again(sent);
}

/** The message that an earlier try made, brought up to date; nothing where there is none to be found. */
async function recover(
  parts: Parts,
  lane: Lane,
  place: Place,
  rendered: Rendered,
  key: string,
): Promise<Sent | undefined> {
  const earlier = await parts.history.find(place, key, rendered.text);
  if ("failed" in earlier) {
    parts.heard(earlier.failed);
    return again(earlier.failed.sent);
  }
  if ("unreadable" in earlier) {
    parts.log.info("Slack's history cannot be read, so a message whose answer was lost may appear twice", {
      channel: place.channel,
      code: earlier.unreadable,
    });
  }
  if (!("found" in earlier)) return undefined;
  const sent = await update(parts, lane, { channel: place.channel, ts: earlier.found }, rendered);
  return sent.outcome === "lost" ? undefined : sent;
}

async function send(
  { client }: Parts,
  { channel, thread, quiet = false }: Place,
  { text, blocks }: Rendered,
  key: string,
) {
  const plain = { channel, text, blocks, metadata: metadataOf(key), unfurl_links: false, unfurl_media: false };
  // Shown in the channel too unless that is not wanted: an edit tells nobody, and a reply in a thread only those who follow it.
  const message: ChatPostMessageArguments = thread ? { ...plain, thread_ts: thread, reply_broadcast: !quiet } : plain;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not the window's.
  const answer = await client.chat.postMessage(message);
  if (!answer.ts) throw new Error("Slack named no message");
  return { channel: answer.channel ?? channel, ts: answer.ts };
}

/** A message in its lane, with its place resolved: what an earlier try made is found, or it is sent. */
async function deliver(parts: Parts, lane: Lane, place: Place, { rendered, key, writtenAt }: Message): Promise<Sent> {
  const { history } = parts;
  if (history.mayExist(key, writtenAt)) {
    const recovered = await recover(parts, lane, place, rendered, key);
    if (recovered?.outcome === "sent") history.settle(key);
    if (recovered) return recovered;
  }
  const { sent, doubtful } = await attempt(parts, lane, place.channel, rendered, (trying) =>
    send(parts, place, trying, key),
  );
  if (doubtful) history.doubt(key);
  else history.settle(key);
  return sent;
}

export function openSender(parts: Parts): Sender {
  return {
    create(place, message) {
      const lane = parts.posts.lane(place.channel);
      return lane.run(async () => {
        let channel: string;
        try {
          channel = await parts.directory(place.channel);
        } catch (error) {
          const failure = judge(error, place.channel);
          parts.heard(failure);
          return again(failure.sent);
        }
        return deliver(parts, lane, { ...place, channel }, message);
      }, held);
    },
    edit(posted, rendered) {
      const lane = parts.edits.lane(posted.channel);
      return lane.run(() => update(parts, lane, posted, rendered), held);
    },
  };
}
