/**
 * The asking side: what commands may see of the store and of the shipped history, and the desk that reads a
 * line, checks rights and runs the command. Nothing here writes. `fastest-levenshtein` names the nearest
 * companies; the rest is plain functions, for a search engine would be more machine than forty names need.
 */
export { coverageSince } from "./coverage.ts";
export { createDesk, type DeskTools } from "./desk.ts";
export { expectReports } from "./expected.ts";
export { reportDaysSince } from "./report-days.ts";
export type { JudgeStory } from "./trial.ts";
export { createViews, type ViewSources } from "./views.ts";
