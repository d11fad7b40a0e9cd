import { readFileSync } from "node:fs";
import { ConfigFault, readConfig } from "../../../src/config.ts";
import { loadMetrics } from "../../../src/jobs/catalogue.ts";
import { loadChannels } from "../../../src/jobs/channels.ts";
import { parseCompanies, parseFeedFile } from "../../../src/readers/index.ts";
import { compileExpression } from "../../../src/rules/compile.ts";
import { vocabularyOf } from "../../../src/rules/environment.ts";
import { ExpressionFault } from "../../../src/rules/fault.ts";
import { readRule } from "../../../src/rules/load.ts";
import type { Parser } from "../inputs.ts";

const metrics = await loadMetrics();
const channels = await loadChannels();
const vocabulary = vocabularyOf(metrics);
const YAML_WORDS = ["- ", ": ", "\n", "  ", "&a ", "*a", "[", "{", "|", ">", "!!js ", "'", '"', "#", "? ", "<<: "];

export const FILES: readonly Parser[] = [
  {
    name: "a feed file",
    sample:
      "title: Wire\nurl: https://wire.example/rss\nreader: feed\nschedule: '*/5 * * * *'\ntrust: wire\nenabled: true\n",
    words: [...YAML_WORDS, "title", "url", "schedule", "* * * * *", "trust"],
    read: (text) => parseFeedFile("wire", text),
  },
  {
    name: "the companies file",
    sample: "- ticker: WULF\n  name: TeraWulf Inc.\n  cik: '0001083301'\n  aliases: [TeraWulf]\n",
    words: [...YAML_WORDS, "ticker", "name", "cik", "WULF"],
    read: (text) => parseCompanies(text, "companies.yaml"),
  },
  {
    name: "a rule file",
    sample: readFileSync("src/rules/large-net-loss.yaml", "utf8"),
    words: [...YAML_WORDS, "condition", "severity", "expect", "sentence"],
    read: (text) => readRule(text, "own.yaml", metrics),
  },
  {
    name: "a rule's condition",
    sample: "stated(net_loss) && net_loss >= p.loss || growth(hpc_revenue, prior_year.hpc_revenue) > 0.5",
    words: [
      "net_loss",
      "hpc_revenue",
      " > ",
      " && ",
      " || ",
      "!",
      "(",
      ")",
      "USD(1)",
      "growth(",
      ",",
      "past[0].",
      "ever(",
      "p.loss",
      " ? ",
      " : ",
      "[1,2].map(x, x)",
      '"a"',
      ".matches(",
      "1",
      "+",
      "has(",
      "size(",
    ],
    read: (text) => compileExpression(text, vocabulary, "bool"),
    refuses: (error) => error instanceof ExpressionFault,
  },
  {
    name: "a setting",
    sample: "sqlite:./data/pivotwire.db",
    words: ["sqlite:", "postgres://", "127.0.0.1:80", ",", "America/New_York", "0", "-1", "99999", "xoxb-", "\n"],
    read: (text) => {
      const environment = [
        "DATABASE_URL",
        "HTTP_ALLOW_HOSTS",
        "STATUS_PORT",
        "TZ_DEFAULT",
        "LOG_LEVEL",
        "SLACK_CHANNEL",
      ];
      return readConfig(Object.fromEntries(environment.map((name) => [name, text])), channels);
    },
    refuses: (error) => error instanceof ConfigFault,
  },
];
