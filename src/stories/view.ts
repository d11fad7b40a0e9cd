import type {
  Announcement,
  DocumentKind,
  Reading,
  SourceDocument,
  Story,
  StorySource,
  StoryView,
} from "../model/index.ts";
import { TRUST_ORDER } from "../model/index.ts";
import { mainKindOf, quarterOf } from "./events.ts";
import { standingFacts } from "./standing.ts";
import { plainSubject, sameSubject } from "./subject.ts";

/** A document with what was read from it. */
export interface ReadDocument {
  document: SourceDocument;
  reading: Reading;
}

const toSource = ({ document }: ReadDocument): StorySource => ({
  itemKey: document.itemKey,
  title: document.title,
  outlet: document.outlet,
  trust: document.trust,
  seenAt: document.seenAt,
  ...(document.url && { url: document.url }),
  ...(document.publishedAt && { publishedAt: document.publishedAt }),
  ...(document.filing && { form: document.filing.form }),
});

/** Figures belong to the story of their results: a contract's story shows terms, no quarter. */
function factsOf(story: Story, documents: readonly ReadDocument[]) {
  if (story.kind !== "earnings") return [];
  return standingFacts(
    documents.flatMap(({ document, reading }) =>
      reading.facts
        .filter((fact) => fact.company === story.company && isOfStory(story, reading))
        .map((fact) => ({ fact, document })),
    ),
  );
}

/** A document that is in the story for another quarter's results brings none of its own figures. */
const isOfStory = (story: Story, reading: Reading): boolean =>
  !reading.period || !story.period || quarterOf(reading.period) === story.period;

const KIND_OF: Partial<Record<Announcement["kind"], DocumentKind>> = { dominance: "earnings" };

/** News without a kind of its own joins stories of other kinds. */
const VAGUE: ReadonlySet<DocumentKind> = new Set(["other", "opinion", "market"]);

/** What a document promises beside its news stands in the story of its main news, once. */
function belongsToMain(story: Story, reading: Reading): boolean {
  const main = mainKindOf(reading);
  return main === story.kind || VAGUE.has(main);
}

function belongs(story: Story, announcement: Announcement, reading: Reading): boolean {
  if (announcement.company !== story.company) return false;
  if (announcement.kind === "milestone" || announcement.kind === "guidance") return belongsToMain(story, reading);
  if ((KIND_OF[announcement.kind] ?? announcement.kind) !== story.kind) return false;
  if (announcement.kind === "contract" && story.subject && announcement.counterparty) {
    return announcement.isNew && sameSubject(plainSubject(announcement.counterparty), story.subject);
  }
  return announcement.kind !== "contract" || announcement.isNew;
}

/** A story with all that it rests on, sources in order of arrival. */
export function buildStoryView(story: Story, documents: readonly ReadDocument[]): StoryView {
  const arrived = [...documents].sort((one, other) =>
    `${one.document.seenAt}${one.document.itemKey}`.localeCompare(`${other.document.seenAt}${other.document.itemKey}`),
  );
  const best = Math.min(...arrived.map(({ document }) => TRUST_ORDER.indexOf(document.trust)));
  return {
    ...story,
    sources: arrived.map(toSource),
    facts: factsOf(story, arrived),
    announcements: arrived.flatMap(({ document, reading }) =>
      reading.announcements
        .filter((announcement) => belongs(story, announcement, reading))
        .map((announcement) => ({
          ...announcement,
          itemKey: document.itemKey,
          outlet: document.outlet,
          trust: document.trust,
        })),
    ),
    standing: TRUST_ORDER[best] ?? "press",
  };
}
