import { type CommandDefinition, type MetricDefinition, pathText, type SettingDefinition } from "../../kit/index.ts";
import type { Feed } from "../../model/index.ts";
import type { Rule } from "../../rules/index.ts";
import { markdownTable } from "./blocks.ts";

type RuleLine = Pick<Rule, "id" | "title" | "severity" | "why" | "quiet">;

const code = (text: string): string => `\`${text}\``;

export const commandTable = (commands: readonly CommandDefinition[]): string =>
  markdownTable(
    ["command", "does", "for example"],
    commands.map((command) => [
      code(`/miner ${pathText(command)}`),
      command.description,
      command.examples.map(code).join("<br>"),
    ]),
  );

export const ruleTable = (rules: readonly RuleLine[]): string =>
  markdownTable(
    ["rule", "title", "how loud", "speaks", "why"],
    rules.map(({ id, title, severity, why, quiet }) => [
      code(id),
      title,
      severity,
      quiet ? "where turned on" : "everywhere",
      why,
    ]),
  );

const UNITS: Record<MetricDefinition["unit"], string> = {
  money: "money",
  mw: "MW",
  eh_s: "EH/s",
  btc: "BTC",
  percent: "%",
  years: "years",
};

export const metricTable = (metrics: readonly MetricDefinition[]): string =>
  markdownTable(
    ["metric", "shown as", "unit", "what it is"],
    metrics.map(({ id, label, unit, meaning }) => [code(id), label, UNITS[unit], meaning]),
  );

/** The first sentence of a note says enough for a table. */
const whyOff = (note = ""): string => note.split(/(?<=\.) /)[0] ?? "";

export const feedTable = (feeds: readonly Feed[]): string =>
  markdownTable(
    ["feed", "title", "trust", "on"],
    feeds.map(({ id, title, trust, enabled, note }) => [
      code(id),
      title,
      trust,
      enabled ? "yes" : `no. ${whyOff(note)}`.trim(),
    ]),
  );

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace("..", ".");

export const settingTable = (settings: readonly SettingDefinition[]): string =>
  markdownTable(
    ["setting", "meaning", "for example"],
    settings.map(({ name, meaning, secret, example }) => [
      code(name),
      `${sentence(meaning)}${secret ? " Secret." : ""}`,
      example ? code(example) : "",
    ]),
  );
