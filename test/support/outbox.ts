import type { OpenChannel, Sent } from "../../src/kit/index.ts";
import type { AlertView } from "../../src/model/index.ts";
import { type BusyLanes, deliver } from "../../src/pipeline/index.ts";
import { teraWulfAlert } from "./alert-views.ts";
import { fakeChannel, silentLog, tinyParts } from "./tiny.ts";

export const START = Date.UTC(2026, 4, 8, 12);
export const at = (seconds: number) => new Date(START + seconds * 1000);
export const text = (seconds: number) => at(seconds).toISOString();
export const SENT: Sent = { outcome: "sent", receipt: { channel: "one", id: "m1" } };
export const ONE = { platform: "fake", channel: "one" };

type Calls = Record<"post" | "edit" | "reply" | "say", unknown[][]>;

/** The engine with a platform that answers as `answers` say, one after the other, and then takes everything. */
export async function openOutbox(answers: (Sent | Error)[] = [], own: Partial<OpenChannel> = {}) {
  const calls: Calls = { post: [], edit: [], reply: [], say: [] };
  const hear =
    (how: keyof Calls) =>
    async (...args: unknown[]): Promise<Sent> => {
      calls[how].push(args);
      const answer = answers.shift() ?? SENT;
      if (answer instanceof Error) throw answer;
      return answer;
    };
  const spoken = { post: hear("post"), edit: hear("edit"), reply: hear("reply"), say: hear("say") };
  const warned: unknown[][] = [];
  const log = {
    ...silentLog,
    warn: (...line: unknown[]) => void warned.push(line),
    info: (...line: unknown[]) => void warned.push(line),
  };
  const parts = { ...(await tinyParts({}, { ...fakeChannel(), ...spoken, ...own })), log };
  const { store } = parts;
  const save = async (id: string, version: number, more: Partial<AlertView> = {}) => {
    const view = teraWulfAlert({ id, ...more });
    const row = {
      id,
      storyId: id,
      version,
      view,
      basis: { facts: [], fired: [], standing: "" },
      contentHash: `${id}${version}`,
    };
    await store.alerts.save({ ...row, raisedAt: text(0) }, text(0));
  };
  const owe = async (id: string, seconds: number, place = ONE) => {
    await save(id, 1);
    await store.deliveries.owePost(id, place, 1, text(seconds));
  };
  const of = async (id: string) => (await store.deliveries.ofAlert(id))[0]!;
  return {
    calls,
    parts,
    store,
    warned,
    save,
    owe,
    of,
    pass: (seconds: number, busy?: BusyLanes) => deliver(parts, at(seconds), busy),
  };
}
