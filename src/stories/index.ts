/**
 * Which documents tell of one event, and which figure stands. Pure functions over readings: the pipeline
 * brings them to the store. Keys come first (company, kind, fiscal period, counterparty, new name); likeness
 * of titles only helps where a key is missing and never overrides one that differs. Clusters are made afresh
 * from all mentions near each other, sorted, so the order of arrival leaves no trace.
 * Own code: this is what Pivotwire exists for. big.js does the exact arithmetic.
 */
export { type Cluster, clusterMentions } from "./cluster.ts";
export { eventsOf, type KnownNames } from "./events.ts";
export { agrees } from "./figures.ts";
export { alertId, storyId, storyKey } from "./keys.ts";
export { type ToldPromise, withEarlierPromises } from "./promises.ts";
export { neighbourKinds } from "./same-event.ts";
export { SECTOR } from "./sector.ts";
export { hasMoved, type SourcedFact, standingFacts } from "./standing.ts";
export { buildStoryView, type ReadDocument } from "./view.ts";
