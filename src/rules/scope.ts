/** A story, its company's past and the sector as the facts that conditions name. Built once a story, for all rules. */
import type { HistoryRow } from "../kit/index.ts";
import {
  monthsOf,
  type Period,
  parsePeriod,
  quarterBefore,
  type StandingFact,
  type StoryView,
  TRUST_ORDER,
  yearBefore,
} from "../model/index.ts";
import { addAnnounced, type Facts } from "./announced.ts";
import { negated, stated } from "./quantity.ts";
import type { RuleInput, Scope, SectorView } from "./types.ts";
import { exactly } from "./value.ts";
import type { RuleMetric } from "./vocabulary.ts";

type Figure = Pick<StandingFact, "value" | "currency" | "precision" | "bound">;
export type Metrics = ReadonlyMap<string, RuleMetric>;

function put(facts: Facts, metrics: Metrics, id: string, figure: Figure, group = "", holder = group): void {
  const metric = metrics.get(id);
  if (!metric) return;
  const unit = metric.unit === "money" ? (figure.currency ?? "USD") : metric.unit;
  const value = stated({ ...figure, unit }, `${holder}${id}`);
  facts.set(`${group}${id}`, value);
  if (id === "net_income") facts.set(`${group}net_loss`, negated(value));
}

/** How many months of time had passed when a period ended, counted in the company's own years. */
function endOf(period: Period): number {
  const parts = parsePeriod(period);
  if (!parts) return 0;
  const passed = parts.kind === "quarter" ? parts.number * 3 : parts.kind === "half" ? parts.number * 6 : 0;
  return parts.year * 12 + (passed || monthsOf(parts));
}

const isFullYear = (period: Period | undefined): boolean => parsePeriod(period)?.kind === "year";

/**
 * The period that a story is about: its own, else the newest that its figures speak of. A story is filed under a
 * quarter also where its company reports by the half: then the half that ends with it is meant.
 */
function periodOf(story: StoryView): Period | undefined {
  const { period: own, facts } = story;
  const stated = facts.flatMap(({ role, period }) => (role === "current" && period ? [period] : []));
  if (!own) return stated.toSorted((one, other) => endOf(other) - endOf(one))[0];
  if (stated.includes(own)) return own;
  return stated.find((period) => !isFullYear(period) && endOf(period) === endOf(own)) ?? own;
}

/** The group of a fact ("" is the story's own figures), or nothing where it stands for a period that no rule asks for. */
function groupOf(fact: StandingFact, period: Period | undefined): string | undefined {
  const fits = (wanted: Period | undefined) => !fact.period || !period || fact.period === wanted;
  if (fact.role === "current") {
    if (fits(period)) return "";
    return isFullYear(fact.period) ? "full_year." : undefined;
  }
  if (fact.role === "prior_year") return fits(period && yearBefore(period)) ? "prior_year." : undefined;
  if (fact.role === "prior_quarter") return fits(period && quarterBefore(period)) ? "prior_quarter." : undefined;
  return isFullYear(fact.period) ? "full_year." : "year_to_date.";
}

/** The better statement stands first: a named period, the better source, no bound. */
function byWorth(one: StandingFact, other: StandingFact): number {
  return (
    Number(!one.period) - Number(!other.period) ||
    TRUST_ORDER.indexOf(one.trust) - TRUST_ORDER.indexOf(other.trust) ||
    Number(!!one.bound) - Number(!!other.bound)
  );
}

function addFigures(story: StoryView, period: Period | undefined, facts: Facts, metrics: Metrics): void {
  const ordered = story.facts.length > 1 ? story.facts.toSorted(byWorth) : story.facts;
  for (const fact of ordered) {
    const group = groupOf(fact, period);
    if (group === undefined || facts.has(`${group}${fact.metric}`)) continue;
    put(facts, metrics, fact.metric, fact, group);
  }
}

/** What was known of earlier periods before this story, and what comparatives it leaves to that. */
function addKnown(past: readonly HistoryRow[], period: Period | undefined, facts: Facts, metrics: Metrics): void {
  const pairs = [
    [period && yearBefore(period), "known_year_ago.", "prior_year."],
    [period && quarterBefore(period), "known_quarter_ago.", "prior_quarter."],
  ] as const;
  for (const [wanted, known, comparative] of pairs) {
    const row = wanted && past.find((one) => one.period === wanted);
    if (!row) continue;
    for (const [id, figure] of Object.entries(row.figures)) {
      put(facts, metrics, id, figure, known);
      if (!facts.has(`${comparative}${id}`)) put(facts, metrics, id, figure, comparative);
    }
  }
}

function addStory(story: StoryView, period: Period | undefined, facts: Facts): void {
  facts.set("company", story.company);
  facts.set("story.kind", story.kind);
  facts.set("story.standing", story.standing);
  facts.set("story.sources", exactly(story.sources.length, "count"));
  if (period) facts.set("story.period", period);
  const own = story.facts.filter(({ role }) => role === "current");
  facts.set("story.preliminary", own.length > 0 && own.every(({ status }) => status === "preliminary"));
}

function addSector(sector: SectorView, facts: Facts): void {
  const { companies, turned, turnedBefore } = sector;
  facts.set("sector.companies", exactly(companies, "count"));
  facts.set("sector.turned", exactly(turned, "count"));
  if (companies > 0) {
    facts.set("sector.share", exactly(turned / companies, "ratio"));
    facts.set("sector.share_before", exactly(turnedBefore / companies, "ratio"));
  }
  facts.set("sector.turns", exactly(sector.turns, "count"));
  facts.set("sector.turns_before", exactly(sector.turnsBefore, "count"));
  facts.set("sector.contracted", exactly(sector.contractedMw, "mw"));
  facts.set("sector.contracted_before", exactly(sector.contractedMwBefore, "mw"));
}

function pastScope(row: HistoryRow, at: number, metrics: Metrics): Scope {
  const facts: Facts = new Map();
  for (const [id, figure] of Object.entries(row.figures)) put(facts, metrics, id, figure, "", `past[${at}].`);
  return { facts, past: [] };
}

export function metricsById(metrics: readonly RuleMetric[]): Metrics {
  return new Map(metrics.map((metric) => [metric.id, metric]));
}

export function scopeOf({ story, past, sector }: RuleInput, metrics: Metrics): Scope {
  const facts: Facts = new Map();
  const period = periodOf(story);
  const earlier = past.filter((row) => !period || endOf(row.period) < endOf(period));
  addStory(story, period, facts);
  addFigures(story, period, facts, metrics);
  addKnown(earlier, period, facts, metrics);
  addAnnounced(story, facts);
  if (sector) addSector(sector, facts);
  let scopes: readonly Scope[] | undefined;
  return {
    facts,
    // Few rules look back, and none before a first condition holds.
    get past() {
      scopes ??= earlier.map((row, at) => pastScope(row, at, metrics));
      return scopes;
    },
  };
}
