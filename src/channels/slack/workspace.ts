import type { WebClient } from "@slack/web-api";
import type { Desk, Log } from "../../kit/index.ts";
import { splitPlace } from "../../model/index.ts";
import { type Answer, openAnswer } from "./answer.ts";
import { openUploader, type Uploader } from "./files.ts";
import { openHistory } from "./history.ts";
import { type Home, openHome } from "./home.ts";
import { openLanes } from "./lane.ts";
import { openDirectory } from "./people.ts";
import { type MayManage, openRights } from "./rights.ts";
import { openSender, type Sender } from "./send.ts";
import type { SlackSettings } from "./settings.ts";
import type { Failure } from "./verdict.ts";

/** Everything of one workspace, over its own token: nothing that it knows or waits for touches another one. */
export interface Workspace {
  /** Absent for the one whose token stands in the settings. */
  team?: string;
  client: WebClient;
  uploader: Uploader;
  answer: Answer;
  mayManage: MayManage;
  home: Home;
  sender: Sender;
  close(): void;
}

export interface WorkspaceParts {
  team?: string;
  client: WebClient;
  settings: SlackSettings;
  desk: Desk;
  log: Log;
  clock: () => Date;
  signal: AbortSignal;
  ticks: () => number;
  /** Told how each request went. */
  heard: (failure: Failure | undefined) => void;
}

/** Those named for this workspace, as it names them. */
const managersOf = ({ managers }: SlackSettings, team: string | undefined): string[] =>
  managers.map(splitPlace).flatMap(({ workspace, place }) => (workspace === team ? [place] : []));

export function openWorkspace(parts: WorkspaceParts): Workspace {
  const { team, client, settings, desk, log, clock, signal, ticks, heard } = parts;
  const uploader = openUploader(client, settings.timeout, log, signal);
  const posts = openLanes(settings.pace, ticks);
  const edits = openLanes(0, ticks);
  const history = openHistory(client, clock());
  return {
    ...(team !== undefined && { team }),
    client,
    uploader,
    answer: openAnswer({ client, uploader, log, signal }),
    mayManage: openRights(client, managersOf(settings, team), desk.commands, log),
    home: openHome(client, desk, log, team),
    sender: openSender({ client, directory: openDirectory(client), posts, edits, history, log, heard }),
    close() {
      posts.close();
      edits.close();
    },
  };
}
