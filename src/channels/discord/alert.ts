import type { APIEmbed, APIEmbedField } from "discord.js";
import { alertActions, evidenceOf, packLines, plainLine, sentenceOf } from "../../kit/index.ts";
import type { AlertFigure, AlertSource, AlertView, Severity } from "../../model/index.ts";
import { NO_MENTIONS, type Rendered, withinTotal } from "./body.ts";
import { buttonRows } from "./buttons.ts";
import { escapeLine, linkTo, timeTag } from "./escape.ts";
import { LIMITS } from "./limits.ts";

/** Blue, teal, amber, red: readable on the dark and the light client; the word stands first. */
const COLOUR: Record<Severity, number> = { info: 0x4f86c6, notable: 0x2a9d8f, high: 0xe09f3e, critical: 0xc8352b };

/** Three rows of three beside each other; the rest is behind "Why". */
const FIGURES_SHOWN = 9;
/** Keeps the whole embed under its total with every field full. */
const ROOM = { title: 200, rules: 1100, evidence: 900, sources: 900, notes: 500, standing: 300 } as const;

/** Ids are ours; whatever else got in stays out of the markup. */
const idOf = (view: AlertView): string => plainLine(view.id, 40).replace(/[^\w-]/g, "");
const why = (view: AlertView): string => `/miner why ${idOf(view)}`;

function figureField(figure: AlertFigure): APIEmbedField {
  const { prior } = figure;
  const change = prior?.change ? `, ${escapeLine(prior.change, 40)}` : "";
  const before = prior ? `\n${escapeLine(prior.label, 30)}: ${escapeLine(prior.value, 30)}${change}` : "";
  return {
    name: escapeLine(figure.label, 60) || "Figure",
    value: `**${escapeLine(figure.value, 40) || "not stated"}**${before}`,
    inline: true,
  };
}

function rulesText(view: AlertView): string {
  const lines = view.signals.map(
    ({ rule, title, sentence, severity }) =>
      `**${severity.toUpperCase()}** ${escapeLine(title, 100)} (${escapeLine(rule, 60)})\n${escapeLine(sentence, 400)}`,
  );
  return packLines(lines, ROOM.rules, (left) => `and ${left} more: ${why(view)}`);
}

/** Each sentence once, with the figures that were read from it. */
function evidenceText(view: AlertView): string {
  const lines = evidenceOf(view.figures).map((figures) => {
    const [figure] = figures;
    const labels = figures.map(({ label }) => label);
    const from = figure.outlet ? ` — ${linkTo(figure.outlet, figure.url, 200)}` : "";
    return `**${escapeLine(labels.join(", "), 80)}:** “${escapeLine(sentenceOf(figures, 280), 320)}”${from}`;
  });
  return packLines(lines, ROOM.evidence, (left) => `and ${left} more: ${why(view)}`);
}

function sourceLine(source: AlertSource): string {
  return `**${source.trust}** ${linkTo(source.outlet, source.url, 300)} · ${timeTag(source.at)} · ${escapeLine(source.title, 120)}`;
}

const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / 60_000);
/** Later than it was first seen, as far as a reader can tell: the times show minutes. */
const wasUpdated = ({ seenAt, updatedAt }: AlertView): boolean => minuteOf(updatedAt) !== minuteOf(seenAt);

/** What an edit changed stands there in words and with its time: Discord's own "edited" says neither. */
function changesText(view: AlertView): string {
  const lines = view.notes.map((note) => `• ${escapeLine(note, 240)}`);
  const when = lines.length > 0 && wasUpdated(view) ? [`Updated ${timeTag(view.updatedAt)}`] : [];
  return packLines([...when, ...lines], ROOM.notes, (left) => `and ${left} more: ${why(view)}`);
}

function standingText(view: AlertView): string {
  const updated = wasUpdated(view) ? ` · updated ${timeTag(view.updatedAt)}` : "";
  return `${escapeLine(view.standing, 120)} · first seen ${timeTag(view.seenAt)}${updated}`;
}

function embedOf(view: AlertView): APIEmbed {
  const sources = view.sources.map(sourceLine);
  const more = (left: number) => `and ${left} more: ${why(view)}`;
  const named: [string, string][] = [
    ["Changes and disagreements", changesText(view)],
    [`Sources (${view.sources.length})`, packLines(sources, ROOM.sources, more)],
    ["Standing", standingText(view)],
    ["Evidence", evidenceText(view)],
  ];
  const subject = view.subject ? ` · ${escapeLine(view.subject, 80)}` : "";
  return withinTotal({
    color: COLOUR[view.severity],
    title: `${escapeLine(view.company.name, 80)} (${escapeLine(view.company.ticker, 20)})${subject}`.slice(
      0,
      LIMITS.title,
    ),
    ...(view.signals.length > 0 ? { description: rulesText(view) } : {}),
    fields: [
      ...view.figures.slice(0, FIGURES_SHOWN).map(figureField),
      ...named
        .filter(([, value]) => value)
        .map(([name, value]) => ({ name, value: value.slice(0, LIMITS.fieldValue), inline: false })),
    ],
    footer: { text: `Alert ${idOf(view)} · ${why(view)}` },
  });
}

/** `**HIGH** TeraWulf earned …`: what a push shows and a screen reader says, whole without the embed. */
function contentOf(view: AlertView): string {
  return `**${view.severity.toUpperCase()}** ${escapeLine(view.headline, 360)}`;
}

/** The alert as a message; `knows` says which commands this bot has, so that no button leads nowhere. */
export function renderAlert(view: AlertView, knows?: (path: readonly string[]) => boolean): Rendered {
  return {
    body: {
      content: contentOf(view),
      embeds: [embedOf(view)],
      components: buttonRows(alertActions(view, knows)),
      attachments: [],
      allowed_mentions: NO_MENTIONS,
    },
    files: [],
  };
}

/** What stands under an alert's message for all to notice: "WULF A7K2: Net loss corrected …". */
export function renderNote(view: AlertView, note: string): Rendered {
  const content = `**${escapeLine(view.company.ticker, 20)}** ${escapeLine(note, 1500)} (alert ${idOf(view)})`;
  return { body: { content, embeds: [], components: [], attachments: [], allowed_mentions: NO_MENTIONS }, files: [] };
}
