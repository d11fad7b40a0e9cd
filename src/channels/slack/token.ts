import type { WebClient } from "@slack/web-api";
import type { HealthBook } from "./health.ts";
import { sleep } from "./sleep.ts";
import { judge } from "./verdict.ts";

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
