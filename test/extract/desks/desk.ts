/** Sentences of business desks about one release, each read alone under its title, with the figures that it states. */
export interface Desk {
  day: string;
  title: string;
  /** A sentence and its figures as "name millions [period]": no period is the release's own. */
  sentences: readonly (readonly [string, readonly string[]])[];
}
