/** What a message is to show of an event: when it was published, and when the bot first saw it. */
export interface Event {
  publishedAt: string;
  seenAt: string;
}

export interface Telling {
  /** Events that a channel has no message of, and messages of one event beyond its first. */
  lost: number;
  doubled: number;
  /** Messages that stand behind one of a later event. */
  disordered: number;
  /** Messages that show other times than their event's. */
  mistimed: number;
}

const ALERT = /alert ([A-Z0-9]+)/i;
/** Instants as Slack and Discord write them for the reader's own zone. */
const shows = (text: string, instant: string): boolean => {
  const seconds = Math.floor(Date.parse(instant) / 1000);
  return text.includes(`<!date^${seconds}^`) || text.includes(`<t:${seconds}:`);
};

/** How one channel's messages, oldest first, tell of the events whose alerts are `ids`, in the order of both. */
export function tellingOf(texts: readonly string[], ids: readonly string[], events: readonly Event[]): Telling {
  const places = texts.map((text) => ids.indexOf(ALERT.exec(text)?.[1] ?? ""));
  const known = new Set(places.filter((place) => place >= 0));
  const mistimed = texts.filter((text, at) => {
    const event = events[places[at] ?? -1];
    return event && !(shows(text, event.publishedAt) && shows(text, event.seenAt));
  });
  return {
    lost: events.length - known.size,
    doubled: texts.length - known.size,
    disordered: places.filter((place, at) => place >= 0 && places.slice(0, at).some((before) => before > place)).length,
    mistimed: mistimed.length,
  };
}

export const sumOf = (all: readonly Telling[]): Telling => {
  const sum = (of: (telling: Telling) => number) => all.reduce((total, telling) => total + of(telling), 0);
  return {
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    disordered: sum(({ disordered }) => disordered),
    mistimed: sum(({ mistimed }) => mistimed),
  };
};
