import {
  type Asker,
  type CommandDefinition,
  type Desk,
  type Fault,
  figureLines,
  type Log,
  type Lookup,
  type OptionValues,
  pathText,
  type ReadLine,
  type Reply,
  type ReplyPart,
  readLine,
  readOptions,
  type Settings,
  type Views,
} from "../kit/index.ts";
import { suggestValues } from "./suggest.ts";
import { openThrottle } from "./throttle.ts";

export interface DeskTools {
  commands: readonly CommandDefinition[];
  views: Views;
  settings: Settings;
  /** TZ_DEFAULT. */
  zone: string;
  clock: () => Date;
  log: Log;
}

/** Reads what was typed, checks rights, runs the command. Whatever fails becomes a private reply. */
export function createDesk({ commands, views, settings, zone, clock, log }: DeskTools): Desk {
  const lookup = lookupOf(views);

  async function run(command: CommandDefinition, options: OptionValues, asker: Asker): Promise<Reply> {
    if (command.scope === "channel" && options.for !== "me" && !asker.mayManage) return refusal(command, asker);
    const reply = await command.run({ options, asker, views, settings, zone, now: clock().toISOString() });
    return { ...reply, private: reply.private || command.reply === "private" || options.share !== true };
  }

  async function answer(read: ReadLine, asker: Asker): Promise<Reply> {
    if ("fault" in read) return faultReply(read.fault);
    if ("command" in read) return run(read.command, read.options, asker);
    const topic = "group" in read ? read.group[0]?.path[0] : undefined;
    const single = "group" in read && read.group.length === 1 ? read.group[0] : undefined;
    const help = commands.find(({ path }) => path[0] === "help");
    const about = single ? pathText(single) : topic;
    return help ? run(help, about ? { topic: about } : {}, asker) : plainHelp(commands);
  }

  const mayAsk = openThrottle(clock);

  async function guarded({ platform, user }: Asker, work: () => Promise<Reply>): Promise<Reply> {
    if (!mayAsk(`${platform} ${user}`)) {
      return privately("That was a lot of questions in one minute: please wait a minute, then ask again.");
    }
    try {
      return await work();
    } catch (error) {
      log.error("A command failed", { error: error instanceof Error ? error.message : String(error) });
      return privately(
        "That could not be answered: something failed inside, and the log says what. Please try again in a minute.",
      );
    }
  }

  return {
    commands,
    answerLine: (line, asker) => guarded(asker, async () => answer(readLine(line, commands, lookup), asker)),
    answerOptions: (path, options, asker) =>
      guarded(asker, async () => answer(readOptions(path, options, commands, lookup), asker)),
    async suggest(path, option, typed) {
      const command = commands.find((candidate) => pathText(candidate) === path.join(" "));
      const definition = command?.options.find(({ name }) => name === option);
      try {
        return definition ? await suggestValues(definition, typed, views) : [];
      } catch (error) {
        log.warn("Suggestions failed", { error: error instanceof Error ? error.message : String(error) });
        return [];
      }
    },
  };
}

const lookupOf = (views: Views): Lookup => ({
  findCompany: (text) => views.findCompany(text),
  figures: () => figureLines(views),
  rules: () => views.rules?.().map(({ id }) => id) ?? [],
  feeds: () => views.feedIds?.() ?? [],
});

const privately = (summary: string, parts: ReplyPart[] = []): Reply => ({
  summary,
  parts: [{ kind: "text", spans: [summary] }, ...parts],
  private: true,
});

function refusal(command: CommandDefinition, { managers }: Asker): Reply {
  const who = managers ?? "people who may manage this channel";
  const own = command.options.some(({ name, choices }) => name === "for" && choices?.includes("me"));
  const way = own ? " For yourself it works: add --for me." : "";
  return privately(`/miner ${pathText(command)} changes this channel, and only ${who} may do that.${way}`);
}

function faultReply({ sentence, example, near = [] }: Fault): Reply {
  const buttons = near.slice(0, 3).map((command) => ({ label: command.slice(0, 75), command }));
  return privately(sentence, [
    { kind: "note", spans: ["For example: ", { text: example, code: true }] },
    ...(buttons.length ? [{ kind: "buttons" as const, buttons }] : []),
  ]);
}

const plainHelp = (commands: readonly CommandDefinition[]): Reply =>
  privately(`Commands: ${commands.map((command) => `/miner ${pathText(command)}`).join(", ")}.`);
