import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeSlack, startFakeSlack } from "../../support/slack/fake.ts";
import { allow, takeBack } from "../../support/slack/oauth.ts";
import { DESKS, OAUTH_APP } from "../../support/slack/state.ts";

const BACK = "https://bot.example/slack/oauth_redirect";
let fake = {} as FakeSlack;
beforeEach(async () => {
  fake = await startFakeSlack();
  fake.state.redirectUrls.add(BACK);
});
afterEach(() => fake.stop());

const page = (changed: Record<string, string> = {}): string => {
  const asked = { client_id: OAUTH_APP.clientId, scope: "commands,chat:write", redirect_uri: BACK, state: "s" };
  return `https://slack.example/oauth/v2/authorize?${new URLSearchParams({ ...asked, ...changed }).toString()}`;
};

async function call(method: string, args: Record<string, string>, token?: string) {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const body = new URLSearchParams(args);
  const answer = await fetch(fake.apiUrl + method, { method: "POST", headers, body });
  return (await answer.json()) as { ok: boolean; error?: string; access_token?: string; team_id?: string };
}

const exchange = (code: string, changed: Record<string, string> = {}) =>
  call("oauth.v2.access", {
    client_id: OAUTH_APP.clientId,
    client_secret: OAUTH_APP.clientSecret,
    redirect_uri: BACK,
    code,
    ...changed,
  });

const codeOf = (team: string = DESKS.a): string =>
  new URL(allow(fake.state, page(), team)).searchParams.get("code") ?? "";

describe("the fake Slack's installing", () => {
  it("shows no page to another app, for strange scopes, or with a way back that the app does not know", () => {
    expect(() => allow(fake.state, page({ client_id: "9.9" }), DESKS.a)).toThrow("invalid_client_id");
    for (const scope of ["", "admin", "commands,commands"])
      expect(() => allow(fake.state, page({ scope }), DESKS.a)).toThrow("invalid_scope");
    expect(() => allow(fake.state, page({ redirect_uri: `${BACK}/x` }), DESKS.a)).toThrow("bad_redirect_uri");
  });

  it("takes a code once, from the app that asked, with the address that it asked with", async () => {
    expect((await exchange(codeOf(), { client_secret: "guessed" })).error).toBe("bad_client_secret");
    expect((await exchange(codeOf(), { redirect_uri: "https://other.example" })).error).toBe("bad_redirect_uri");
    const code = codeOf();
    expect((await exchange(code)).ok).toBe(true);
    expect((await exchange(code)).error).toBe("invalid_code");
  });

  it("gives each workspace a token of its own, with the scopes that were asked for, until it is taken back", async () => {
    const [{ access_token: a = "" }, { access_token: b = "" }] = [
      await exchange(codeOf(DESKS.a)),
      await exchange(codeOf(DESKS.b)),
    ];
    expect(a).not.toBe(b);
    expect((await call("auth.test", {}, b)).team_id).toBe(DESKS.b);
    expect((await exchange(codeOf(DESKS.a))).access_token).toBe(a);
    expect((await call("users.info", { user: "U0ANNA" }, a)).error).toBe("missing_scope");
    takeBack(fake.state, DESKS.a);
    expect([(await call("auth.test", {}, a)).error, (await call("auth.test", {}, b)).ok]).toEqual([
      "token_revoked",
      true,
    ]);
    expect((await exchange(codeOf(DESKS.a))).access_token).not.toBe(a);
  });
});
