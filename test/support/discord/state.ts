import type { MessageShape } from "./limits.ts";

export const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.fake-1.not-a-secret";
export const APPLICATION = "1200000000000000001";
export const BOT_USER = "1200000000000000002";
export const GUILD = "1200000000000000010";
/** Another server, which a second of two shards has. */
export const OTHER_GUILD = String(BigInt(GUILD) + (1n << 22n));
/** Somebody who asks, without any right. */
export const ASKER = "1200000000000000020";

export interface FakeFile {
  name: string;
  bytes: number;
}

export interface FakeMessage extends MessageShape {
  id: string;
  channel: string;
  files: FakeFile[];
  edits: number;
  ephemeral: boolean;
}

/** One request as it came, with what was answered. */
export interface Recorded {
  at: number;
  method: string;
  path: string;
  body: unknown;
  files: FakeFile[];
  authorized: boolean;
  status?: number;
}

export interface FakeInteraction {
  id: string;
  token: string;
  sentAt: number;
  /** Type of the first response, and when it came. */
  callback?: { type: number; data?: { flags?: number; choices?: { name: string; value: string }[] }; at: number };
  message?: FakeMessage;
  followUps: FakeMessage[];
  deleted: boolean;
}

export interface FakeState {
  channels: Map<string, { messages: FakeMessage[]; nonces: Map<string, FakeMessage>; kind: "guild" | "dm" }>;
  commands: Map<string, { id: string }[]>;
  interactions: Map<string, FakeInteraction>;
  recorded: Recorded[];
  /** Why a body was refused; a test of good behaviour finds it empty. */
  refusals: string[];
  token: string;
  sessionsLeft: number;
  /** Connections that Discord asks for; fewer are refused where it insists, as it does beyond 2,500 servers each. */
  shards: number;
  insists: boolean;
  /** IDENTIFY that it takes at once. */
  concurrency: number;
  guilds: readonly string[];
  /** Answers 429 to what comes faster than Discord takes it. */
  strictPace: boolean;
  nextId(): string;
}

export function newState(channels: readonly string[]): FakeState {
  let last = 1_300_000_000_000_000_000n;
  return {
    channels: new Map(channels.map((id) => [id, { messages: [], nonces: new Map(), kind: "guild" }])),
    commands: new Map(),
    interactions: new Map(),
    recorded: [],
    refusals: [],
    token: TOKEN,
    sessionsLeft: 1000,
    shards: 1,
    insists: false,
    concurrency: 1,
    guilds: [GUILD],
    strictPace: false,
    nextId: () => String(++last),
  };
}
