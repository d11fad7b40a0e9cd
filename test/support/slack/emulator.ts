import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Slack that others wrote, so that not only our own fake says that the bot works: Linux on x64 only. */
const BINARY = new URL("../../../node_modules/local-slack-linux-x64/bin/local-slack", import.meta.url).pathname;

/** True where the package is there; otherwise says loudly what is not tested. */
export function hasEmulator(): boolean {
  const there = existsSync(BINARY);
  if (!there) console.warn("SKIPPED: Bolt against the Slack emulator. It needs the package local-slack-linux-x64.");
  return there;
}

export const CHANNEL = "C0ALERTS";
export const PERSON = "U0ANNA";

export interface EmulatedMessage {
  ts: string;
  user: string;
  text: string;
  thread_ts?: string;
  subtype?: string;
  ephemeral_to?: string;
  blocks?: { type: string; elements?: { action_id?: string; value?: string; type: string }[] }[];
}

export interface Emulator {
  apiUrl: string;
  messages(): Promise<EmulatedMessage[]>;
  /** Every call of the Web API so far, oldest first. */
  calls(): Promise<string[]>;
  command(text: string): Promise<void>;
  press(messageTs: string, action: { action_id: string; value?: string }): Promise<void>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function waitUntil(check: () => Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    if (await check().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the emulator ${what}`);
}

export async function startEmulator(): Promise<Emulator> {
  const folder = mkdtempSync(join(tmpdir(), "pivotwire-slack-"));
  const config = join(folder, "config.json");
  writeFileSync(
    config,
    JSON.stringify({
      apps: [{ appId: "A0PIVOT", botUserId: "U0PIVOT", botName: "pivotwire", botToken: "xoxb-1", appToken: "xapp-1" }],
      users: [{ id: PERSON, name: "anna" }],
      channels: [{ id: CHANNEL, name: "alerts", members: [PERSON, "U0PIVOT"] }],
    }),
  );
  const port = await freePort();
  const child = spawn(BINARY, ["--config", config, "--port", String(port), "--base-host", "127.0.0.1"], {
    stdio: "ignore",
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const base = `http://127.0.0.1:${port}`;
  const ask = async <Shape>(path: string): Promise<Shape> => (await (await fetch(base + path)).json()) as Shape;
  const tell = async (path: string, body: unknown): Promise<void> => {
    const answer = await fetch(base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the emulator answers ${path} with HTTP ${answer.status}: ${await answer.text()}`);
  };
  await waitUntil(async () => (await fetch(`${base}/_control/state`)).ok, "did not start");
  return {
    apiUrl: `${base}/api/`,
    messages: async () => (await ask<{ messages: EmulatedMessage[] }>(`/_control/messages/${CHANNEL}`)).messages,
    calls: async () => {
      const { log } = await ask<{ log: { direction?: string; kind?: string; summary?: string }[] }>("/_control/log");
      return log.map((entry) => JSON.stringify(entry));
    },
    command: (text) => tell("/_control/command", { channel: CHANNEL, user: PERSON, command: "/miner", text }),
    press: (messageTs, action) =>
      tell("/_control/interact", { channel: CHANNEL, messageTs, user: PERSON, action: { type: "button", ...action } }),
    async stop() {
      child.kill();
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
