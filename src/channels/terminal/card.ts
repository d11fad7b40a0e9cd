import { alertActions, bySentence, plainLine, safeLink } from "../../kit/index.ts";
import type { AlertFigure, AlertSource, AlertView, Severity } from "../../model/index.ts";
import { fit, type Look, type Piece, padEnd, padStart, paint, type Style, showTime, widthOf, wrap } from "./text.ts";

const COLOUR: Record<Severity, Style> = { info: "blue", notable: "cyan", high: "yellow", critical: "red" };
const SOURCES_SHOWN = 8;
const INDENT = "  ";
/** Figures stand to the right; a column with names or sentences in it reads better to the left. */
const FIGURE_WIDTH = 14;

/** `┏━ HIGH ━ TeraWulf (WULF) · Q1 2026 ━━━━━ alert A7K2 ━`: severity in words, colour only beside. */
export function topLine(view: AlertView, look: Look, word: string = view.severity): string {
  const colour = COLOUR[view.severity];
  const id = plainLine(view.id, 40);
  const subject = plainLine(view.subject, 200);
  const named = `${plainLine(view.company.name, 200)} (${plainLine(view.company.ticker, 20)})`;
  const room = look.columns - word.length - id.length - 20;
  const title = fit(subject ? `${named} · ${subject}` : named, Math.max(4, room));
  const rule = "━".repeat(Math.max(1, look.columns - word.length - widthOf(title) - id.length - 17));
  const bar = (text: string) => paint(look, text, colour);
  const head = `${bar("┏━")} ${paint(look, word.toUpperCase(), ["bold", colour as "red"])} ${bar("━")} `;
  return `${head}${paint(look, title, "bold")} ${bar(rule)} alert ${paint(look, id, "bold")} ${bar("━")}`;
}

function priorText({ prior }: AlertFigure): string {
  if (!prior) return "";
  const change = prior.change ? `, ${plainLine(prior.change, 60)}` : "";
  return `${plainLine(prior.label, 60)}: ${plainLine(prior.value, 60)}${change}`;
}

const widest = (texts: string[], most: number): number => Math.min(most, Math.max(0, ...texts.map(widthOf)));

/** Label, value, prior in columns; the sentence under the figures that were read from it. */
function figureLines(figures: AlertFigure[], look: Look, width: number): string[] {
  const labels = figures.map((figure) => plainLine(figure.label, 60));
  const values = figures.map((figure) => plainLine(figure.value, 60));
  const label = widest(labels, Math.floor(width * 0.35));
  const value = widest(values, Math.floor(width * 0.35));
  const indent = " ".repeat(width < 60 ? 2 : label + 2);
  const below = (text: string) => wrap(look, text, width - indent.length, "dim").map((line) => indent + line);
  const rowOf = (figure: AlertFigure): string[] => {
    const place = figures.indexOf(figure);
    const text = fit(values[place] ?? "", value);
    const stated = paint(look, value > FIGURE_WIDTH ? padEnd(text, value) : padStart(text, value), "bold");
    const row = `${padEnd(fit(labels[place] ?? "", label), label)}  ${stated}`;
    const prior = priorText(figure);
    const fits = label + value + 6 + widthOf(prior) <= width;
    return fits && prior ? [`${row}    ${paint(look, prior, "dim")}`] : [row, ...below(prior)];
  };
  return bySentence(figures).flatMap((group) => {
    const [{ quote, outlet }] = group;
    const said = quote ? `“${plainLine(quote, 600)}”${outlet ? ` — ${plainLine(outlet, 80)}` : ""}` : "";
    return [...group.flatMap(rowOf), ...below(said)];
  });
}

function sourceLines(sources: AlertSource[], look: Look, width: number): string[] {
  const indent = 9;
  const below = (text: string, style?: Style) =>
    wrap(look, text, width - indent, style).map((line) => " ".repeat(indent) + line);
  const shown = sources.slice(0, SOURCES_SHOWN).flatMap((source) => {
    const [first = "", ...rest] = below(`${plainLine(source.outlet, 80)} · ${showTime(source.at)}`);
    const head = padEnd(source.trust, indent) + first.slice(indent);
    const link = safeLink(source.url);
    return [head, ...rest, ...below(plainLine(source.title, 300)), ...(link ? below(link, "dim") : [])];
  });
  const left = sources.length - SOURCES_SHOWN;
  return left > 0 ? [...shown, `${" ".repeat(indent)}and ${left} more`] : shown;
}

function signalLines(view: AlertView, look: Look, width: number): string[] {
  return view.signals.flatMap((signal) => {
    const title: Piece[] = [
      { text: `${signal.severity.toUpperCase()} `, style: COLOUR[signal.severity] },
      { text: `${plainLine(signal.title, 200)} `, style: "bold" },
      { text: `(${plainLine(signal.rule, 80)})`, style: "dim" },
    ];
    const lines = [...wrap(look, title, width - 2), ...wrap(look, plainLine(signal.sentence, 600), width - 2)];
    return lines.map((line, place) => (place === 0 ? `• ${line}` : `  ${line}`));
  });
}

/** Kept on one line. */
const glued = (text: string): string => text.replace(/ /g, "\u00a0");

function footLines(view: AlertView, look: Look, width: number): string[] {
  const seen = `first seen ${showTime(view.seenAt)}`;
  const later = showTime(view.updatedAt);
  const updated = later === showTime(view.seenAt) ? "" : ` · updated ${later}`;
  const buttons = alertActions(view).flatMap(({ label, command }): Piece[] => [
    { text: glued(`[${label}]`), style: "bold" },
    { text: glued(` /miner ${plainLine(command, 100)}`), style: "dim" },
    { text: `${glued("  ")} ` },
  ]);
  const told = `Standing: ${plainLine(view.standing, 200)} · ${seen}${updated}`;
  return [...wrap(look, told, width), ...wrap(look, buttons, width).map((line) => line.replaceAll("\u00a0", " "))];
}

/** The alert as a card, lines ended by "\n". */
export function renderAlertText(view: AlertView, look: Look): string {
  const width = Math.max(30, look.columns - 4);
  const section = (title: string, lines: string[]): string[] =>
    lines.length > 0 ? ["", paint(look, title, "bold"), ...lines.map((line) => INDENT + line)] : [];
  const notes = view.notes.slice(0, 10).flatMap((note) => wrap(look, plainLine(note, 600), width - 2));
  const lines = [
    ...wrap(look, plainLine(view.headline, 600), width, "bold"),
    ...section("Figures", figureLines(view.figures.slice(0, 20), look, width - 2)),
    ...section("Rules that fired", signalLines(view, look, width - 2)),
    ...section("Changes and disagreements", notes),
    ...section(`Sources (${view.sources.length})`, sourceLines(view.sources, look, width - 2)),
    "",
    ...footLines(view, look, width),
  ];
  const edge = (sign: string) => paint(look, sign, COLOUR[view.severity]);
  const body = lines.map((line) => `${edge("┃")} ${line}`.trimEnd());
  return `${[topLine(view, look), ...body, edge(`┗${"━".repeat(look.columns - 2)}`)].join("\n")}\n`;
}
