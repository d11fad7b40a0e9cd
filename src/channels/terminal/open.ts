import { type OpenChannel, plainLine, type Sent } from "../../kit/index.ts";
import type { AlertView } from "../../model/index.ts";
import { renderAlertText } from "./card.ts";
import { renderUpdateText } from "./changes.ts";
import { renderReplyText } from "./reply.ts";
import { wrap } from "./text.ts";

export interface TerminalSettings {
  write: (text: string) => void;
  columns: number;
  colour: boolean;
}

/** Cards kept to say what an edit changed; an older one is told by its notes alone. */
const REMEMBERED = 500;

function renderNote(view: AlertView, note: string, settings: TerminalSettings): string {
  const pieces = [
    { text: `${plainLine(view.company.ticker, 20)} ${plainLine(view.id, 40)}: `, style: "bold" as const },
    { text: plainLine(note, 1000) },
  ];
  const lines = wrap(settings, pieces, settings.columns - 6);
  return `${lines.map((line, place) => (place === 0 ? `    ↳ ${line}` : `      ${line}`)).join("\n")}\n`;
}

export function openTerminal(settings: TerminalSettings, clock: () => Date): OpenChannel {
  const shown = new Map<string, AlertView>();
  const since = clock().toISOString();
  const remember = (alert: AlertView) => {
    shown.delete(alert.id);
    shown.set(alert.id, alert);
    const oldest = shown.keys().next().value;
    if (shown.size > REMEMBERED && oldest !== undefined) shown.delete(oldest);
  };
  const print = (alert: string, text: string): Promise<Sent> => {
    try {
      settings.write(text);
    } catch (error) {
      return Promise.resolve({ outcome: "retry", reason: `The terminal took no text: ${String(error)}` });
    }
    return Promise.resolve({ outcome: "sent", receipt: { alert } });
  };
  return {
    platform: "terminal",
    defaults: [{ platform: "terminal", channel: "terminal" }],
    post(_destination, alert) {
      remember(alert);
      return print(alert.id, `${renderAlertText(alert, settings)}\n`);
    },
    edit(_receipt, alert) {
      const before = shown.get(alert.id);
      remember(alert);
      return print(alert.id, `${renderUpdateText(before, alert, settings)}\n`);
    },
    reply: (_receipt, alert, note) => print(alert.id, `${renderNote(alert, note, settings)}\n`),
    say: (_destination, reply, key) => print(key, `${renderReplyText(reply, settings)}\n`),
    health: () => ({ state: "up", since }),
    close: () => Promise.resolve(),
  };
}
