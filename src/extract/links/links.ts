import { type Money } from "../amounts/money.ts";
import { type Mention } from "../mentions/mentions.ts";
import { type PeriodMention } from "../periods/periods.ts";
import { type Comparison } from "./comparison.ts";

/** An amount tied to the figure that it is stated of. */
export interface Link {
  money: Money;
  mention: Mention;
  segment: number;
  /** Stands as the other period's figure: "from $233.0 million to …", "versus …". */
  compared?: Comparison;
  /** Somebody only expects it. */
  expected: boolean;
  /** "$85.0 million and $111.3 million": the amount that it stands beside, under the same name. */
  beside?: Link;
  /** The figure that it is set against, where it has no name of its own. */
  base?: Link;
  /** "from A [then] to B": the periods before it are A's. */
  arrived?: boolean;
  /** "with a nine-month tally of": the span that the figure before is summed up over. */
  over?: PeriodMention;
  /** How surely name and figure belong together, 0 to 10. */
  strength: number;
}

export interface Candidate {
  mention: Mention;
  strength: number;
}
