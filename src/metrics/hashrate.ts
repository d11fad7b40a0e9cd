import { defineMetric } from "../kit/index.ts";

export default defineMetric({
  id: "hashrate",
  label: "Hashrate",
  unit: "eh_s",
  meaning: "Hashrate of the company's own machines in exahash a second, as stated.",
  words: [
    "hashrate",
    "hash rate",
    "hash-rate",
    "energized hashrate",
    "operational hashrate",
    "operating hashrate",
    "deployed hashrate",
    "self-mining hashrate",
    "installed hashrate",
  ],
  tags: [],
});
