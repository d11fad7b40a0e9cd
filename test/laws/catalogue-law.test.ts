import { describe, expect, test } from "vitest";
import { offTheCatalogue, settingsIn, unknownScripts, unnamed } from "./catalogue.ts";

describe("the law of catalogues refuses", () => {
  test("a file that nobody loads", () => {
    expect(offTheCatalogue("command", ["company", "why"], ["company"])).toEqual([
      "command why has a file and is not in the catalogue",
    ]);
  });

  test("an entry without a file", () => {
    expect(offTheCatalogue("rule", [], ["hpc_over_mining"])).toEqual([
      "rule hpc_over_mining is in the catalogue and has no file",
    ]);
  });

  test("an entry that stands twice", () => {
    expect(offTheCatalogue("metric", ["net_income"], ["net_income", "net_income"])).toEqual([
      "metric net_income is in the catalogue twice",
    ]);
  });

  test("nothing where folder and catalogue are the same", () => {
    expect(offTheCatalogue("feed", ["a", "b"], ["b", "a"])).toEqual([]);
  });
});

describe("the law of names refuses", () => {
  test("a page that forgets a command, a rule or a setting", () => {
    const page = "| `/miner company` | figures |\n| `hpc_over_mining` | rule |\nSLACK_CHANNEL=\n";
    expect(unnamed("README.md", page, ["company", "hpc_over_mining", "SLACK_CHANNEL"])).toEqual([]);
    expect(unnamed("README.md", page, ["compare", "large_net_loss", "SLACK"])).toEqual([
      "README.md does not name compare",
      "README.md does not name large_net_loss",
      "README.md does not name SLACK",
    ]);
  });

  test("a name that stands in prose only, or inside a longer one", () => {
    expect(unnamed("README.md", "the company `companyfacts`", ["company"])).toEqual([
      "README.md does not name company",
    ]);
  });

  test("no setting that is offered as a comment", () => {
    expect(settingsIn("AA=1\n# BB=2\n#CC=\nprose DD=4\n")).toEqual(["AA", "BB", "CC"]);
  });
});

test("the law of scripts refuses a command line that does not exist", () => {
  const text = "Run `npm ci && npm run demo`, then npm run --silent ask -- help, npm run dance and npm test.";
  expect(unknownScripts("README.md", text, ["demo", "ask"])).toEqual([
    "README.md tells people to run dance, which is no script",
  ]);
});
