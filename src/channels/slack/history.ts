import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { type Failure, judge } from "./verdict.ts";

/** Marks our messages, so that one whose answer was lost is found again in the channel's history. */
export const EVENT_TYPE = "pivotwire_alert";

export const metadataOf = (key: string) => ({ event_type: EVENT_TYPE, event_payload: { key } });

/** Where a message would stand: a channel, or under a message of it. */
export interface Place {
  channel: string;
  thread?: string;
  /** True where the channel does not see what is said in the thread. */
  quiet?: boolean;
}

export type Earlier = { found: string } | { absent: true } | { unreadable: string } | { failed: Failure };

const PAGE = 100;
const PAGES = 5;
/** Another process may have sent since: a reading is good for a moment. */
const FRESH_MS = 2_000;
const MOST_KEYS = 10_000;
const MOST_PLACES = 200;
/** Seconds by which clocks may differ. */
const CLOCKS_DIFFER = 300;

const messageShape = z.object({
  ts: z.string(),
  text: z.string().optional().catch(undefined),
  bot_id: z.string().optional().catch(undefined),
  metadata: z
    .looseObject({ event_type: z.string(), event_payload: z.object({ key: z.unknown() }) })
    .optional()
    .catch(undefined),
});
type Message = z.infer<typeof messageShape>;

const carries = (message: Message, key: string): boolean =>
  message.metadata?.event_type === EVENT_TYPE && message.metadata.event_payload.key === key;

/** For a server that keeps no metadata: a bot's message with our very words since the send in doubt. */
const reads = (message: Message, text: string): boolean =>
  message.metadata === undefined && message.bot_id !== undefined && message.text === text;

async function page(client: WebClient, { channel, thread }: Place, oldest?: number, cursor?: string) {
  const args = {
    channel,
    limit: PAGE,
    include_all_metadata: true,
    ...(oldest ? { oldest: String(oldest) } : {}),
    ...(cursor ? { cursor } : {}),
  };
  const answer = thread
    ? await client.conversations.replies({ ...args, ts: thread })
    : await client.conversations.history(args);
  const messages = (answer.messages ?? []).flatMap((message) => messageShape.safeParse(message).data ?? []);
  return { messages, next: answer.response_metadata?.next_cursor || undefined };
}

async function read(client: WebClient, place: Place, oldest?: number): Promise<Message[]> {
  const found: Message[] = [];
  let cursor: string | undefined;
  for (let turn = 0; turn < PAGES; turn++) {
    const { messages, next } = await page(client, place, oldest, cursor);
    found.push(...messages);
    if (!next) break;
    cursor = next;
  }
  return found;
}

export interface History {
  /** A send of this key may have been taken. */
  doubt(key: string): void;
  settle(key: string): void;
  /** True where the message may exist: a doubtful send, or one that an earlier process may have made. */
  mayExist(key: string, writtenAt: string): boolean;
  find(place: Place, key: string, text: string): Promise<Earlier>;
}

/** `openedAt`: what was written before may have been sent by the process before this one. */
export function openHistory(client: WebClient, openedAt: Date): History {
  const doubts = new Map<string, number>();
  const settled = new Set<string>();
  const inherited = new Map<string, { at: number; reading: Promise<Message[]> }>();

  /** What stands there: one reading serves all that is looked for at once. */
  function readOnce(place: Place): Promise<Message[]> {
    const id = `${place.channel} ${place.thread ?? ""}`;
    const known = inherited.get(id);
    if (known && performance.now() - known.at < FRESH_MS) return known.reading;
    if (inherited.size >= MOST_PLACES) inherited.delete(inherited.keys().next().value ?? "");
    const reading = read(client, place);
    inherited.set(id, { at: performance.now(), reading });
    reading.catch(() => inherited.delete(id));
    return reading;
  }

  return {
    doubt(key) {
      settled.delete(key);
      if (doubts.has(key)) return;
      if (doubts.size >= MOST_KEYS) doubts.delete(doubts.keys().next().value ?? "");
      doubts.set(key, Date.now());
    },
    settle(key) {
      doubts.delete(key);
      if (settled.size >= MOST_KEYS) settled.clear();
      settled.add(key);
    },
    mayExist: (key, writtenAt) => doubts.has(key) || (!settled.has(key) && Date.parse(writtenAt) <= openedAt.getTime()),
    async find(place, key, text) {
      const since = doubts.get(key);
      const oldest = since && Math.floor(since / 1000) - CLOCKS_DIFFER;
      try {
        const messages = await (oldest ? read(client, place, oldest) : readOnce(place));
        const found = messages.find((message) => carries(message, key) || (oldest && reads(message, text)));
        return found ? { found: found.ts } : { absent: true };
      } catch (error) {
        const failure = judge(error, place.channel);
        const { outcome } = failure.sent;
        return outcome === "retry" || outcome === "unknown" ? { failed: failure } : { unreadable: failure.code };
      }
    },
  };
}
