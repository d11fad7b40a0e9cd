import type { FilingLine, StoryLine } from "../kit/index.ts";
import { formatPeriod } from "../kit/index.ts";
import type { Company, Story, Trust } from "../model/index.ts";
import { TRUST_ORDER } from "../model/index.ts";
import type { StoreTables } from "../store/index.ts";
import { factRows } from "./history.ts";

/** What the asking side reads from the store; only these tables, only to read. */
export type Source = Pick<StoreTables, "stories" | "events" | "documents" | "alerts">;

const STANDING: Record<Trust, string> = {
  filing: "confirmed by a filing",
  issuer: "confirmed by the company's release",
  wire: "by newswire",
  press: "press only",
};

/** A story in one line: by its alert where one was raised, else by its best source. */
export async function storyLine(source: Source, story: Story): Promise<StoryLine> {
  const [alert, judgements, events] = await Promise.all([
    source.alerts.ofStory(story.id),
    source.stories.judgements(story.id),
    source.events.ofStory(story.id),
  ]);
  const best = events.toSorted((a, b) => TRUST_ORDER.indexOf(a.trust) - TRUST_ORDER.indexOf(b.trust))[0];
  const fired = judgements.filter(({ outcome, mutedBy, quiet }) => outcome === "fires" && !mutedBy && !quiet);
  return {
    kind: story.kind,
    subject: alert?.view.subject ?? (story.period ? formatPeriod(story.period) : (story.subject ?? story.kind)),
    headline: alert?.view.headline ?? best?.title ?? story.kind,
    openedAt: story.openedAt,
    sources: new Set(events.map(({ itemKey }) => itemKey)).size,
    standing: alert?.view.standing ?? (best ? STANDING[best.trust] : "no source kept"),
    fired: fired.map(({ rule, title, severity }) => ({ rule, title, severity })),
    ...(alert && { alertId: alert.id }),
  };
}

/** A filing in one line, with the figures of the newest quarter that it states as its own. */
export function filingLine({ document, reading }: ReadFiling, company: Company): FilingLine {
  const { outlet, trust, url } = document;
  const own = reading.facts.filter((fact) => fact.company === company.ticker && fact.role === "current");
  const rows = factRows(
    own.map((fact) => ({ ...fact, outlet, trust, ...(url && { url }) })),
    company,
  );
  const figures = rows.toSorted((one, other) => other.period.localeCompare(one.period))[0];
  return {
    title: document.title,
    at: document.publishedAt ?? document.seenAt,
    kind: reading.kind,
    ...(url && { url }),
    ...(document.filing && { items: document.filing.items }),
    ...(figures && { figures }),
  };
}

type ReadFiling = Awaited<ReturnType<Source["documents"]["filingsOf"]>>[number];
