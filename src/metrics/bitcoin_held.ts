import { defineMetric } from "../kit/index.ts";

export default defineMetric({
  id: "bitcoin_held",
  label: "Bitcoin held",
  unit: "btc",
  meaning: "Bitcoin that the company holds at the end of the period.",
  words: [
    "bitcoin holdings",
    "btc holdings",
    "bitcoin held",
    "btc held",
    "holdings of bitcoin",
    "bitcoin treasury",
    "held bitcoin",
    "bitcoin balance",
    "btc treasury",
  ],
  tags: [],
});
