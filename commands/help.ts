import {
  type CommandDefinition,
  defineCommand,
  type OptionDefinition,
  pathText,
  type Reply,
  type Span,
} from "../src/kit/index.ts";

export default defineCommand({
  path: ["help"],
  description: "Commands with examples",
  scope: "read",
  reply: "private",
  options: [
    { name: "topic", kind: "text", positional: true, rest: true, description: "Command to explain, e.g. company" },
  ],
  examples: ["/miner help", "/miner help company"],
  async run({ options, views }) {
    const topic = String(options.topic ?? "")
      .toLowerCase()
      .replace(/^\/?miner /, "");
    const commands = views.commands();
    const about = commands.filter((command) => topic && (pathText(command) === topic || command.path[0] === topic));
    const [single] = about;
    if (single && about.length === 1) return explain(single);
    return overview(about.length > 0 ? about : commands, topic, about.length > 0);
  },
});

function overview(commands: readonly CommandDefinition[], topic: string, known: boolean): Reply {
  const summary = known
    ? `/miner ${topic} has ${commands.length} commands.`
    : `${topic ? `There is no command "${topic.slice(0, 40)}". ` : ""}${commands.length} commands; each answers only you until you add --share.`;
  return {
    summary,
    private: true,
    parts: [
      { kind: "text", spans: [summary] },
      { kind: "list", items: commands.map(lineOf) },
      {
        kind: "note",
        spans: [
          "More on one: ",
          { text: "/miner help company", code: true },
          ". Amounts read as 100m or $1.5bn, spans as 2h, 3d, 1w.",
        ],
      },
    ],
  };
}

const lineOf = (command: CommandDefinition): Span[] => [
  { text: `/miner ${pathText(command)}`, bold: true },
  `: ${command.description}. For example `,
  { text: command.examples[0] ?? "", code: true },
];

function explain(command: CommandDefinition): Reply {
  const summary = `/miner ${pathText(command)}: ${command.description}.`;
  return {
    summary,
    private: true,
    parts: [
      { kind: "heading", text: `/miner ${pathText(command)} ${usageOf(command)}`.trim() },
      { kind: "text", spans: [`${command.description}.${rightsOf(command)}`] },
      ...(command.options.length > 0 ? [{ kind: "list" as const, items: command.options.map(optionSpans) }] : []),
      { kind: "note", spans: examplesOf(command) },
    ],
  };
}

const rightsOf = ({ scope }: CommandDefinition): string =>
  scope === "channel" ? " It changes the channel: only those who manage it may, unless it is --for me." : "";

function usageOf({ options }: CommandDefinition): string {
  return options
    .filter(({ positional }) => positional)
    .map(({ name, required, rest }) => `${required ? name : `[${name}]`}${rest ? " …" : ""}`)
    .join(" ");
}

function optionSpans(option: OptionDefinition): Span[] {
  const choices = option.choices ? ` One of ${option.choices.join(", ")}.` : "";
  const range = option.min !== undefined && option.max !== undefined ? ` ${option.min} to ${option.max}.` : "";
  const needed = option.required ? " Needed." : "";
  return [{ text: `--${option.name}`, bold: true }, `: ${option.description}.${choices}${range}${needed}`];
}

const examplesOf = ({ examples }: CommandDefinition): Span[] =>
  examples.flatMap((example, index) => [index === 0 ? "For example: " : ", ", { text: example, code: true }]);
