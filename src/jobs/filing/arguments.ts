export interface FilingArguments {
  files: string[];
  /** Whose filing it is, where the document does not say. */
  ticker?: string;
  /** Every metric, not only revenue and results. */
  all: boolean;
  fault?: string;
}

/** "FILE… [--company TICKER] [--all]", in any order. */
export function readArguments(args: readonly string[]): FilingArguments {
  const files: string[] = [];
  let ticker: string | undefined;
  let all = false;
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    const inline = /^--company=(.+)$/.exec(word)?.[1];
    if (word === "--all") all = true;
    else if (inline) ticker = inline;
    else if (word === "--company") ticker = args[++at] ?? "";
    else if (word.startsWith("--")) return { files, all, fault: `there is no option ${word}.` };
    else files.push(word);
  }
  if (ticker === "") return { files, all, fault: "--company needs a ticker behind it." };
  return { files, all, ...(ticker ? { ticker: ticker.toUpperCase() } : {}) };
}
