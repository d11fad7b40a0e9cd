import { audit } from "./audit.ts";
import { collect } from "./collect.ts";
import { deliver } from "./deliver.ts";
import { extract } from "./extract.ts";
import { gather } from "./gather.ts";
import { judge } from "./judge.ts";
import type { Parts } from "./parts.ts";
import { read } from "./read.ts";
import { remind } from "./remind.ts";

/**
 * Everything that the store says is owed up to the deliveries; each arrow asks, none hands on. `owing` is called
 * whenever messages may be owed while there is still more to do: a flood's first message need not wait for its last.
 */
export async function settle(parts: Parts, now: Date, owing?: () => void): Promise<void> {
  for (;;) {
    const documents = (await read(parts, now)) + (await extract(parts));
    const stories = (await gather(parts, now)) + (await judge(parts, now)) + (await remind(parts, now));
    if (documents + stories === 0) break;
    if (stories > 0) owing?.();
  }
  await audit(parts);
}

/** One pass with one `now`. Run twice, or cut anywhere, it is harmless. */
export async function tick(parts: Parts, now: Date, only?: ReadonlySet<string>): Promise<void> {
  await collect(parts, now, only);
  await settle(parts, now);
  await deliver(parts, now);
}
