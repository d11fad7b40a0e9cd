/** The nouns that a definition speaks of: commands import the kit alone, and these come with it. */
export type {
  AlertFigure,
  AlertSource,
  AlertView,
  Company,
  Fact,
  FeedState,
  Judgement,
  Period,
  Severity,
  Ticker,
  Trust,
} from "../model/index.ts";
export { SEVERITIES } from "../model/index.ts";
