import { describe, expect, it } from "vitest";
import { readIn } from "./read-in.ts";
import { turnsIn } from "./tell.ts";

/** Each sentence, and the figures in millions that a reader takes from it. */
const READ: Readonly<Record<string, string>> = {
  "Revenue fell from $33.0 million in Q1 2025 to $17.4 million.":
    "total_revenue 17.4 current; total_revenue 33 prior_year",
  "Revenue fell from $33.0 million to $17.4 million.": "total_revenue 17.4 current; total_revenue 33 prior_year",
  "Revenue went to $17.4 million from $33.0 million.": "total_revenue 17.4 current; total_revenue 33 prior_year",
  "It turned net income of $33.0 million into a net loss of $17.4 million.":
    "net_income -17.4 current; net_income 33 prior_year",
  "A net loss of $84.4 million turned into net income of $19.5 million.":
    "net_income -84.4 prior_year; net_income 19.5 current",
  "A net loss of $84.4 million gave way to net income of $19.5 million.":
    "net_income -84.4 prior_year; net_income 19.5 current",
  "Revenue $48m ($19m, +24%)": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue $48m ($19m)": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue $48m (+24%, $19m)": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue $48m ($19m of it from coins)": "total_revenue 48 current",
  "Revenue was $48 million compared with $19 million.": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue was $48 million; compared with $19 million.": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue was $48 million versus $19 million a year earlier.": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue was $48 million, up from $19 million.": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue was $48 million, up 12% from $19 million in the prior-year quarter.":
    "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue was $48 million, 44% more than in the previous quarter, comprising $40 million of coins.":
    "total_revenue 48 current",
  "Revenue was $48 million against a weak $19 million.": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue was $48 million in the first quarter and $40 million in the prior quarter.":
    "total_revenue 40 prior_quarter; total_revenue 48 current",
  "Revenue was $48 million and $19 million a year ago.": "total_revenue 19 prior_year; total_revenue 48 current",
  "Revenue was $48 million (Q4 2025: $45 million; Q1 2025: $19 million).":
    "total_revenue 19 prior_year; total_revenue 45 prior_quarter; total_revenue 48 current",
  "Revenue was $48 million (Q4 2025 $45 million, Q1 2025 $19 million).":
    "total_revenue 19 prior_year; total_revenue 45 prior_quarter; total_revenue 48 current",
  "Revenue was $48 million, a decrease of 57% from Q1 2025 ($89 million).":
    "total_revenue 48 current; total_revenue 89 prior_year",
  "Revenue was $48 million; the previous quarter brought revenue of $45 million.":
    "total_revenue 45 prior_quarter; total_revenue 48 current",
  "Revenue was $48 million; a year earlier there was revenue of $45 million.":
    "total_revenue 45 prior_year; total_revenue 48 current",
  "Revenue was $48 million, while a year ago revenue was $45 million.":
    "total_revenue 45 prior_year; total_revenue 48 current",
  "Revenue was $48 million, whereas a year ago revenue was $45 million.":
    "total_revenue 45 prior_year; total_revenue 48 current",
  "Revenue was $48 million — a year ago revenue was $45 million.":
    "total_revenue 45 prior_year; total_revenue 48 current",
  "Revenue was $48 million when a year ago revenue was $45 million.":
    "total_revenue 45 prior_year; total_revenue 48 current",
  "Revenue was $48 million and a year ago revenue was $45 million.":
    "total_revenue 45 prior_year; total_revenue 48 current",
  "Revenue was $48 million but a year ago revenue was $45 million.":
    "total_revenue 45 prior_year; total_revenue 48 current",
  "A $61.4 million loss in the same quarter last year, a $42 million net loss in this one.":
    "net_income -42 current; net_income -61.4 prior_year",
  "The company lost $61.4 million in the same quarter last year.": "net_income -61.4 prior_year",
  "Adjusted EBITDA for 2025 was $13 million.": "",
  "Adjusted EBITDA in 2025: $13 million.": "",
  "Adjusted EBITDA was $13 million; in 2025 it had been minus $15 million.":
    "adjusted_ebitda -15 prior_year; adjusted_ebitda 13 current",
  "Net income of $19.5 million from a year-ago net loss of $84.4 million.":
    "net_income -84.4 prior_year; net_income 19.5 current",
  "Net income was $19.5 million in the prior quarter.": "net_income 19.5 prior_quarter",
  "Net income was $19.5 million during the prior-year quarter.": "net_income 19.5 prior_year",
  "Net income was $19.5 million, and the prior quarter was poor.": "net_income 19.5 current",
  "Net income was $19.5 million when the prior quarter it was $15 million.":
    "net_income 15 prior_quarter; net_income 19.5 current",
  "Net income of $19.5 million, a year ago: $15 million.": "net_income 15 prior_year; net_income 19.5 current",
  "Net income of $19.5 million, a year ago just $15 million.": "net_income 15 prior_year; net_income 19.5 current",
  "Umsatz stieg von 33,0 Millionen Dollar auf 47,4 Millionen Dollar.":
    "total_revenue 33 prior_year; total_revenue 47.4 current",
  "Revenue rose to $48 million from $45 million in the fourth quarter.":
    "total_revenue 45 prior_quarter; total_revenue 48 current",
  "Revenue was $48 million compared to net income of $5 million.": "net_income 5 current; total_revenue 48 current",
  "Revenue turning $33.0 million into $47.4 million.": "total_revenue 33 prior_year; total_revenue 47.4 current",
  "Revenue of $48 million against revenue of $19 million in the first quarter of 2025.":
    "total_revenue 19 prior_year; total_revenue 48 current",
};

