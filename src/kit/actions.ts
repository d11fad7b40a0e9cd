import type { AlertView } from "../model/index.ts";

/** One thing to press under an alert: the words on it, and the command line that pressing it runs. */
export interface AlertAction {
  label: string;
  command: string;
}

/**
 * The buttons of an alert, the same on every platform. `knows` leaves out those whose command this bot has
 * not: a button that answers "unknown command" is worse than none.
 */
export function alertActions(view: AlertView, knows: (path: readonly string[]) => boolean = () => true): AlertAction[] {
  const { ticker } = view.company;
  const all = [
    { label: "Why", path: ["why"], command: `why ${view.id}` },
    { label: "Company", path: ["company"], command: `company ${ticker}` },
    { label: "Mute 24 h", path: ["mute", "add"], command: `mute add ${ticker} 24h` },
    { label: "Watch", path: ["watch", "add"], command: `watch add ${ticker}` },
  ];
  return all.filter(({ path }) => knows(path)).map(({ label, command }) => ({ label, command }));
}
