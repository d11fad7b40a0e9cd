import type { KnownBlock, MrkdwnElement } from "@slack/types";
import { alertActions, evidenceOf, packLines, plainLine, sentenceOf } from "../../kit/index.ts";
import type { AlertFigure, AlertView } from "../../model/index.ts";
import { actions, context, marked, type Rendered, runButton, section, weightOf } from "./blocks.ts";
import { flatLine, linkTo, markLine, timeToken } from "./escape.ts";
import { LIMITS } from "./limits.ts";

/** Characters for each part; together they stay under the message's total with every part full. */
const ROOM = { headline: 600, rules: 1900, evidence: 1900, notes: 900, sources: 2300 } as const;

type Knows = (path: readonly string[]) => boolean;

const bullet = (text: string): string => `• ${text}`;
const named = (view: AlertView): string =>
  `${plainLine(view.company.name, 80)} (${plainLine(view.company.ticker, 20)})`;
const why = (view: AlertView): string => `/miner why ${plainLine(view.id, 40)}`;

function topText(view: AlertView): string {
  const subject = view.subject ? ` · ${markLine(view.subject, 80)}` : "";
  const top = `*${view.severity.toUpperCase()}* · *${markLine(named(view), 110)}*${subject}`;
  return `${top}\n${markLine(view.headline, ROOM.headline)}`;
}

function figureField(figure: AlertFigure): MrkdwnElement {
  const { prior } = figure;
  const change = prior?.change ? `, ${markLine(prior.change, 30)}` : "";
  const before = prior ? `\n${markLine(prior.label, 30)}: ${markLine(prior.value, 30)}${change}` : "";
  return marked(`*${markLine(figure.label, 50)}*\n${markLine(figure.value, 50) || "not stated"}${before}`);
}

function figureBlocks(view: AlertView): KnownBlock[] {
  if (view.figures.length === 0) return [];
  const left = view.figures.length - LIMITS.fields;
  return [
    { type: "section", fields: view.figures.slice(0, LIMITS.fields).map(figureField) },
    ...(left > 0 ? [context(`and ${left} more figures: \`${why(view)}\``)] : []),
  ];
}

function ruleLines(view: AlertView): string[] {
  return view.signals.map((signal) =>
    bullet(
      `*${markLine(signal.title, 100)}* (${signal.severity}, ${markLine(signal.rule, 60)}): ${markLine(signal.sentence, 400)}`,
    ),
  );
}

/** The sentence that each figure was read from; figures of one sentence stand together. */
function evidenceLines(view: AlertView): string[] {
  return evidenceOf(view.figures).map((figures) => {
    const [first] = figures;
    const labels = figures.map(({ label, value }) => `${markLine(label, 50)} ${markLine(value, 40)}`);
    const from = first.outlet ? ` — ${linkTo(plainLine(first.outlet, 80), first.url, 300)}` : "";
    return bullet(`${packLabels(labels)}: “${markLine(sentenceOf(figures, 320), 360)}”${from}`);
  });
}

const packLabels = (labels: string[]): string =>
  labels.length > 4 ? `${labels.slice(0, 3).join(", ")} and ${labels.length - 3} more` : labels.join(", ");

function sourceLines(view: AlertView): string[] {
  return view.sources.map((source) => {
    const title = linkTo(plainLine(source.title, 140), source.url, 300);
    return bullet(`${title} · ${markLine(source.outlet, 60)}, ${source.trust} · ${timeToken(source.at)}`);
  });
}

function part(title: string, lines: string[], room: number, view: AlertView): KnownBlock[] {
  if (lines.length === 0) return [];
  const body = packLines(lines, Math.min(room, LIMITS.section - 200), (left) => `and ${left} more: \`${why(view)}\``);
  return [section(`*${title}*\n${body}`)];
}

function footText(view: AlertView): string {
  const updated = view.updatedAt === view.seenAt ? "" : ` · updated ${timeToken(view.updatedAt)}`;
  const seen = `first seen ${timeToken(view.seenAt)}${updated}`;
  return `Standing: ${markLine(view.standing, 150)} · ${seen} · alert ${markLine(view.id, 40)}`;
}

function blocksAt(view: AlertView, knows: Knows | undefined, scale: number): KnownBlock[] {
  const room = (characters: number) => Math.floor(characters * scale);
  const buttons = alertActions(view, knows).map(({ label, command }, place) =>
    runButton(label, command, `run:${place}`),
  );
  const changes = view.notes.map((note) => bullet(markLine(note, 400)));
  return [
    section(topText(view)),
    ...figureBlocks(view),
    ...part("Rules that fired", ruleLines(view), room(ROOM.rules), view),
    ...part(`Changes and disagreements, updated ${timeToken(view.updatedAt)}`, changes, room(ROOM.notes), view),
    ...part(`Sources (${view.sources.length})`, sourceLines(view), room(ROOM.sources), view),
    ...part("Evidence", evidenceLines(view), room(ROOM.evidence), view),
    context(footText(view)),
    ...(buttons.length > 0 ? [actions(buttons)] : []),
  ];
}

const totalOf = (blocks: KnownBlock[]): number => blocks.reduce((sum, block) => sum + weightOf(block), 2);

/** "HIGH: TeraWulf earned …": whole without the blocks, with company and size where the headline lacks them. */
function textOf(view: AlertView): string {
  const headline = plainLine(view.headline, 400);
  const says = headline.includes(view.company.ticker) || headline.includes(plainLine(view.company.name, 80));
  const [figure] = view.figures;
  const size = figure && !/\d/.test(headline) ? ` ${plainLine(figure.label, 60)}: ${plainLine(figure.value, 60)}.` : "";
  return flatLine(`${view.severity.toUpperCase()}: ${says ? "" : `${named(view)}: `}${headline}${size}`, 600);
}

/** The alert as a card; `knows` says which commands this bot has, so that no button leads nowhere. */
export function renderAlert(view: AlertView, knows?: Knows): Rendered {
  const scales = [1, 0.7, 0.4, 0.2];
  const fitting = scales.find((scale) => totalOf(blocksAt(view, knows, scale)) <= LIMITS.total) ?? 0.1;
  return { text: textOf(view), blocks: blocksAt(view, knows, fitting) };
}

/** What stands under an alert's message for all to notice. An edit shows no mark on Slack, so it says "Updated". */
export function renderNote(view: AlertView, note: string): Rendered {
  const subject = view.subject ? `, ${plainLine(view.subject, 80)}` : "";
  const lead = `Updated: ${named(view)}${subject}`;
  return {
    text: flatLine(`${lead}: ${plainLine(note, 1500)}`, 2000),
    blocks: [
      section(`*${markLine(lead, 250)}*\n${markLine(note, 1500)}`),
      context(`Alert ${markLine(view.id, 40)} · \`${why(view)}\``),
    ],
  };
}
