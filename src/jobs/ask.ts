/** `npm run --silent ask -- company WULF`: a slash command in the terminal, the same words as after /miner. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
