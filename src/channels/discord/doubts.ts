import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { MessageBody } from "./body.ts";

/** Discord gives back the message of a known nonce for "a few minutes"; past this we look ourselves. */
const NONCE_HOLDS_MS = 60_000;
/** Another process may have sent since: a reading is good for a moment. */
const FRESH_MS = 2_000;
const MOST_KEYS = 10_000;
/** The most that one request gives, newest first. */
const PAGE = 100;

const MESSAGES = z.array(
  z.object({
    id: z.string(),
    content: z.string().catch(""),
    author: z.object({ id: z.string() }),
    embeds: z
      .array(
        z.object({
          description: z.string().optional().catch(undefined),
          footer: z.object({ text: z.string() }).optional().catch(undefined),
        }),
      )
      .catch([]),
  }),
);

type Messages = z.output<typeof MESSAGES>;

/** Discord trims what it takes. */
const wordsOf = (content: string, embeds: readonly { description?: string | undefined }[]): string =>
  [content, ...embeds.map(({ description = "" }) => description)].join("\n").replace(/\s+/g, " ").trim();

/**
 * What tells one of our messages from all others: the footer that names the alert, or every word. Two lists of ten
 * stories each begin alike, and the second must not be taken for the first and written over it.
 */
function isSame(body: MessageBody, { content, embeds }: Messages[number]): boolean {
  const footer = body.embeds[0]?.footer?.text;
  return footer === undefined
    ? wordsOf(content, embeds) === wordsOf(body.content, body.embeds)
    : embeds[0]?.footer?.text === footer;
}

/** Messages that may exist though nobody noted them: a lost answer, or a process that was killed in between. */
export interface Doubts {
  doubt(key: string): void;
  settle(key: string): void;
  /** A message that can no longer be edited is not the one that is looked for. */
  abandon(message: string): void;
  /** True where the nonce alone no longer protects; `writtenAt` is when the alert last changed. */
  mustLook(key: string, writtenAt: string): boolean;
  /** Throws what Discord answers when the history may not be read. */
  find(channel: string, key: string, body: MessageBody): Promise<string | undefined>;
}

export interface DoubtOptions {
  rest: REST;
  /** Milliseconds that only go forward. */
  now: () => number;
  /** By the clock: what was written before may have been sent by the process before this one. */
  openedAt: number;
  timeoutMs: number;
  /** The bot's own account, once it is known. */
  self: () => string | undefined;
}

export function openDoubts({ rest, now, openedAt, timeoutMs, self }: DoubtOptions): Doubts {
  const doubts = new Map<string, number>();
  const settled = new Set<string>();
  const abandoned = new Set<string>();
  const inherited = new Map<string, { at: number; reading: Promise<Messages> }>();
  const bounded = (kept: { size: number; clear(): void }) => {
    if (kept.size >= MOST_KEYS) kept.clear();
  };

  async function read(channel: string): Promise<Messages> {
    const query = new URLSearchParams({ limit: String(PAGE) });
    const signal = AbortSignal.timeout(timeoutMs);
    return MESSAGES.parse(await rest.get(Routes.channelMessages(channel), { query, signal }));
  }

  /** What stands there: one reading serves all that is looked for at once. */
  function readOnce(channel: string): Promise<Messages> {
    const known = inherited.get(channel);
    if (known && now() - known.at < FRESH_MS) return known.reading;
    const reading = read(channel);
    inherited.set(channel, { at: now(), reading });
    reading.catch(() => inherited.delete(channel));
    return reading;
  }

  return {
    doubt(key) {
      bounded(doubts);
      if (!doubts.has(key)) doubts.set(key, now());
    },
    settle(key) {
      doubts.delete(key);
      bounded(settled);
      settled.add(key);
    },
    abandon(message) {
      bounded(abandoned);
      abandoned.add(message);
    },
    mustLook(key, writtenAt) {
      const since = doubts.get(key);
      if (since !== undefined) return now() - since > NONCE_HOLDS_MS;
      return !settled.has(key) && Date.parse(writtenAt) < openedAt;
    },
    async find(channel, key, body) {
      const messages = await (doubts.has(key) ? read(channel) : readOnce(channel));
      const own = self();
      return messages.find(
        (message) =>
          isSame(body, message) && !abandoned.has(message.id) && (own === undefined || message.author.id === own),
      )?.id;
    },
  };
}
