import { cutText, type MetricDefinition, sentencesBeside } from "../../kit/index.ts";
import type { Judgement, StandingFact, StoryView } from "../../model/index.ts";
import { showFigure } from "../../pipeline/index.ts";
import type { StoredDelivery } from "../../store/index.ts";
import type { WholeStory } from "./load.ts";

/** As long as sentences are kept. */
const LONGEST_QUOTE = 400;
const quoted = (text: string): string => `“${cutText(text.replace(/\s+/g, " "), LONGEST_QUOTE)}”`;
const minute = (instant: string): string => `${instant.slice(0, 16).replace("T", " ")} UTC`;

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? ["", title, ...lines] : []);

function sourceLines({ view, pinned }: WholeStory): string[] {
  return view.sources.flatMap(({ itemKey, title, outlet, trust, url, publishedAt, seenAt }, index) => [
    `  ${index + 1}. ${minute(seenAt)} ${outlet} (${trust})${publishedAt ? `, published ${minute(publishedAt)}` : ""}${pinned.has(itemKey) ? ", put here by hand" : ""}`,
    `     ${title}`,
    `     ${url ? `${url} · ` : ""}item ${itemKey}`,
  ]);
}

function figureLines(fact: StandingFact, metrics: readonly MetricDefinition[]): string[] {
  const metric = metrics.find(({ id }) => id === fact.metric);
  const show = (stated: Pick<StandingFact, "value" | "currency" | "precision" | "bound">) =>
    showFigure(stated, metric?.unit ?? "money");
  const role = fact.role === "current" ? "" : ` ${fact.role.replaceAll("_", " ")}`;
  return [
    `  ${metric?.label ?? fact.metric}${role}${fact.period ? ` ${fact.period}` : ""}: ${show(fact)} (${[fact.outlet, fact.trust, fact.status].join(", ")})`,
    `     ${quoted(fact.quote)}`,
    ...fact.doubts.map((doubt) => `     doubt: ${doubt}`),
    ...fact.witnesses.map(
      ({ agrees, outlet, trust, quote, ...stated }) =>
        `     ${agrees ? "agrees" : "DIFFERS"}: ${show({ ...fact, ...stated })}, ${outlet} (${trust}): ${quoted(quote)}`,
    ),
  ];
}

const BESIDE_TERMS = new Set("kind company itemKey outlet trust quote start end terms".split(" "));

/** What each document announces over its sentence, and below it the other sentences that its terms were read from. */
function announcementLines({ announcements }: StoryView): string[] {
  return announcements.flatMap((one) => [
    `  ${one.kind.replaceAll("_", " ")}, ${one.outlet} (${one.trust}): ${Object.entries(one)
      .filter(([name]) => !BESIDE_TERMS.has(name))
      .map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
      .join(", ")}`,
    `     ${quoted(one.quote)}`,
    ...sentencesBeside(one).map(({ names, quote }) => `     ${names.join(", ")}: ${quoted(quote)}`),
  ]);
}

function ruleLines({ rule, outcome, severity, sentence, values, missing, mutedBy, repeated }: Judgement): string[] {
  const said = outcome === "unknown" ? `not stated: ${missing.join(", ")}` : sentence;
  const beside = [mutedBy && `said by ${mutedBy}`, repeated && "as the quarter before"].filter(Boolean).join(", ");
  const compared = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return [
    `  ${rule}: ${outcome} (${severity})${beside ? `, ${beside}` : ""}; ${said}`,
    ...(compared.length ? [`     compared: ${compared.join(", ")}`] : []),
  ];
}

const deliveryLine = (delivery: StoredDelivery): string => {
  const { destination, kind, state, sent, wanted, attempts, reason } = delivery;
  const tried = attempts ? `, ${attempts} ${attempts === 1 ? "try" : "tries"}` : "";
  return `  ${destination.platform} ${destination.channel}: ${kind} ${state}, version ${sent} of ${wanted}${tried}${reason ? `: ${reason}` : ""}`;
};

/** A story in words for the operator, plain text. */
export function showStory(whole: WholeStory, metrics: readonly MetricDefinition[]): string {
  const { view, alert, judgements, changes, deliveries, merged } = whole;
  const head = [
    `Story ${view.id} (${view.key})`,
    `${alert ? `Alert ${alert.id}, version ${alert.version}, raised ${minute(alert.raisedAt)}` : "No alert"}; opened ${minute(view.openedAt)}, version ${view.version}, best source: ${view.standing}${view.backlog ? ", history" : ""}`,
    ...(merged.length ? [`Took in ${merged.join(", ")}`] : []),
    ...(alert ? [alert.view.headline] : []),
  ];
  const lines = [
    ...head,
    ...section(`Sources in order of arrival (${view.sources.length})`, sourceLines(whole)),
    ...section(
      "Figures that stand, with their witnesses",
      view.facts.flatMap((fact) => figureLines(fact, metrics)),
    ),
    ...section("Announcements", announcementLines(view)),
    ...section("Rules", judgements.flatMap(ruleLines)),
    ...section(
      "What was edited when",
      changes.map(
        ({ version, at, note, loud }) =>
          `  ${version}. ${minute(at)} ${note}${loud && version > 1 ? " (replied)" : ""}`,
      ),
    ),
    ...section("Deliveries", deliveries.map(deliveryLine)),
  ];
  return `${lines.join("\n")}\n`;
}
