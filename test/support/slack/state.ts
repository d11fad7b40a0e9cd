/** What a fake Slack knows, and how it is told to fail. */
export interface FakeMessage {
  /** The workspace whose token wrote it. */
  team: string;
  channel: string;
  ts: string;
  text: string;
  blocks: unknown[];
  bot_id?: string;
  thread_ts?: string;
  broadcast?: boolean;
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  /** How often it was edited. */
  edits: number;
  /** Set where only this person sees it. */
  ephemeralTo?: string;
}

export interface FakeFile {
  id: string;
  filename: string;
  length: number;
  altText?: string;
  bytes?: Uint8Array;
  sharedIn?: { channel: string; thread?: string };
}

export interface Recorded {
  /** Milliseconds since the fake started. */
  at: number;
  method: string;
  /** The workspace whose token asked. */
  team: string;
  args: Record<string, unknown>;
  /** "ok", or the error that was answered. */
  answer: string;
}

/** `after` lets the request do its work first; `channel` keeps the fault to one channel. */
export type Fault = { channel?: string } & (
  | { kind: "drop"; after: boolean }
  | { kind: "http"; status: number; after: boolean }
  | { kind: "hang"; after?: boolean }
  | { kind: "slowdown"; retryAfter?: number }
  | { kind: "error"; error: string; messages?: string[] }
);

export const BOT = { user: "U0PIVOT", bot: "B0PIVOT", app: "A0PIVOT", team: "T0TEAM" } as const;
export const PEOPLE = { anna: "U0ANNA", ben: "U0BEN", admin: "U0ADMIN" } as const;
export const CHANNELS = { alerts: "C0ALERTS", second: "C0SECOND", archived: "C0OLD", foreign: "C0FOREIGN" } as const;
export const TOKENS = { bot: "xoxb-good", app: "xapp-good" } as const;
export const SIGNING_SECRET = "a-secret-of-thirty-two-characters";

/** Two workspaces that install the app by themselves; their channels and people have the same ids. */
export const DESKS = { a: "T0DESKA", b: "T0DESKB" } as const;
export const OAUTH_APP = { clientId: "1111.2222", clientSecret: "client-secret-of-the-app" } as const;

export const ALL_SCOPES = [
  "commands",
  "chat:write",
  "files:write",
  "files:read",
  "im:write",
  "users:read",
  "channels:history",
  "connections:write",
];

export interface State {
  started: number;
  botTokens: Set<string>;
  appTokens: Set<string>;
  /** Workspaces of the tokens that were given out on installing, and the scopes that went with them. */
  installed: Map<string, { team: string; scopes: Set<string> }>;
  /** Tokens that were taken back, each with the word that says so. */
  takenBack: Map<string, string>;
  /** Codes that a browser was sent back with and that nobody used yet. */
  codes: Map<string, { team: string; scopes: string[]; redirectUri: string; organisation?: true }>;
  /** Where the app lets a browser be sent back to. */
  redirectUrls: Set<string>;
  /** The word with which a revoked token is refused. */
  refusal: string;
  scopes: Set<string>;
  /** Further channels that the bot is in. */
  rooms: Set<string>;
  /** Answers 429 where a channel gets two messages within a second. */
  strictPace: boolean;
  /** Files are taken and never shown. */
  neverShares: boolean;
  messages: FakeMessage[];
  files: Map<string, FakeFile>;
  /** What the app's Home shows to each person. */
  homes: Map<string, unknown[]>;
  requests: Recorded[];
  faults: { method: string; fault: Fault; left: number }[];
  lastPost: Map<string, number>;
  counter: number;
  /** Requests to addresses for answers, those refused too. */
  answered: number;
  /** Counts milliseconds, for how long an address for answers is good. */
  ticks: () => number;
}

export function freshState(): State {
  return {
    started: performance.now(),
    botTokens: new Set([TOKENS.bot]),
    appTokens: new Set([TOKENS.app]),
    installed: new Map(),
    takenBack: new Map(),
    codes: new Map(),
    redirectUrls: new Set(),
    refusal: "invalid_auth",
    scopes: new Set(ALL_SCOPES),
    rooms: new Set(),
    strictPace: false,
    neverShares: false,
    messages: [],
    files: new Map(),
    homes: new Map(),
    requests: [],
    faults: [],
    lastPost: new Map(),
    counter: 0,
    answered: 0,
    ticks: () => performance.now(),
  };
}

/** "1795234445.000001": seconds, and a number that never comes twice. */
export const nextTs = (state: State): string =>
  `${Math.floor(Date.now() / 1000)}.${String(++state.counter).padStart(6, "0")}`;

/** The fault that waits for this request, used up. */
export function takeFault(state: State, method: string, channel: unknown): Fault | undefined {
  const found = state.faults.find(
    ({ method: wanted, fault, left }) =>
      left > 0 && wanted === method && (fault.channel === undefined || fault.channel === channel),
  );
  if (!found) return undefined;
  found.left--;
  return found.fault;
}
