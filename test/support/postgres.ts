/**
 * A PostgreSQL server of the tests' own where one is installed: a new cluster in a temporary folder, reached through
 * a socket in it, so that nothing of the machine's own server is touched. It ends with the process that began it.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type QueryResult } from "pg";
import { openStore } from "../../src/store/index.ts";

/** Debian keeps the server's programs out of the path. */
function foldersOfPrograms(): string[] {
  const debian = "/usr/lib/postgresql";
  let versions: string[] = [];
  try {
    versions = readdirSync(debian).sort((one, other) => Number(other) - Number(one));
  } catch {
    // Not Debian, or nothing installed.
  }
  return [...(process.env.PATH ?? "").split(delimiter), ...versions.map((version) => join(debian, version, "bin"))];
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The folder that has both the server and what makes a cluster; undefined where none is installed. */
export const postgresFolder = (): string | undefined =>
  foldersOfPrograms().find((folder) => ["postgres", "initdb"].every((name) => isProgram(join(folder, name))));

/** The server refuses to run as root, so root runs it as nobody. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** A program as somebody who may run it; a server ends with us, however we end. */
function asServer(program: string, args: readonly string[]): [string, string[]] {
  const hasSetpriv = foldersOfPrograms().some((folder) => isProgram(join(folder, "setpriv")));
  if (!hasSetpriv) return [program, [...args]];
  const who = isRoot ? [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"] : [];
  return ["setpriv", [...who, "--pdeathsig", "INT", program, ...args]];
}

export interface TestServer {
  /** A new database in a language whose order is not that of bytes, with nothing in it. */
  bare(): Promise<string>;
  /** A new empty store. */
  database(): Promise<string>;
  /** One statement in the server's own database. */
  run(statement: string): Promise<QueryResult>;
  stop(): Promise<void>;
}

const MOST_TRIES = 200;

async function connect(url: string): Promise<Client> {
  for (let tries = 1; ; tries++) {
    const client = new Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (tries === MOST_TRIES) throw error;
      await sleep(50);
    }
  }
}

const CLUSTER = ["-U", "pivotwire", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "-D"];
const SETTINGS = ["fsync=off", "full_page_writes=off", "listen_addresses=", "max_connections=200"];

/** Starts a server; throws where none is installed. */
export async function startPostgres(): Promise<TestServer> {
  const programs = postgresFolder();
  if (!programs) throw new Error("There is no PostgreSQL server here: apt-get install postgresql.");
  const folder = mkdtempSync(join(tmpdir(), "pivotwire-pg-"));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, "data");
  const [init, initArgs] = asServer(join(programs, "initdb"), CLUSTER.concat(data));
  execFileSync(init, initArgs, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const [run, runArgs] = asServer(join(programs, "postgres"), [
    "-D",
    data,
    "-k",
    folder,
    ...SETTINGS.flatMap((setting) => ["-c", setting]),
  ]);
  const server = spawn(run, runArgs, { cwd: folder, stdio: "ignore" });
  const ended = once(server, "exit");
  const urlOf = (name: string) => `postgres://pivotwire@/${name}?host=${folder}`;
  const client = await connect(urlOf("postgres"));
  let made = 0;
  const create = async (how: string) => {
    const name = `test${++made}`;
    await client.query(`create database ${name} template ${how}`);
    return urlOf(name);
  };
  const bare = () => create("template0 locale_provider icu icu_locale 'en-US'");
  // Copying a store is faster than making one.
  let model: Promise<string> | undefined;
  const makeModel = async () => {
    const url = await bare();
    await (await openStore(url)).close();
    return new URL(url.replace("@/", "@host/")).pathname.slice(1);
  };
  return {
    bare,
    database: async () => create(await (model ??= makeModel())),
    run: (statement) => client.query(statement),
    async stop() {
      await client.end();
      // At once, whoever is still connected.
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
