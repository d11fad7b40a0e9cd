import {
  defineCommand,
  type Mute,
  type Place,
  placeOf,
  type ReplyPart,
  type Settings,
  type Span,
  type Watch,
  watchedName,
  watchWords,
} from "../../src/kit/index.ts";

export default defineCommand({
  path: ["watch", "list"],
  description: "What is watched here and by me, with thresholds and mutes",
  scope: "read",
  reply: "private",
  options: [
    { name: "for", kind: "enum", choices: ["channel", "me", "all"], positional: true, description: "Which list" },
  ],
  examples: ["/miner watch list", "/miner watch list me"],
  async run({ options, asker, settings, now }) {
    const wanted = options.for ?? "all";
    const channel = placeOf(asker, {});
    const me = placeOf(asker, { for: "me" });
    const lists = await Promise.all([
      ...(wanted === "me" ? [] : [readList("In this channel", channel, settings, now)]),
      ...(wanted === "channel" ? [] : [readList("For you, in direct messages", me, settings, now)]),
    ]);
    const counts = lists.map(
      ({ title, watches }) => `${title.split(",")[0]?.toLowerCase()}: ${watches.length || "none"}`,
    );
    return {
      summary: `Watched ${counts.join("; ")}.`,
      private: true,
      parts: [
        ...lists.flatMap(partsOf),
        {
          kind: "note",
          spans: ["Change one with ", { text: "/miner watch set WULF --min-loss 250m", code: true }, "."],
        },
      ],
    };
  },
});

interface List {
  title: string;
  watches: Watch[];
  mutes: Mute[];
}

async function readList(title: string, place: Place, settings: Settings, now: string): Promise<List> {
  const [watches, mutes] = await Promise.all([settings.watchesOf(place), settings.mutesOf(place)]);
  return { title, watches, mutes: mutes.filter(({ until }) => until > now) };
}

function partsOf({ title, watches, mutes }: List): ReplyPart[] {
  const items = watches.map((watch): Span[] => [
    { text: watchedName(watch.ticker), bold: true },
    ` ${watchWords(watch)}`,
  ]);
  const silent = mutes.map((mute): Span[] => [
    { text: mute.what, bold: true },
    " is silent until ",
    { time: mute.until },
  ]);
  return [
    { kind: "heading", text: title },
    items.length > 0 ? { kind: "list", items } : { kind: "text", spans: ["Nothing is watched."] },
    ...(silent.length > 0 ? [{ kind: "list" as const, items: silent }] : []),
  ];
}
