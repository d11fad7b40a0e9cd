/** Workspaces that installed the bot: the store keeps them, the keyring of TOKEN_KEY seals what they entrust. */
import type { Installations, Installed, Reply } from "./kit/index.ts";
import type { Keyring } from "./lib/index.ts";
import { type Destination, splitPlace } from "./model/index.ts";
import type { Store, StoredInstallation } from "./store/index.ts";

const DAY = 86_400_000;

const aboutOf = ({ platform, workspace }: Pick<StoredInstallation, "platform" | "workspace">): string =>
  `${platform}/${workspace}`;

interface Parts {
  store: Pick<Store, "installations" | "transaction">;
  keyring: Keyring;
  clock: () => Date;
  /** Told each secret before it is handed out, so that no log shows it. */
  hide: (secret: string) => void;
  /** The settings' channels, where the owner reads; known once every platform is open. */
  owners: () => Promise<readonly Destination[]>;
}

const lockedReason = ({ current }: Keyring): string =>
  current === undefined
    ? "TOKEN_KEY is not set, without which its token cannot be read: set the key that the bot had before, or install the app there again with a new one."
    : "TOKEN_KEY does not open its token: add the key that the bot had before after a comma, or install the app there again.";

function reader({ keyring, hide }: Parts) {
  return (row: StoredInstallation): Installed => {
    const { workspace, name, installedAt } = row;
    if (!row.sealed) return { workspace, name, state: "gone", since: row.goneAt ?? installedAt };
    const secret = keyring.open(row.sealed, aboutOf(row));
    if (secret === undefined) return { workspace, name, state: "locked", reason: lockedReason(keyring) };
    hide(secret);
    return { workspace, name, state: "live", secret, revision: row.sealed.text };
  };
}

/** What an older key sealed is sealed with the first one, so that the older may go. */
export async function turnKeys({ store, keyring }: Pick<Parts, "store" | "keyring">, platform: string): Promise<void> {
  if (keyring.current === undefined) return;
  for (const row of await store.installations.all(platform)) {
    if (!row.sealed || row.sealed.keyId === keyring.current) continue;
    const secret = keyring.open(row.sealed, aboutOf(row));
    if (secret === undefined) continue;
    await store.installations.reseal({ ...row, sealed: keyring.seal(secret, aboutOf(row)) }, row.sealed.text);
  }
}

const goneReply = (reason: string): Reply => ({
  summary: reason,
  private: false,
  parts: [
    { kind: "text", spans: [reason] },
    { kind: "note", spans: ["What is owed to it waits until then; its token is erased."] },
  ],
});

type Gone = Parameters<Store["installations"]["erase"]>;

/** Erased, and told to the owner in the same transaction; in no channel of any installed workspace. */
async function eraseAndTell({ store, owners }: Parts, [row, rest]: Gone): Promise<boolean> {
  const told = (await owners()).filter(({ channel }) => splitPlace(channel).workspace === undefined);
  return store.transaction(async (tables) => {
    if (!(await tables.installations.erase(row, rest))) return false;
    const id = `gone:${aboutOf(row)}:${rest.now}`;
    for (const place of told) await tables.deliveries.oweNotice(id, place, goneReply(rest.reason), rest.now);
    return true;
  });
}

export function openInstallations(parts: Parts, platform: string): Installations {
  const { store, keyring, clock } = parts;
  const read = reader(parts);
  const now = () => clock().toISOString();
  const later = (ms: number) => new Date(clock().getTime() + ms).toISOString();
  return {
    all: async () => (await store.installations.all(platform)).map(read),
    async of(workspace) {
      const row = await store.installations.of(platform, workspace);
      return row && read(row);
    },
    async save(workspace, name, secret) {
      parts.hide(secret);
      const sealed = keyring.seal(secret, aboutOf({ platform, workspace }));
      const row = { platform, workspace, name, installedAt: now(), sealed };
      await store.transaction((tables) => tables.installations.save(row));
    },
    erase: (workspace, revision, reason, places) =>
      eraseAndTell(parts, [
        { platform, workspace, sealed: revision },
        { reason, now: now(), dueAt: later(DAY), places },
      ]),
    spend: (id, seconds) => store.installations.spend(`${platform} ${id}`, later(seconds * 1000), now()),
  };
}
