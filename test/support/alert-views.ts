import type { AlertSource, AlertView } from "../../src/model/index.ts";

const SAID =
  "HPC lease revenue totaled $21.0 million and surpassed the $13.0 million that TeraWulf earned from mining bitcoin.";

/** TeraWulf's first quarter of 2026 as a message would show it. */
export function teraWulfAlert(changed: Partial<AlertView> = {}): AlertView {
  return {
    id: "A7K2",
    company: { ticker: "WULF", name: "TeraWulf" },
    severity: "high",
    headline: "TeraWulf earned $21.0M from HPC against $13.0M from mining in Q1 2026 and lost $427.6M.",
    subject: "Q1 2026",
    standing: "press only",
    figures: [
      { metric: "hpc_revenue", label: "HPC revenue", value: "$21.0M", quote: SAID, outlet: "Decrypt" },
      { metric: "mining_revenue", label: "Mining revenue", value: "$13.0M", quote: SAID, outlet: "Decrypt" },
      {
        metric: "net_income",
        label: "Net loss",
        value: "$427.6M",
        prior: { label: "Q1 2025", value: "$61.4M", change: "7.0 times" },
        quote: "The company posted a net loss of $427.6 million for the quarter.",
        outlet: "Decrypt",
        url: "https://decrypt.example/wulf-q1",
      },
    ],
    signals: [
      {
        rule: "hpc_over_mining",
        title: "HPC out-earns mining",
        sentence: "HPC revenue of $21.0M is above mining revenue of $13.0M.",
        severity: "high",
      },
      {
        rule: "large_net_loss",
        title: "Large net loss",
        sentence: "Net loss of $427.6M is above the threshold of $100M.",
        severity: "high",
      },
    ],
    sources: [source("Decrypt", "press", "2026-05-08T20:11:00.000Z")],
    notes: [],
    seenAt: "2026-05-08T20:15:00.000Z",
    updatedAt: "2026-05-08T20:15:00.000Z",
    ...changed,
  };
}

export function source(outlet: string, trust: AlertSource["trust"], at: string): AlertSource {
  const slug = outlet.toLowerCase().replace(/\W+/g, "-");
  return {
    title: "TeraWulf's AI revenue passes bitcoin mining for the first time",
    outlet,
    url: `https://${slug}.example/wulf-q1`,
    trust,
    at,
  };
}

/** The same story after the company's filing joined and corrected a figure. */
export function correctedAlert(): AlertView {
  const first = teraWulfAlert();
  return teraWulfAlert({
    standing: "confirmed by a filing",
    figures: first.figures.map((figure) => (figure.metric === "net_income" ? { ...figure, value: "$427.7M" } : figure)),
    sources: [...first.sources, source("SEC EDGAR", "filing", "2026-05-08T21:30:00.000Z")],
    notes: ["Net loss: $427.6M → $427.7M, as the filing has it."],
    updatedAt: "2026-05-08T21:32:00.000Z",
  });
}

/** What a feed sends that wants to be more than text. */
export const HOSTILE =
  "<!channel> <https://evil.example|x> @everyone @here **b** <@1> <@&2> <#3> [a](https://evil.example) `c` ||d|| ~~e~~ __f__ \u202egnp\u200b \u001b[31mred";

const LONG = `${HOSTILE} ${"TeraWulf Inc. and a title without end ".repeat(140)}`.slice(0, 5000);

/** Forty sources, twenty-five figures, twelve rules, every text 5,000 characters long and hostile. */
export function hugeAlert(): AlertView {
  return {
    id: "A7K2",
    company: { ticker: "WULF", name: LONG },
    severity: "critical",
    headline: LONG,
    subject: LONG,
    standing: LONG,
    figures: Array.from({ length: 25 }, (_, place) => ({
      metric: `metric_${place}`,
      label: LONG,
      value: LONG,
      prior: { label: LONG, value: LONG, change: LONG },
      quote: LONG,
      outlet: LONG,
      url: `https://long.example/${"x".repeat(1500)}`,
    })),
    signals: Array.from({ length: 12 }, (_, place) => ({
      rule: `rule_${place}`,
      title: LONG,
      sentence: LONG,
      severity: "high",
    })),
    sources: Array.from({ length: 40 }, (_, place) => ({
      title: LONG,
      outlet: LONG,
      url: place % 2 ? "javascript:alert(1)" : `https://long.example/a|b>c d(${place})`,
      trust: "press",
      at: "2026-05-08T20:11:00.000Z",
    })),
    notes: Array.from({ length: 12 }, () => LONG),
    seenAt: "2026-05-08T20:15:00.000Z",
    updatedAt: "2026-05-08T21:15:00.000Z",
  };
}
