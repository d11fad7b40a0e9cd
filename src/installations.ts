/** Workspaces that installed the bot: the store keeps them, the keyring of TOKEN_KEY seals what they entrust. */
import type { Installations, Installed } from "./kit/index.ts";
import type { Keyring } from "./lib/index.ts";
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
      store.transaction((tables) =>
        tables.installations.erase(
          { platform, workspace, sealed: revision },
          { reason, now: now(), dueAt: later(DAY), places },
        ),
      ),
    spend: (id, seconds) => store.installations.spend(`${platform} ${id}`, later(seconds * 1000), now()),
  };
}
