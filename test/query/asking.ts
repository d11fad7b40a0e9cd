import { fileURLToPath } from "node:url";
import { loadCommands, loadMetrics } from "../../src/jobs/catalogue.ts";
import type { Asker, Log, Reply, ReplyPart } from "../../src/kit/index.ts";
import { createDesk, createViews, type ViewSources } from "../../src/query/index.ts";
import { loadCompanies, loadHistory } from "../../src/readers/index.ts";
import { openStore, type Store } from "../../src/store/index.ts";

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const ASKER: Asker = { platform: "terminal", user: "U1", channel: "C1", mayManage: true };
export const NOW = "2026-08-20T12:00:00.000Z";

/** The project's own commands, companies and history over an empty store. */
export async function openAsking(more: Partial<ViewSources> = {}) {
  const store = (more.store as Store | undefined) ?? (await openStore("sqlite::memory:"));
  const commands = more.commands ?? (await loadCommands());
  const sources = {
    store,
    commands,
    companies: loadCompanies(file("feeds/companies.yaml")),
    metrics: await loadMetrics(),
    history: loadHistory(file("feeds/history/quarters.jsonl")),
    ...more,
  };
  const logged: { message: string; fields?: Record<string, unknown> }[] = [];
  const note = (message: string, fields?: Record<string, unknown>) =>
    void logged.push({ message, ...(fields && { fields }) });
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const views = createViews(sources);
  const desk = createDesk({
    commands,
    views,
    settings: store.settings,
    zone: "America/New_York",
    clock: () => new Date(NOW),
    log,
  });
  const ask = (line: string, asker: Partial<Asker> = {}) => desk.answerLine(line, { ...ASKER, ...asker });
  return { store, views, desk, ask, logged, commands };
}

/** All words of an answer, links as "text <link>". */
export function wordsOf({ summary, parts }: Reply): string {
  return [summary, ...parts.map(partWords)].join("\n");
}

function partWords(part: ReplyPart): string {
  const spans = (list: Extract<ReplyPart, { kind: "text" }>["spans"]) =>
    list
      .map((span) =>
        typeof span === "string"
          ? span
          : "time" in span
            ? span.time
            : span.link
              ? `${span.text} <${span.link}>`
              : span.text,
      )
      .join("");
  switch (part.kind) {
    case "heading":
      return part.text;
    case "text":
    case "note":
      return spans(part.spans);
    case "list":
      return part.items.map(spans).join("\n");
    case "table":
      return tableOf(part)
        .map((row) => row.join(" | "))
        .join("\n");
    case "image":
      return part.alt;
    case "file":
      return part.name;
    case "buttons":
      return part.buttons.map(({ label }) => `[${label}]`).join(" ");
  }
}

const tableOf = ({ columns, rows }: Extract<ReplyPart, { kind: "table" }>) => [
  columns.map(({ title }) => title),
  ...rows,
];

/** The first table of an answer, titles first. */
export function tableIn({ parts }: Reply): string[][] {
  const table = parts.find((part) => part.kind === "table");
  return table ? tableOf(table) : [];
}
