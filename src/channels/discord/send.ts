import { createHash } from "node:crypto";
import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log, Sent } from "../../kit/index.ts";
import { type BodyFile, plainest, type Rendered } from "./body.ts";
import { openDoubts } from "./doubts.ts";
import { openLanes } from "./lanes.ts";
import { LIMITS } from "./limits.ts";
import { type Asked, formFault, judge } from "./verdict.ts";
import { openWaits } from "./waits.ts";

/** A person's place, as the model writes it. */
const PERSON = "@";
const MESSAGE = z.object({ id: z.string(), channel_id: z.string() });
const CHANNEL = z.object({ id: z.string() });
/** The same for every try of one message, so that Discord gives back the message it already has. */
export const nonceFor = (key: string): string =>
  createHash("sha256").update(key).digest("base64url").slice(0, LIMITS.nonce);

export interface Sender {
  /**
   * `channel` is a channel's id, or `@` and a person's id for a direct message. `writtenAt` is when the
   * content last changed: what is older than this process may have been sent by the one before.
   */
  create(channel: string, rendered: Rendered, given: Given): Promise<Sent>;
  edit(channel: string, message: string, rendered: Rendered): Promise<Sent>;
}

export interface Given {
  key: string;
  writtenAt: string;
  /** The message to answer. */
  under?: string;
}

export interface SenderOptions {
  rest: REST;
  log: Log;
  timeoutMs: number;
  /** Milliseconds that only go forward. */
  now: () => number;
  /** By the clock: what was written before may have been sent by the process before this one. */
  openedAt: number;
  /** Why nothing may be sent at all, where that is known: a refused token is not tried again. */
  blocked: () => string | undefined;
  self: () => string | undefined;
  onVerdict: (verdict: Sent) => void;
}

interface Work {
  channel: string;
  /** The message to edit; without it a new one is made. */
  message?: string;
  rendered: Rendered;
  given?: Given;
}

/** Finds the channel of a direct message, once a person. */
function openDirectory({ rest, timeoutMs }: SenderOptions) {
  const known = new Map<string, string>();
  return async (destination: string): Promise<string> => {
    if (!destination.startsWith(PERSON)) return destination;
    const found = known.get(destination);
    if (found !== undefined) return found;
    const body = { recipient_id: destination.slice(PERSON.length) };
    const answer = await rest.post(Routes.userChannels(), { body, signal: AbortSignal.timeout(timeoutMs) });
    const { id } = CHANNEL.parse(answer);
    known.set(destination, id);
    return id;
  };
}

async function request(
  { rest, timeoutMs }: SenderOptions,
  channel: string,
  work: Work,
  body: object,
  files: BodyFile[],
): Promise<Sent> {
  const options = { body, files, signal: AbortSignal.timeout(timeoutMs) };
  const answer =
    work.message === undefined
      ? await rest.post(Routes.channelMessages(channel), options)
      : await rest.patch(Routes.channelMessage(channel, work.message), options);
  const { id, channel_id } = MESSAGE.parse(answer);
  return { outcome: "sent", receipt: { channel: channel_id, message: id } };
}

function extraOf({ given }: Work): object {
  if (!given) return {};
  const { key, under } = given;
  const reference = under === undefined ? {} : { message_reference: { message_id: under, fail_if_not_exists: false } };
  return { nonce: nonceFor(key), enforce_nonce: true, ...reference };
}

async function attempt(options: SenderOptions, channel: string, work: Work): Promise<Sent> {
  const { body, files } = work.rendered;
  const extra = extraOf(work);
  try {
    return await request(options, channel, work, { ...body, ...extra }, files);
  } catch (error) {
    const detail = formFault(error);
    if (detail === undefined) throw error;
    options.log.error("Discord refused a message's form", { channel, detail });
    return request(options, channel, work, { ...plainest(body), ...extra }, []);
  }
}

export function openSender(options: SenderOptions): Sender {
  const inLane = openLanes();
  const channelOf = openDirectory(options);
  const waits = openWaits(options.rest, options.now);
  const doubts = openDoubts(options);

  async function toChannel(channel: string, work: Work): Promise<Sent> {
    const asked: Asked = work.message === undefined ? "create" : "edit";
    const wait = waits.left(asked, channel);
    if (wait > 0) return { outcome: "retry", reason: "Discord's rate limit still holds.", afterMs: wait };
    const verdict = await attempt(options, channel, work).catch((error: unknown) => judge(error, asked, channel));
    waits.note(asked, channel, verdict);
    return verdict;
  }

  /** The message that an earlier try made, brought up to date; nothing where there is none, or none to be seen. */
  async function recover(channel: string, work: Work, { key, writtenAt, under }: Given): Promise<Sent | undefined> {
    if (!doubts.mustLook(key, writtenAt)) return undefined;
    let message: string | undefined;
    try {
      message = await doubts.find(channel, key, work.rendered.body);
    } catch (error) {
      const verdict = judge(error, "edit", channel);
      // Where the history may never be read the message goes out: once too often is better than never.
      return verdict.outcome === "retry" ? verdict : undefined;
    }
    if (message === undefined) return undefined;
    if (under !== undefined) return { outcome: "sent", receipt: { channel, message } };
    const edited = await toChannel(channel, { channel, message, rendered: work.rendered });
    return edited.outcome === "lost" ? undefined : edited;
  }

  async function created(channel: string, work: Work, given: Given): Promise<Sent> {
    const recovered = await recover(channel, work, given);
    const verdict = recovered ?? (await toChannel(channel, work));
    if (verdict.outcome === "sent" || verdict.outcome === "parked") doubts.settle(given.key);
    // A failure of Discord's own may come after the message was taken.
    else if (verdict.outcome === "unknown" || verdict.outcome === "retry") doubts.doubt(given.key);
    return verdict;
  }

  async function judged(work: Work): Promise<Sent> {
    const stop = options.blocked();
    if (stop !== undefined) return { outcome: "parked", reason: stop };
    let verdict: Sent;
    try {
      const channel = await channelOf(work.channel);
      verdict = work.given ? await created(channel, work, work.given) : await toChannel(channel, work);
    } catch (error) {
      verdict = judge(error, work.given ? "create" : "edit", work.channel);
    }
    if (verdict.outcome === "lost" && work.message !== undefined) doubts.abandon(work.message);
    options.onVerdict(verdict);
    return verdict;
  }

  return {
    create: (channel, rendered, given) => inLane(channel, () => judged({ channel, rendered, given })),
    edit: (channel, message, rendered) => inLane(channel, () => judged({ channel, message, rendered })),
  };
}
