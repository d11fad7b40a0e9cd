import type { Sent } from "../../src/kit/index.ts";

/** The same message again until the platform has it, as the outbox does; gives up after many tries. */
export async function sentAtLast(send: () => Promise<Sent>, tries = 50): Promise<Sent> {
  for (let left = tries; left > 0; left--) {
    const sent = await send();
    if (sent.outcome === "sent") return sent;
    if (sent.outcome !== "retry" && sent.outcome !== "unknown") throw new Error(sent.reason);
  }
  throw new Error(`not sent in ${tries} tries`);
}
