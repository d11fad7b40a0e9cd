import { figuresOf } from "../../reported/read.ts";

/** The figures of one sentence in TeraWulf's news of the first quarter of 2026: metric, millions, role; dollars unsaid. */
export const readIn = (text: string): string =>
  figuresOf("TeraWulf reports first quarter 2026 results", text).join("; ").replaceAll(" USD ", " ");
