import { createServer } from "node:net";
import type { FakeSlack } from "./fake.ts";
import { allow } from "./oauth.ts";
import { OAUTH_APP, TOKENS } from "./state.ts";

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** 32 bytes in hexadecimal. */
export const TOKEN_KEY = "a1b2".repeat(16);
export const STATE_SECRET = "state-secret-of-more-than-thirty-two-letters";

/** What an operator sets so that workspaces may install the app, in Socket Mode; the app knows where it leads back to. */
export async function manyWorkspaces(fake: FakeSlack): Promise<{ port: number; environment: Record<string, string> }> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  fake.state.redirectUrls.add(`${publicUrl}/slack/oauth_redirect`);
  const environment = {
    SLACK_CLIENT_ID: OAUTH_APP.clientId,
    SLACK_CLIENT_SECRET: OAUTH_APP.clientSecret,
    SLACK_STATE_SECRET: STATE_SECRET,
    SLACK_PUBLIC_URL: publicUrl,
    SLACK_PORT: String(port),
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: fake.apiUrl,
    TOKEN_KEY,
  };
  return { port, environment };
}

/** A browser that keeps the one cookie that it was given. */
export interface Browser {
  /** Opens our page: where its button leads. */
  begin(): Promise<string>;
  /** Goes where Slack sends it. */
  follow(url: string): Promise<{ status: number; text: string }>;
}

export function openBrowser(port: number): Browser {
  let cookie = "";
  const visit = async (url: string) => {
    const answer = await fetch(url, { redirect: "manual", headers: cookie ? { cookie } : {} });
    const [given] = answer.headers.getSetCookie();
    if (given) cookie = given.split(";", 1)[0] ?? "";
    return { status: answer.status, text: await answer.text() };
  };
  return {
    async begin() {
      const { text } = await visit(`http://127.0.0.1:${port}/slack/install`);
      const [, href = ""] = /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(text) ?? [];
      return href.replaceAll("&amp;", "&");
    },
    follow: visit,
  };
}

/** Somebody of the workspace opens the page, allows the app, and comes back. */
export async function install(fake: FakeSlack, port: number, team: string) {
  const browser = openBrowser(port);
  return browser.follow(allow(fake.state, await browser.begin(), team));
}
