import { createHash } from "node:crypto";
import { DiscordAPIError, type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Log, Sent } from "../../kit/index.ts";
import type { BodyFile, MessageBody, Rendered } from "./body.ts";
import { openLanes } from "./lanes.ts";
import { LIMITS } from "./limits.ts";
import { type Asked, judge } from "./verdict.ts";
import { openWaits } from "./waits.ts";

const PERSON = "user:";
const MESSAGE = z.object({ id: z.string(), channel_id: z.string() });
const CHANNEL = z.object({ id: z.string() });
/** Invalid Form Body, and request entity too large: the form is at fault, not the channel. */
const BAD_FORM = new Set([50035, 40005]);

/** The same for every try of one message, so that Discord gives back the message it already has. */
export const nonceFor = (key: string): string =>
  createHash("sha256").update(key).digest("base64url").slice(0, LIMITS.nonce);

export interface Sender {
  /** `channel` is a channel's id, or `user:` and a person's id for a direct message. */
  create(channel: string, rendered: Rendered, key: string, under?: string): Promise<Sent>;
  edit(channel: string, message: string, rendered: Rendered): Promise<Sent>;
}

export interface SenderOptions {
  rest: REST;
  log: Log;
  timeoutMs: number;
  now: () => number;
  /** Why nothing may be sent at all, where that is known: a refused token is not tried again. */
  blocked: () => string | undefined;
  onVerdict: (verdict: Sent) => void;
}

interface Work {
  channel: string;
  /** The message to edit; without it a new one is made. */
  message?: string;
  rendered: Rendered;
  extra: object;
}

/** The line that stands alone, for a form that Discord refuses: a fault of ours must not cost the alert. */
const plainest = (body: MessageBody): MessageBody => ({ ...body, embeds: [], components: [], attachments: [] });

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

async function attempt(options: SenderOptions, channel: string, work: Work): Promise<Sent> {
  const { rendered, extra } = work;
  try {
    return await request(options, channel, work, { ...rendered.body, ...extra }, rendered.files);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !BAD_FORM.has(Number(error.code))) throw error;
    options.log.error("Discord refused a message's form", { channel, detail: error.message.slice(0, 500) });
    return request(options, channel, work, { ...plainest(rendered.body), ...extra }, []);
  }
}

export function openSender(options: SenderOptions): Sender {
  const inLane = openLanes();
  const channelOf = openDirectory(options);
  const waits = openWaits(options.rest, options.now);

  async function toChannel(asked: Asked, channel: string, work: Work): Promise<Sent> {
    const wait = waits.left(asked, channel);
    if (wait > 0) return { outcome: "retry", reason: "Discord's rate limit still holds.", afterMs: wait };
    const verdict = await attempt(options, channel, work).catch((error: unknown) => judge(error, asked, channel));
    waits.note(asked, channel, verdict);
    return verdict;
  }

  async function judged(work: Work): Promise<Sent> {
    const stop = options.blocked();
    if (stop !== undefined) return { outcome: "parked", reason: stop };
    const asked = work.message === undefined ? "create" : "edit";
    let verdict: Sent;
    try {
      verdict = await toChannel(asked, await channelOf(work.channel), work);
    } catch (error) {
      verdict = judge(error, asked, work.channel);
    }
    options.onVerdict(verdict);
    return verdict;
  }

  return {
    create(channel, rendered, key, under) {
      const reference =
        under === undefined ? {} : { message_reference: { message_id: under, fail_if_not_exists: false } };
      const extra = { nonce: nonceFor(key), enforce_nonce: true, ...reference };
      return inLane(channel, () => judged({ channel, rendered, extra }));
    },
    edit: (channel, message, rendered) => inLane(channel, () => judged({ channel, message, rendered, extra: {} })),
  };
}
