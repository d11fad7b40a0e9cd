import { expect, test } from "vitest";
import { openPace } from "../../support/discord/pace.ts";

test("a channel takes five messages in five seconds, the whole bot fifty requests in one", () => {
  let now = 0;
  const ask = openPace(() => now);
  const post = (channel: string) => ask("POST", `/channels/${channel}/messages`);
  for (let message = 4; message >= 0; message--)
    expect(post("1").headers).toMatchObject({ "x-ratelimit-remaining": String(message) });
  now = 4_000;
  expect(post("1").refusal).toMatchObject({ status: 429, body: { retry_after: 1, global: false } });
  now = 5_000;
  expect(post("1").refusal).toBeUndefined();
  for (let channel = 2; channel <= 50; channel++) expect(post(String(channel)).refusal).toBeUndefined();
  expect(post("51").refusal).toMatchObject({ body: { global: true }, headers: { "x-ratelimit-global": "true" } });
  now = 6_000;
  expect(post("51").refusal).toBeUndefined();
  expect(ask("GET", "/gateway/bot")).toEqual({ headers: {} });
});
