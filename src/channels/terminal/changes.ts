import { plainLine } from "../../kit/index.ts";
import type { AlertView } from "../../model/index.ts";
import { topLine } from "./card.ts";
import { type Look, paint, showTime, wrap } from "./text.ts";

const arrow = (was: string, is: string): string => `${was || "none"} → ${is || "none"}`;

function figureChanges(before: AlertView, after: AlertView, notes: string[]): string[] {
  return after.figures.flatMap((figure) => {
    const was = before.figures.find(({ metric, label }) => metric === figure.metric && label === figure.label);
    if (!was) return [`${figure.label}: ${figure.value} (new)`];
    // A note about this figure says it with its reason.
    const noted = notes.some((note) => note.startsWith(`${figure.label}:`));
    return was.value === figure.value || noted ? [] : [`${figure.label}: ${arrow(was.value, figure.value)}`];
  });
}

function signalChanges(before: AlertView, after: AlertView): string[] {
  const missing = (from: AlertView) => (signal: { rule: string }) =>
    !from.signals.some(({ rule }) => rule === signal.rule);
  return [
    ...after.signals
      .filter(missing(before))
      .map(({ title, rule, sentence }) => `Rule fires now: ${title} (${rule}). ${sentence}`),
    ...before.signals.filter(missing(after)).map(({ title, rule }) => `Rule no longer fires: ${title} (${rule})`),
  ];
}

function sourceChanges(before: AlertView, after: AlertView): string[] {
  const known = new Set(before.sources.map(({ url, title, outlet }) => `${url} ${title} ${outlet}`));
  return after.sources
    .filter(({ url, title, outlet }) => !known.has(`${url} ${title} ${outlet}`))
    .map(({ trust, outlet, at, title }) => `Further source (${trust}): ${outlet} · ${showTime(at)} · ${title}`);
}

/** What an edit changed, one line each, in the words of the card. */
export function changesBetween(before: AlertView, after: AlertView): string[] {
  const notes = after.notes.filter((note) => !before.notes.includes(note));
  const lines = [
    ...(before.headline === after.headline ? [] : [after.headline]),
    ...(before.severity === after.severity ? [] : [`Severity: ${arrow(before.severity, after.severity)}`]),
    ...(before.standing === after.standing ? [] : [`Standing: ${arrow(before.standing, after.standing)}`]),
    ...notes,
    ...figureChanges(before, after, notes),
    ...signalChanges(before, after),
    ...sourceChanges(before, after),
  ];
  if (before.sources.length !== after.sources.length) lines.push(`Sources in all: ${after.sources.length}`);
  return lines;
}

/** The edit of a card: on the platforms the message changes in place, here the change is printed below. */
export function renderUpdateText(before: AlertView | undefined, after: AlertView, look: Look): string {
  const width = Math.max(30, look.columns - 6);
  const changes = before ? changesBetween(before, after) : [after.headline, ...after.notes.slice(0, 5)];
  const lines = changes.flatMap((change) =>
    wrap(look, plainLine(change, 600), width).map((line, place) => (place === 0 ? `• ${line}` : `  ${line}`)),
  );
  const nothing = lines.length === 0 ? ["the same words, seen again"] : lines;
  return `${[topLine(after, look, "updated"), ...nothing.map((line) => `${paint(look, "┃", "dim")} ${line}`)].join("\n")}\n`;
}
