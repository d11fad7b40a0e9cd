import type { ChannelPart, Installations, Installed, Log, Sent } from "../../kit/index.ts";
import { splitPlace } from "../../model/index.ts";
import type { SlackSettings } from "./settings.ts";
import { type Failure, judge } from "./verdict.ts";
import type { Workspace } from "./workspace.ts";
import { openBook, type WorkspaceBook, wordsOf } from "./workspace-words.ts";

export type { Workspace } from "./workspace.ts";

/** Slack's words for a token that it took back: an admin removed the app, or revoked its tokens. */
const TAKEN_BACK = /^(?:account_inactive|token_revoked)$/;
export const TOKEN_FAULTS =
  /^(?:invalid_auth|not_authed|account_inactive|token_revoked|token_expired|not_allowed_token_type)$/;

/** Why a workspace cannot be served: one sentence that says what to do. */
export interface Absent {
  reason: string;
}

/** The workspaces that installed the bot, and the one whose token stands in the settings. */
export interface Workspaces {
  /** For a place of ours. Throws where the store does not answer. */
  find(team: string | undefined): Promise<Workspace | Absent>;
  /** Whether it is the one whose token stands in the settings. Throws where Slack does not say. */
  isHome(team: string): Promise<boolean>;
  /** For what Slack says comes from there. Throws as `find` and `isHome`. */
  hear(team: string | undefined): Promise<Workspace | Absent>;
  /** What Slack said to a message, with what it means for the workspace. */
  settle(workspace: Workspace, sent: Sent): Promise<Sent>;
  /** Somebody took the bot away, says Slack: believed where its token works no more. */
  removed(team: string): Promise<void>;
  /** Asks Slack about every token, and learns what other processes did. */
  look(): Promise<void>;
  parts(): ChannelPart[];
  close(): void;
}

interface Parts {
  settings: SlackSettings;
  home?: Workspace | undefined;
  installations?: Installations | undefined;
  log: Log;
  open: (team: string, token: string, heard: (failure: Failure | undefined) => void) => Workspace;
}

type Live = Extract<Installed, { state: "live" }>;

interface Opened {
  workspace: Workspace;
  row: Live;
  /** Slack's word for refusing the token, the last time that it was used. */
  refused: string | undefined;
}

interface Register extends Parts {
  opened: Map<string, Opened>;
  words: ReturnType<typeof wordsOf>;
  book: WorkspaceBook;
}

/** Over the newest token: an older one's queue is told to wait, and goes on over the new. */
function openLive({ opened, book, open }: Register, row: Live): Opened {
  const known = opened.get(row.workspace);
  if (known?.row.revision === row.revision) return known;
  known?.workspace.close();
  const fresh: Opened = {
    row,
    refused: undefined,
    workspace: open(row.workspace, row.secret, (failure) => {
      if (failure && TOKEN_FAULTS.test(failure.code)) fresh.refused = failure.code;
      if (failure) return;
      fresh.refused = undefined;
      book.note(row, "up");
    }),
  };
  opened.set(row.workspace, fresh);
  book.note(row, "up");
  return fresh;
}

function absentOf({ words, book }: Register, row: Exclude<Installed, Live>): Absent {
  const reason = row.state === "gone" ? words.gone(row) : words.unread(row, row.reason);
  book.note(row, row.state === "gone" ? "off" : "down", reason);
  return { reason };
}

async function find(register: Register, team: string | undefined): Promise<Workspace | Absent> {
  const { home, installations, settings, words } = register;
  if (team === undefined) return home ?? { reason: words.homeless };
  if (!settings.oauth) return { reason: words.unserved(team) };
  const row = await installations?.of(team);
  if (!row) return { reason: words.unknown(team) };
  return row.state === "live" ? openLive(register, row).workspace : absentOf(register, row);
}

/** Slack refuses the token: where it was taken back, it is erased and said, once over all processes. */
async function refuse(register: Register, { row }: Opened, code: string): Promise<Sent> {
  const { settings, installations, opened, words, book, log } = register;
  const team = row.workspace;
  if (!TAKEN_BACK.test(code)) {
    const reason = words.refused(row, code);
    book.note(row, "down", reason);
    return { outcome: "parked", reason };
  }
  const reason = words.gone(row);
  const places = settings.channels.filter((channel) => splitPlace(channel).workspace === team);
  if (await installations?.erase(team, row.revision, reason, places)) {
    log.warn("a Slack workspace took the bot away", { workspace: team, name: row.name, reason });
  } else if ((await installations?.of(team))?.state === "live") {
    return { outcome: "retry", reason: "The workspace installed the bot again." };
  }
  opened.delete(team);
  book.note(row, "off", reason);
  return { outcome: "parked", reason };
}

/** Asks Slack whether a token is good. */
async function ask(register: Register, one: Opened): Promise<void> {
  try {
    await one.workspace.client.auth.test();
    register.book.note(one.row, "up");
  } catch (error) {
    const { code, sent } = judge(error, "");
    if (TOKEN_FAULTS.test(code)) await refuse(register, one, code);
    else register.book.note(one.row, "connecting", `${sent.reason}: it is tried again.`);
  }
}

/** Slack names the workspace of a token to whoever asks with it; asked once. */
function homeOf({ home }: Parts): (team: string) => Promise<boolean> {
  let homeTeam: string | undefined;
  return async (team) => {
    try {
      if (home) homeTeam ??= (await home.client.auth.test()).team_id;
    } catch (error) {
      // A token that Slack refuses is of no workspace; whatever else went wrong may pass.
      if (!TOKEN_FAULTS.test(judge(error, "").code)) throw error;
    }
    return homeTeam === team;
  };
}

export function openWorkspaces(parts: Parts): Workspaces {
  const { settings, installations } = parts;
  const register: Register = { ...parts, opened: new Map(), words: wordsOf(settings), book: openBook(parts.log) };
  const { opened, book } = register;
  const isHome = homeOf(parts);
  return {
    find: (team) => find(register, team),
    isHome,
    async hear(team) {
      if (!settings.oauth) return find(register, undefined);
      if (team === undefined) return { reason: register.words.nameless };
      return find(register, (await isHome(team)) ? undefined : team);
    },
    async settle({ team }, sent) {
      if (team === undefined) return sent;
      if (sent.outcome === "sent") return { ...sent, receipt: { ...sent.receipt, team } };
      const one = opened.get(team);
      return sent.outcome === "parked" && one?.refused ? refuse(register, one, one.refused) : sent;
    },
    async removed(team) {
      const row = await installations?.of(team);
      if (row?.state === "live") await ask(register, openLive(register, row));
    },
    async look() {
      for (const row of (await installations?.all()) ?? []) {
        if (row.state === "live") await ask(register, openLive(register, row));
        else absentOf(register, row);
      }
    },
    parts: () => book.parts(),
    close: () => opened.forEach(({ workspace }) => workspace.close()),
  };
}
