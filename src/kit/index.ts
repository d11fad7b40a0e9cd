/** What definitions are written with. Imports the model and nothing else of ours. */
export * from "./actions.ts";
export * from "./announcement.ts";
export * from "./answers.ts";
export * from "./calendar.ts";
export * from "./channel.ts";
export * from "./command.ts";
export * from "./crossing.ts";
export * from "./digest.ts";
export * from "./figures.ts";
export * from "./format.ts";
export * from "./grammar/index.ts";
export * from "./metric.ts";
export * from "./nouns.ts";
export * from "./places.ts";
export * from "./plain.ts";
export * from "./reply.ts";
export type * from "./settings.ts";
export type * from "./views.ts";
