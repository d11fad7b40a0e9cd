import { createHmac } from "node:crypto";
import type { AddressInfo } from "node:net";
import { messageFaults } from "./blocks.ts";
import { openGate } from "./gate.ts";
import { openSockets, type Sockets } from "./sockets.ts";
import { BOT, CHANNELS, type Fault, freshState, PEOPLE, SIGNING_SECRET, type State } from "./state.ts";

/** What came to the address that Slack gives with a command: ephemeral or for all, and whether it replaces. */
export interface Answered {
  response_type: string;
  replace_original: boolean;
  text: string;
  blocks: unknown[];
}

export interface Commanded {
  /** Whether every copy of it was acknowledged. */
  acked: boolean;
  /** Waits until this many answers are there, and gives up after a long time. */
  answers(count?: number): Promise<Answered[]>;
}

export interface Press {
  team?: string;
  user?: string;
  channel?: string;
  messageTs?: string;
  ephemeral?: boolean;
  actionId: string;
  value: string;
}

export interface FakeSlack {
  apiUrl: string;
  state: State;
  sockets: Sockets;
  /** Spoils the next `times` requests of the method. */
  spoil(method: string, fault: Fault, times?: number): void;
  calls(method: string): State["requests"];
  /** What stands in the channel, of one workspace or of all. */
  posted(channel: string, team?: string): State["messages"];
  command(
    text: string,
    from?: { user?: string; channel?: string; trigger?: string; copies?: number; team?: string },
  ): Promise<Commanded>;
  press(press: Press): Promise<Commanded>;
  /** Tells the app what happened in a workspace. */
  event(team: string, event: { type: string; [field: string]: unknown }): Promise<Commanded>;
  /** The person opens the app's Home, or presses a button on it. */
  openHome(user: string, team?: string): Promise<Commanded>;
  pressOnHome(user: string, actionId: string, value: string): Promise<Commanded>;
  /** A signed request as HTTP mode gets them; the status that came back. */
  post(port: number, form: Record<string, string>, how?: Signing): Promise<number>;
  slashForm(text: string, from?: { team?: string }): { form: Record<string, string>; answers: Commanded["answers"] };
  stop(): Promise<void>;
}

export interface Signing {
  secret?: string;
  /** Seconds away from now. */
  shift?: number;
  leaveOut?: "x-slack-signature" | "x-slack-request-timestamp";
}

const USES = 5;
const GOOD_FOR = 30 * 60_000;

export async function waitFor<Found>(
  find: () => Found | undefined | false,
  what: string,
  within = 60_000,
): Promise<Found> {
  const end = performance.now() + within;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The addresses for answers: five uses within half an hour, and only messages that Slack would take. */
function openAnswers(state: State) {
  const boxes = new Map<string, { answers: Answered[]; uses: number; made: number }>();
  return {
    make(id: string) {
      boxes.set(id, { answers: [], uses: 0, made: state.ticks() });
      return async (count = 1) => {
        const box = boxes.get(id)!;
        await waitFor(() => box.answers.length >= count, `answer ${count} to ${id}`);
        return box.answers;
      };
    },
    take(id: string, body: Buffer): { status: number; body: string } {
      const box = boxes.get(id);
      state.answered++;
      if (!box || ++box.uses > USES || state.ticks() - box.made > GOOD_FOR) return { status: 404, body: "used_url" };
      const message = JSON.parse(body.toString()) as Partial<Answered>;
      const fault = messageFaults(message.text, message.blocks);
      if (fault) return { status: 400, body: JSON.stringify({ ok: false, ...fault }) };
      const { response_type = "ephemeral", replace_original = false, text = "", blocks = [] } = message;
      box.answers.push({ response_type, replace_original, text, blocks });
      return { status: 200, body: "ok" };
    },
  };
}

const person = (id: string) => ({ id, username: id.toLowerCase(), name: id.toLowerCase(), team_id: BOT.team });

function sign(body: string, { secret = SIGNING_SECRET, shift = 0, leaveOut }: Signing): Record<string, string> {
  const stamp = String(Math.floor(Date.now() / 1000) + shift);
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${stamp}:${body}`).digest("hex")}`;
  const headers = { "x-slack-request-timestamp": stamp, "x-slack-signature": signature };
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== leaveOut));
}

