/** Places and what is set for them, in words that repeat back what was understood. */
import { Big } from "big.js";
import type { Place, Ticker, Watch } from "../model/index.ts";
import type { Asker, OptionDefinition, OptionValues } from "./command.ts";
import type { RuleLine } from "./views.ts";

/** Whose list is meant; the channel's where nobody says. */
export const FOR: OptionDefinition = {
  name: "for",
  kind: "enum",
  choices: ["channel", "me"],
  description: "For this channel, or for me in direct messages",
};

export const placeOf = ({ platform, channel, user }: Asker, options: OptionValues): Place => ({
  platform,
  channel: options.for === "me" ? `@${user}` : channel,
});

/** "here" or "for you". */
export const placeWords = ({ channel }: Place): string => (channel.startsWith("@") ? "for you" : "here");

/** A watched company's ticker, or the words for all of them. */
export const watchedName = (ticker: Ticker): string => (ticker === "*" ? "Every company" : ticker);

/** "$100,000,000": whole, so that nobody wonders what 100m became. */
export function wholeMoney(decimal: string): string {
  const [whole = "0", fraction] = new Big(decimal).toFixed().split(".");
  return `$${whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")}${fraction ? `.${fraction}` : ""}`;
}

/** "15%" for "0.15". */
export const percentWords = (ratio: string): string => `${new Big(ratio).times(100).toFixed()}%`;

/** "Alerts on net loss of $100,000,000 or more." What a watch lets through, in sentences. */
export function watchWords({ minLoss, minAmount, minChange, events, severity }: Watch): string {
  const floors = [
    ...(minLoss ? [`net loss of ${wholeMoney(minLoss)} or more`] : []),
    ...(minAmount ? [`deals, raises and impairments of ${wholeMoney(minAmount)} or more`] : []),
    ...(minChange ? [`changes of ${percentWords(minChange)} or more`] : []),
  ];
  const about = floors.length > 0 ? `Alerts on ${floors.join(", ")}.` : "Alerts on every signal.";
  const only = events?.length ? ` Only ${events.join(", ").replaceAll("_", " ")}.` : "";
  return `${about}${only}${severity ? ` Severity ${severity} or louder.` : ""}`;
}

/** The line that would set this watch again. */
export function watchLine({ place, ticker, minLoss, minAmount, minChange, events, severity }: Watch): string {
  const words = [
    `watch add ${ticker === "*" ? "all" : ticker}`,
    minLoss && `--min-loss ${minLoss}`,
    minAmount && `--min-amount ${minAmount}`,
    minChange && `--min-change ${percentWords(minChange)}`,
    events?.length && `--events ${events.join(",")}`,
    severity && `--severity ${severity}`,
    place.channel.startsWith("@") && "--for me",
  ];
  return words.filter(Boolean).join(" ");
}

type Floors = Pick<Watch, "minLoss" | "minAmount" | "minChange" | "events" | "severity">;

/** Thresholds as typed laid over those that were: "none" and "default" clear one, what is not typed stays. */
export function applyFloors(known: Watch, options: OptionValues): Watch {
  const cleared = (value: unknown) => value === "none" || value === "default";
  const next: Watch = { ...known };
  const names = {
    minLoss: "min-loss",
    minAmount: "min-amount",
    minChange: "min-change",
    severity: "severity",
  } as const;
  for (const [field, name] of Object.entries(names) as [keyof Floors, string][]) {
    const typed = options[name];
    if (typed === undefined) continue;
    delete next[field];
    if (!cleared(typed)) Object.assign(next, { [field]: typed });
  }
  const { events } = options;
  if (Array.isArray(events)) {
    delete next.events;
    // Spelled as rules and kinds of news are: "mining exit" is mining_exit.
    if (!events.some(cleared) && !events.includes("all"))
      next.events = events.map((word) => word.replaceAll(/[\s-]+/g, "_"));
  }
  return next;
}

/** "$100,000,000", "20%", "50 MW": a rule's first threshold as set, else its default; undefined where it has none. */
export function thresholdWords({ parameters }: Pick<RuleLine, "parameters">, set?: string): string | undefined {
  const [parameter] = Object.values(parameters);
  if (!parameter) return undefined;
  const value = set ?? String(parameter.default);
  if (parameter.unit === "USD") return wholeMoney(value);
  if (/^(?:ratio|share|%|percent)$/i.test(parameter.unit)) return percentWords(value);
  return `${value} ${parameter.unit}`.trim();
}
