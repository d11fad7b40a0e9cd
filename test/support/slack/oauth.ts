import type { Answer } from "./methods.ts";
import { BOT, OAUTH_APP, type State } from "./state.ts";

/** Every bot scope that this Slack knows of. */
const KNOWN_SCOPES = new Set([
  "commands",
  "chat:write",
  "chat:write.public",
  "files:write",
  "files:read",
  "im:write",
  "users:read",
  "channels:history",
  "groups:history",
  "im:history",
]);

/**
 * Somebody of the workspace looks at Slack's page for the app and allows it: where the browser is sent back to, with
 * a code. Throws what Slack's page would say instead.
 */
export function allow(state: State, authorizeUrl: string, team: string): string {
  const asked = new URL(authorizeUrl);
  if (!asked.pathname.endsWith("/oauth/v2/authorize")) throw new Error("no such page");
  const of = (name: string): string => asked.searchParams.get(name) ?? "";
  if (of("client_id") !== OAUTH_APP.clientId) throw new Error("invalid_client_id");
  const scopes = of("scope").split(",").filter(Boolean);
  const strange = scopes.filter((scope, place) => !KNOWN_SCOPES.has(scope) || scopes.indexOf(scope) !== place);
  if (scopes.length === 0 || strange.length > 0) throw new Error(`invalid_scope ${strange.join(" ")}`);
  if (!state.redirectUrls.has(of("redirect_uri"))) throw new Error("bad_redirect_uri");
  const back = new URL(of("redirect_uri"));
  const code = `code-${++state.counter}`;
  state.codes.set(code, { team, scopes, redirectUri: of("redirect_uri") });
  back.searchParams.set("code", code);
  if (of("state")) back.searchParams.set("state", of("state"));
  return back.href;
}

/** A code is good once, for the app that asked, with the address that it asked with. */
export function exchangeCode(args: Record<string, unknown>, state: State): Answer {
  if (args.client_id !== OAUTH_APP.clientId) return { ok: false, error: "invalid_client_id" };
  if (args.client_secret !== OAUTH_APP.clientSecret) return { ok: false, error: "bad_client_secret" };
  const code = String(args.code);
  const granted = state.codes.get(code);
  state.codes.delete(code);
  if (!granted) return { ok: false, error: "invalid_code" };
  if (args.redirect_uri !== granted.redirectUri) return { ok: false, error: "bad_redirect_uri" };
  const { team, organisation } = granted;
  // An app that is there already keeps its token.
  const known = [...state.installed].find(([token, one]) => one.team === team && state.botTokens.has(token))?.[0];
  const token = known ?? `xoxb-${team}-${++state.counter}`;
  state.botTokens.add(token);
  state.installed.set(token, { team, scopes: new Set(granted.scopes) });
  return {
    ok: true,
    app_id: BOT.app,
    authed_user: { id: "U0ADMIN" },
    scope: granted.scopes.join(","),
    token_type: "bot",
    access_token: token,
    bot_user_id: BOT.user,
    team: organisation ? null : { id: team, name: `Desk ${team.slice(-1)}` },
    enterprise: organisation ? { id: "E0ORG", name: "All desks" } : null,
    is_enterprise_install: organisation === true,
  };
}

/** An admin removes the app there: its token is refused from now on, with Slack's word for it. */
export function takeBack(state: State, team: string, word = "token_revoked"): void {
  for (const [token, one] of state.installed) {
    if (one.team !== team || !state.botTokens.delete(token)) continue;
    state.takenBack.set(token, word);
  }
}