/** A Slack on loopback that refuses what Slack refuses, and remembers every request; at a free port, or again at `port`. */
export async function startFakeSlack(port = 0): Promise<FakeSlack> {
  const state = freshState();
  const answers = openAnswers(state);
  let base = "";
  const server = openGate(
    state,
    () => `${base.replace("http", "ws")}${sockets.ticket()}`,
    (path, body) => {
      const [, kind, id = ""] = path.split("/");
      if (kind === "response") return answers.take(id, body);
      if (kind !== "upload") return undefined;
      const file = state.files.get(id);
      if (!file || body.byteLength !== file.length) return { status: 400, body: "wrong length" };
      file.bytes = new Uint8Array(body);
      return { status: 200, body: `OK - ${body.byteLength}` };
    },
  );
  const sockets = openSockets(server);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const nextId = () => String(++state.counter);
  async function deliver(type: string, payload: Record<string, unknown>, id: string, copies = 1): Promise<Commanded> {
    const wait = answers.make(id);
    const envelope = { type, envelope_id: `envelope-${id}`, accepts_response_payload: true, payload };
    const acks = await Promise.all(
      Array.from({ length: copies }, (_, place) =>
        sockets.deliver({ ...envelope, envelope_id: `envelope-${id}-${place}`, retry_attempt: place }),
      ),
    );
    return { acked: acks.every(Boolean), answers: wait };
  }

  const slashPayload = (
    text: string,
    id: string,
    from: { user?: string; channel?: string; trigger?: string; team?: string } = {},
  ) => ({
    command: "/miner",
    text,
    team_id: from.team ?? BOT.team,
    api_app_id: BOT.app,
    channel_id: from.channel ?? CHANNELS.alerts,
    channel_name: "alerts",
    user_id: from.user ?? PEOPLE.anna,
    user_name: "somebody",
    response_url: `${base}/response/${id}`,
    trigger_id: from.trigger ?? `trigger-${id}`,
  });

  const tell: FakeSlack["event"] = (team, event) => {
    const id = nextId();
    const payload = { type: "event_callback", team_id: team, api_app_id: BOT.app, event_id: `Ev${id}`, event };
    return deliver("events_api", payload, id);
  };

  return {
    apiUrl: `${base}/api/`,
    state,
    sockets,
    spoil: (method, fault, times = 1) => void state.faults.push({ method, fault, left: times }),
    calls: (method) => state.requests.filter((request) => request.method === method),
    posted: (channel, team) =>
      state.messages.filter(
        (message) => message.channel === channel && !message.ephemeralTo && (!team || message.team === team),
      ),
    command(text, from = {}) {
      const id = nextId();
      return deliver("slash_commands", slashPayload(text, id, from), id, from.copies);
    },
    press({
      team = BOT.team,
      user = PEOPLE.anna,
      channel = CHANNELS.alerts,
      messageTs = "1.000001",
      ephemeral = false,
      actionId,
      value,
    }) {
      const id = nextId();
      const payload = {
        type: "block_actions",
        team: { id: team, domain: "team" },
        user: person(user),
        api_app_id: BOT.app,
        container: { type: "message", message_ts: messageTs, channel_id: channel, is_ephemeral: ephemeral },
        trigger_id: `trigger-${id}`,
        channel: { id: channel, name: "alerts" },
        response_url: `${base}/response/${id}`,
        actions: [{ type: "button", action_id: actionId, block_id: "b", value, action_ts: "1.0" }],
      };
      return deliver("interactive", payload, id);
    },
    event: tell,
    openHome: (user, team = BOT.team) =>
      tell(team, {
        type: "app_home_opened",
        user,
        channel: user.replace("U0", "D0"),
        tab: "home",
        event_ts: "1.0",
      }),
    pressOnHome(user, actionId, value) {
      const id = nextId();
      const payload = {
        type: "block_actions",
        team: { id: BOT.team, domain: "team" },
        user: person(user),
        api_app_id: BOT.app,
        container: { type: "view", view_id: "V1" },
        view: { id: "V1", type: "home" },
        trigger_id: `trigger-${id}`,
        actions: [{ type: "button", action_id: actionId, block_id: "b", value, action_ts: "1.0" }],
      };
      return deliver("interactive", payload, id);
    },
    slashForm(text, from) {
      const id = nextId();
      return { form: slashPayload(text, id, from), answers: answers.make(id) };
    },
    async post(port, form, how = {}) {
      const body = new URLSearchParams(form).toString();
      const headers = { "Content-Type": "application/x-www-form-urlencoded", ...sign(body, how) };
      const answer = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", headers, body });
      await answer.arrayBuffer();
      return answer.status;
    },
    async stop() {
      sockets.drop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
