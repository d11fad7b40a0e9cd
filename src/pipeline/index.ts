/**
 * The arrows, one file each: collect → read → extract → gather → judge and raise → remind → deliver. Each asks the
 * store what is owed and writes its outcome in one transaction; nothing passes between them in memory, so a
 * pass that is cut anywhere or run twice does no harm. `tick.ts` shows the whole way on one screen.
 */
export { collect } from "./collect.ts";
export { type BusyLanes, deliver } from "./deliver.ts";
export { showFigure } from "./figures.ts";
export type { DocumentReader, Judge, Parts } from "./parts.ts";
export { mergeStories, splitStory } from "./pin.ts";
export { retain } from "./retain.ts";
export { route, speaking } from "./route.ts";
export { settle, tick } from "./tick.ts";
