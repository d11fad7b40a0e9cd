import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/kit/index.ts";
import { LINES, prepare, RULES, recordsOf } from "../support/same-lines.ts";
import { ASKER, openAsking } from "./asking.ts";

async function play(answer: (asking: Awaited<ReturnType<typeof openAsking>>, at: number) => Promise<Reply>) {
  const asking = await openAsking({ rules: RULES });
  await prepare(asking.store);
  const replies: Reply[] = [];
  for (const at of LINES.keys()) replies.push(await answer(asking, at));
  return { replies, records: await recordsOf(asking.store, "terminal", "C1", "U1") };
}

describe("the same requests as lines and as typed options", () => {
  it("[11] give the same words and the same records", async () => {
    const lines = await play(({ ask }, at) => ask(LINES[at]![0]));
    const options = await play(({ desk }, at) => desk.answerOptions(LINES[at]![1], LINES[at]![2], ASKER));
    for (const [at, [line]] of LINES.entries()) expect(options.replies[at], line).toEqual(lines.replies[at]);
    expect(options.records).toEqual(lines.records);
    expect(lines.records[1]?.watches).toMatchObject([{ ticker: "IREN", minLoss: "1500000000" }]);
    expect(lines.records[0]).toMatchObject({
      watches: [{ ticker: "*", severity: "critical" }],
      mutes: [{ what: "large_net_loss" }],
      digest: { zone: "Europe/Berlin" },
    });
  });
});
