import type { DigestPlan, Mute, Place, PlaceSettings, RuleChoice, Watch } from "../model/index.ts";

/** What people set, by place; the store's table of settings has this shape. */
export interface Settings {
  saveWatch(watch: Watch): Promise<void>;
  /** Whether there was one to remove. */
  removeWatch(place: Place, ticker: string): Promise<boolean>;
  watchesOf(place: Place): Promise<Watch[]>;
  saveRuleChoice(choice: RuleChoice): Promise<void>;
  ruleChoices(place: Place): Promise<RuleChoice[]>;
  saveMute(mute: Mute): Promise<void>;
  mutesOf(place: Place): Promise<Mute[]>;
  /** Ids of the alerts that a mute kept back, oldest first. */
  heldBy(place: Place, what: string): Promise<string[]>;
  endMute(place: Place, what: string): Promise<void>;
  saveDigest(plan: DigestPlan): Promise<void>;
  digestOf(place: Place): Promise<DigestPlan | undefined>;
  removeDigest(place: Place): Promise<boolean>;
  savePlace(settings: PlaceSettings): Promise<void>;
  place(place: Place): Promise<PlaceSettings>;
}
