/** A workspace that installed the bot, as its platform's room sees it. */
export type Installed = { workspace: string; name: string } & (
  | {
      state: "live";
      /** What it entrusted: tokens. Never to be shown, logged or kept anywhere else. */
      secret: string;
      /** Differs after each installation. */
      revision: string;
    }
  /** It took the bot away, and what it entrusted is erased. */
  | { state: "gone"; since: string }
  /** None of the keys opens what it entrusted; `reason` is one sentence that says what to do. */
  | { state: "locked"; reason: string }
);

/** The workspaces of one platform. What they entrust is encrypted before it is stored. */
export interface Installations {
  all(): Promise<Installed[]>;
  of(workspace: string): Promise<Installed | undefined>;
  /** Installed, or again: what was parked there is tried at once. */
  save(workspace: string, name: string, secret: string): Promise<void>;
  /**
   * Forgets what a workspace entrusted and parks its places, with `places` that nothing was sent to yet. True for the
   * one caller that did it; false where it was installed again since `revision`.
   */
  erase(workspace: string, revision: string, reason: string, places: readonly string[]): Promise<boolean>;
  /** True the first time that the id is given, by whichever process; it is remembered for `seconds`. */
  spend(id: string, seconds: number): Promise<boolean>;
}
