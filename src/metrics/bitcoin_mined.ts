import { defineMetric } from "../kit/index.ts";

export default defineMetric({
  id: "bitcoin_mined",
  label: "Bitcoin mined",
  unit: "btc",
  meaning: "Bitcoin mined in the period.",
  words: [
    "bitcoin mined",
    "btc mined",
    "mined bitcoin",
    "bitcoin produced",
    "btc produced",
    "bitcoin production",
    "self-mined bitcoin",
    "self-mined btc",
  ],
  tags: [],
});
