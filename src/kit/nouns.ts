/** The nouns that a definition speaks of: commands import the kit alone, and these come with it. */
export type {
  AlertFigure,
  AlertSource,
  AlertView,
  Company,
  DigestPlan,
  Fact,
  FeedState,
  Judgement,
  Mute,
  Period,
  Place,
  PlaceSettings,
  RuleChoice,
  Severity,
  Ticker,
  Trust,
  Watch,
} from "../model/index.ts";
export { SEVERITIES } from "../model/index.ts";
