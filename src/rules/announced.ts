/** What a story announces, as facts. Within a story every announcement of a kind tells of one event. */
import {
  cutOf,
  guidanceSubject,
  heldBefore,
  isDelayed,
  isLowered,
  milestoneSubject,
  monthsLate,
} from "../kit/index.ts";
import type { Announcement, AnnouncementKind, StoryView } from "../model/index.ts";
import { TRUST_ORDER } from "../model/index.ts";
import { stated } from "./quantity.ts";
import { exactly, type Value } from "./value.ts";

type Told<K extends AnnouncementKind> = Extract<Announcement, { kind: K }>;
export type Facts = Map<string, Value>;

/** The announcements of a kind, those of the better source first. */
function ofKind<K extends AnnouncementKind>(story: StoryView, kind: K): Told<K>[] {
  return story.announcements
    .filter((one): one is Told<K> & StoryView["announcements"][number] => one.kind === kind)
    .toSorted((one, other) => TRUST_ORDER.indexOf(one.trust) - TRUST_ORDER.indexOf(other.trust));
}

/** Sets the fact from the first announcement that states it. */
function put<T>(facts: Facts, name: string, told: readonly T[], pick: (one: T) => Value | undefined): void {
  for (const one of told) {
    const value = pick(one);
    if (value === undefined) continue;
    facts.set(name, value);
    return;
  }
}

const amount = (value: string | number | undefined, unit: string | undefined, name: string): Value | undefined =>
  value === undefined || unit === undefined ? undefined : stated({ value: String(value), unit }, name);

const money = (of: { value?: string; currency?: string }, name: string) => amount(of.value, of.currency ?? "USD", name);

function contracts(story: StoryView, facts: Facts): void {
  const all = ofKind(story, "contract");
  const told = all.filter(({ isNew }) => isNew);
  facts.set("contract.told", told.length > 0);
  facts.set("contract.recalled", told.length === 0 && all.length > 0);
  put(facts, "contract.counterparty", told, ({ counterparty }) => counterparty);
  put(facts, "contract.value", told, (one) => money(one, "contract.value"));
  put(facts, "contract.mw", told, ({ mw }) => amount(mw, "mw", "contract.mw"));
  put(facts, "contract.mw_kind", told, ({ mwKind }) => mwKind);
  put(facts, "contract.years", told, ({ termYears }) => amount(termYears, "years", "contract.years"));
  put(facts, "contract.form", told, ({ form }) => form);
  put(facts, "contract.backstop", told, ({ backstop }) => backstop && money(backstop, "contract.backstop"));
}

function turns(story: StoryView, facts: Facts): void {
  const rebrands = ofKind(story, "rebrand");
  facts.set("rebrand.told", rebrands.length > 0);
  facts.set(
    "rebrand.ai_first",
    rebrands.some(({ aiFirst }) => aiFirst),
  );
  facts.set(
    "rebrand.completed",
    rebrands.some(({ status }) => status === "completed"),
  );
  put(facts, "rebrand.from", rebrands, ({ from }) => from);
  put(facts, "rebrand.to", rebrands, ({ to }) => to || undefined);
  put(facts, "rebrand.ticker", rebrands, ({ newTicker }) => newTicker);
  const exits = ofKind(story, "mining_exit");
  facts.set("mining_exit.told", exits.length > 0);
  facts.set(
    "mining_exit.completed",
    exits.some(({ status }) => status === "completed"),
  );
  const conversions = ofKind(story, "conversion");
  facts.set("conversion.told", conversions.length > 0);
  put(facts, "conversion.site", conversions, ({ site }) => site);
  put(facts, "conversion.mw", conversions, ({ mw }) => amount(mw, "mw", "conversion.mw"));
}

function deals(story: StoryView, facts: Facts): void {
  const financings = ofKind(story, "financing");
  facts.set("financing.told", financings.length > 0);
  put(facts, "financing.value", financings, (one) => money(one, "financing.value"));
  put(facts, "financing.instrument", financings, ({ instrument }) => instrument);
  const mergers = ofKind(story, "merger");
  facts.set("merger.told", mergers.length > 0);
  put(facts, "merger.counterparty", mergers, ({ counterparty }) => counterparty);
  put(facts, "merger.value", mergers, (one) => money(one, "merger.value"));
  put(facts, "merger.status", mergers, ({ status }) => status);
  // Who claims both says nothing.
  const claims = new Set(ofKind(story, "dominance").map(({ over }) => over));
  if (claims.size === 1) facts.set("claims.hpc_over_mining", claims.has("hpc_revenue"));
}

/** Of several the one that slipped farthest; where none did, one of which it cannot be told. */
function milestones(story: StoryView, facts: Facts): void {
  const all = ofKind(story, "milestone").map((one) => {
    const before = heldBefore(one);
    return { one, before, months: before && monthsLate(before, one.by), delayed: isDelayed(one) };
  });
  const worth = ({ months, delayed }: (typeof all)[number]) => (months ?? (delayed ? 0.5 : 0.25)) * 2;
  const [first] = all.toSorted((one, other) => worth(other) - worth(one));
  facts.set("milestone.told", first !== undefined);
  if (!first) return;
  const { one, before, months, delayed } = first;
  facts.set("milestone.subject", milestoneSubject(one));
  facts.set("milestone.delayed", delayed);
  facts.set("milestone.after", one.by.text);
  if (before) facts.set("milestone.before", before.text);
  if (months !== undefined) facts.set("milestone.months_late", exactly(months, "count"));
}

function guided(story: StoryView, facts: Facts): void {
  const all = ofKind(story, "guidance").map((one) => ({ one, lowered: isLowered(one), cut: cutOf(one) }));
  const first = all.find(({ lowered }) => lowered) ?? all.find(({ lowered }) => lowered === undefined) ?? all[0];
  facts.set("guidance.told", first !== undefined);
  if (!first) return;
  const { one, lowered, cut } = first;
  facts.set("guidance.subject", guidanceSubject(one));
  if (lowered !== undefined) facts.set("guidance.lowered", lowered);
  if (cut) facts.set("guidance.after", cut.after);
  if (cut?.before) facts.set("guidance.before", cut.before);
}

function addTold(story: StoryView, facts: Facts): void {
  contracts(story, facts);
  turns(story, facts);
  deals(story, facts);
  milestones(story, facts);
  guided(story, facts);
}

/** What is to be said of a story without announcements, worked out once: most stories are so. */
let nothing: Facts | undefined;

export function addAnnounced(story: StoryView, facts: Facts): void {
  if (story.announcements.length > 0) return addTold(story, facts);
  if (!nothing) {
    nothing = new Map();
    addTold(story, nothing);
  }
  for (const [name, value] of nothing) facts.set(name, value);
}
