import { type Asker, type Desk, defineCommand, type Reply, SHARE } from "../../src/kit/index.ts";

/** A short answer with a table, as `/miner company` gives. */
export function companyReply(changed: Partial<Reply> = {}): Reply {
  return {
    summary: "TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.",
    private: true,
    parts: [
      { kind: "heading", text: "TeraWulf (WULF)" },
      {
        kind: "table",
        columns: [
          { title: "Period", align: "left" },
          { title: "HPC revenue", align: "right" },
          { title: "Net income", align: "right" },
        ],
        rows: [
          ["Q1 2026", "$21.0M", "-$427.6M"],
          ["Q4 2025", "not stated", "-$1.2M"],
        ],
      },
      { kind: "note", spans: ["Figures as reported."] },
      { kind: "buttons", buttons: [{ label: "Older", command: "company WULF --page 2" }] },
    ],
    ...changed,
  };
}

const run = () => Promise.resolve(companyReply());

/** Definitions of the commands that an alert's buttons and the tests ask for. */
export const STUB_COMMANDS = [
  defineCommand({
    path: ["company"],
    description: "One company: latest quarters with their sources",
    scope: "read",
    reply: "shareable",
    options: [
      {
        name: "ticker",
        kind: "ticker",
        required: true,
        positional: true,
        description: "Ticker or company name, e.g. WULF",
      },
      {
        name: "section",
        kind: "enum",
        choices: ["overview", "hpc"],
        positional: true,
        description: "Which part to show",
      },
      { name: "page", kind: "int", min: 1, max: 50, description: "Which page" },
      { name: "chart", kind: "bool", description: "Attach a chart" },
      SHARE,
    ],
    examples: ["/miner company WULF"],
    run,
  }),
  defineCommand({
    path: ["why"],
    description: "Evidence of an alert",
    scope: "read",
    reply: "private",
    options: [{ name: "alert", kind: "alert", required: true, positional: true, description: "Alert id" }],
    examples: ["/miner why A7K2"],
    run,
  }),
  defineCommand({
    path: ["watch", "add"],
    description: "Watch a company here or for me",
    scope: "channel",
    reply: "private",
    options: [
      { name: "min-loss", kind: "money", description: "Alert on a net loss of at least, e.g. 100m" },
      { name: "ticker", kind: "ticker", required: true, positional: true, description: "Ticker or company name" },
    ],
    examples: ["/miner watch add WULF --min-loss 100m"],
    run,
  }),
  defineCommand({
    path: ["mute", "add"],
    description: "Silence a company for a time",
    scope: "channel",
    reply: "private",
    options: [
      { name: "what", kind: "ticker-or-rule", required: true, positional: true, description: "Ticker, rule or all" },
      { name: "duration", kind: "duration", required: true, positional: true, description: "e.g. 2h, 3d" },
    ],
    examples: ["/miner mute add WULF 24h"],
    run,
  }),
];

export interface StubDesk extends Desk {
  /** What was asked, in order. */
  asked: (
    | { line: string; asker: Asker }
    | { path: readonly string[]; options: Record<string, unknown>; asker: Asker }
  )[];
}

/** A desk that answers the same to everything; `answer` may be slow, or throw, which a real one never does. */
export function stubDesk(answer: (asked: StubDesk["asked"][number]) => Promise<Reply> = run): StubDesk {
  const asked: StubDesk["asked"] = [];
  const note = (one: StubDesk["asked"][number]) => {
    asked.push(one);
    return answer(one);
  };
  return {
    asked,
    commands: STUB_COMMANDS,
    answerLine: (line, asker) => note({ line, asker }),
    answerOptions: (path, options, asker) => note({ path, options, asker }),
    suggest: (_path, option, typed) =>
      Promise.resolve(
        Array.from({ length: 40 }, (_, place) => ({ label: `${option} ${typed} ${place}`, value: `${typed}${place}` })),
      ),
  };
}
