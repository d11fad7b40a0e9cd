import type { ChannelHealth, Log } from "../../kit/index.ts";

/** The two things that must work: what we send (the bot token), and how Slack reaches us. */
export type Side = "sending" | "hearing";

export interface HealthBook {
  up(side: Side): void;
  /** `reason` is one sentence that says what to do. Said in the log once, not at every try. */
  down(side: Side, reason: string): void;
  now(): ChannelHealth;
}

type Note = { state: "connecting" | "up" | "down"; reason?: string };

/** `sends` is false where no token of ours is to be watched: each workspace that installed us has its own. */
export function openHealth(log: Log, clock: () => Date, sends = true): HealthBook {
  const notes: Record<Side, Note> = {
    sending: { state: sends ? "connecting" : "up" },
    hearing: { state: "connecting" },
  };
  let shown = whole();
  let since = clock().toISOString();

  function whole(): Note {
    const bad = [notes.sending, notes.hearing].find(({ state }) => state === "down");
    if (bad) return bad;
    const up = notes.sending.state === "up" && notes.hearing.state === "up";
    return up ? { state: "up" } : { state: "connecting", reason: "Slack is being connected." };
  }

  function note(side: Side, next: Note): void {
    const before = notes[side];
    notes[side] = next;
    if (next.state === "down" && (before.state !== "down" || before.reason !== next.reason)) {
      log.error("Slack does not work", { side, reason: next.reason });
    }
    const now = whole();
    if (now.state === "up" && shown.state !== "up") log.info("Slack is connected");
    if (now.state !== shown.state) since = clock().toISOString();
    shown = now;
  }

  return {
    up: (side) => note(side, { state: "up" }),
    down: (side, reason) => note(side, { state: "down", reason }),
    now: () => ({ ...shown, since }),
  };
}
