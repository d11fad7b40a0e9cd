/** What definitions are written with. Imports the model and nothing else of ours. */

/** The nouns that commands speak of: they import the kit and nothing else. */
export {
  type AlertFigure,
  type AlertSource,
  type Company,
  type FeedState,
  type Judgement,
  SEVERITIES,
  type Severity,
} from "../model/index.ts";
export * from "./actions.ts";
export * from "./announcement.ts";
export * from "./answers.ts";
export * from "./calendar.ts";
export * from "./channel.ts";
export * from "./command.ts";
export * from "./crossing.ts";
export * from "./figures.ts";
export * from "./format.ts";
export * from "./grammar/index.ts";
export * from "./metric.ts";
export * from "./nouns.ts";
export * from "./plain.ts";
export * from "./reply.ts";
export type * from "./views.ts";
