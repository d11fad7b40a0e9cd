import { defineMetric } from "../kit/index.ts";

export default defineMetric({
  id: "contracted_mw",
  label: "Contracted capacity",
  unit: "mw",
  meaning: "Megawatts under AI or HPC contract, as stated; critical and gross are not told apart.",
  words: [
    "contracted capacity",
    "under contract",
    "contracted power",
    "contracted critical it load",
    "leased capacity",
    "contracted hpc capacity",
  ],
  tags: [],
});
