import type { WebClient } from "@slack/web-api";
import type { Log } from "../../kit/index.ts";
import type { HealthBook } from "./health.ts";
import { sleep } from "./sleep.ts";
import { judge } from "./verdict.ts";
import type { Workspaces } from "./workspaces.ts";

const EVERY = 600_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 300_000;

/** Asks Slack from time to time whether the bot token is good, sooner again while it is not. Never throws. */
export async function watchToken(client: WebClient, health: HealthBook, signal: AbortSignal): Promise<void> {
  let failed = 0;
  while (!signal.aborted) {
    try {
      await client.auth.test();
      failed = 0;
      health.up("sending");
    } catch (error) {
      const { sent } = judge(error, "");
      failed++;
      if (!signal.aborted) health.down("sending", sentence(sent.reason, sent.outcome === "parked"));
    }
    const wait = failed === 0 ? EVERY : Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(failed, 10));
    await sleep(wait, signal);
  }
}

const sentence = (reason: string, lasting: boolean): string =>
  lasting ? reason : `${reason}: it is tried again, check the network and SLACK_API_URL if this lasts.`;

/** The same for the workspaces that installed us. Never throws. */
export async function watchWorkspaces(workspaces: Workspaces, log: Log, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await workspaces.look().catch((error: unknown) => {
      log.warn("the Slack workspaces could not be looked up", { error: String(error).slice(0, 200) });
    });
    await sleep(EVERY, signal);
  }
}