/** Bare pieces of sentences, as the stage alone sees them. */
const PLACES: Readonly<Record<string, string>> = {
  "Revenue fell from $33 million. To $17 million": '"from $" bare / now',
  "$48 million ($19 million)": 'now / "( $"',
  "Revenue returned $33 million into $17 million": "now / now",
  "A loss of $84 million returned into income": "now",
  "A loss of $84 million gave room to income": "now",
  "A loss of $84 million forgave way to income": "now",
  "A loss of $84 million turned into income": '"A loss"',
  "$48 million (€19 million)": "now / now",
  "$48 million ($19 million": "now / now",
  "$48 million ($19 million, +24%)": 'now / "( $"',
  "$48 million (+24%; $19 million; Q1 2025)": 'now / "( +"',
  "Revenue was $48 million versus; $19 million": "now / now",
  "Revenue was $48 million, more than in Q4 2025, comprising $40 million": "now / now",
  "Revenue fell from $33 million towards the very old and the very new and now $17 million": '"from $" bare / now',
  "Revenue was $48 million against one two three four five six seven eight nine $19 million":
    'now / "against one" weak',
  "Revenue was $48 million compared with $19 million a year ago": 'now / "compared with"',
  "$19 million in the prior quarter": '"$ 19"',
  "A year earlier there was revenue of $19 million": '"A year"',
  "A loss of $84 million turned": "now",
  "$19 million (2022: $33 million)": 'now / "$ 19"',
  "A fall of 57% from H1 2024 ($29 million)": '"A fall"',
  "Revenue was $61 million over the prior quarter a $42 million loss": '"Revenue was" / "Revenue was"',
  "Revenue (Q1 2024: $19 million)": '"Revenue ("',
  "Revenue (Q1 2024 of $19 million)": "now",
  "Revenue (Q1 2024 $19 million)": '"Revenue ("',
  "From a year earlier there was revenue of $19 million": "now",
  "Revenue (all) of it; Q1 2024: $19 million": "now",
  "Revenue (all; Q1 2024: $19 million)": '"Revenue ("',
  "Revenue (all, Q1 2024: $19 million)": '"Revenue ("',
  "Revenue of it; Q1 2024: $19 million": "now",
  "It grew; the previous quarter brought revenue of $19 million": '"the previous"',
  "It grew where the previous quarter brought revenue of $19 million": '"the previous"',
  "It grew while the previous quarter brought revenue of $19 million": '"the previous"',
  "It grew whereas the previous quarter brought revenue of $19 million": '"the previous"',
  "It grew when the previous quarter brought revenue of $19 million": '"the previous"',
  "It grew — the previous quarter brought revenue of $19 million": '"the previous"',
  "Of all of the old and of a year earlier there was revenue of $19 million": "now",
  "In 2024: $19 million": '"In 2024"',
  "In 2024 $19 million": '"In 2024"',
  "In 2024 was $19 million": '"In 2024"',
  "In 2024 was just only the $19 million": "now",
  "Revenue for 2024 was $19 million": "now",
  "2024: it had been $19 million": '"2024 :"',
  "In 2024 it was $19 million": '"In 2024"',
  "$19 million from a year-ago net loss": "now",
};

describe("which of two amounts is another period's", () => {
  it.each(Object.entries(READ))("%s", (text, figures) => {
    expect(readIn(text)).toBe(figures);
  });

  it.each(Object.entries(PLACES))(
    "finds the words at which each amount's sentence turns to another period: %s",
    (text, found) => {
      expect(turnsIn(text)).toBe(found);
    },
  );
});
