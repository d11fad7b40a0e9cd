import { type CommandDefinition, type MetricDefinition, pathText, type SettingDefinition } from "../../kit/index.ts";
import type { Feed } from "../../model/index.ts";
import { markdownTable } from "./blocks.ts";

/** What the README tells of a rule. */
export interface RuleLine {
  id: string;
  title: string;
  severity: string;
  /** One sentence: when it fires. */
  meaning: string;
}

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
    ["rule", "how loud", "fires when"],
    rules.map(({ id, severity, meaning }) => [code(id), severity, meaning]),
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

export const feedTable = (feeds: readonly Feed[]): string =>
  markdownTable(
    ["feed", "title", "trust", "on"],
    feeds.map(({ id, title, trust, enabled, note }) => [code(id), title, trust, enabled ? "yes" : `no: ${note ?? ""}`]),
  );

export const settingTable = (settings: readonly SettingDefinition[]): string =>
  markdownTable(
    ["setting", "meaning"],
    settings.map(({ name, meaning, secret }) => [code(name), secret ? `${meaning} Secret.` : meaning]),
  );
