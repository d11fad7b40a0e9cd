import { describe, expect, it } from "vitest";
import { pathText } from "../../src/kit/index.ts";
import { openAsking, wordsOf } from "../query/asking.ts";

describe("/miner help", () => {
  it("names every command with an example that works", async () => {
    const { ask, commands } = await openAsking();
    const words = wordsOf(await ask("help"));
    for (const command of commands) {
      expect(words).toContain(
        `/miner ${pathText(command)}: ${command.description}. For example ${command.examples[0]}`,
      );
    }
  });

  it("explains one command with its options", async () => {
    const { ask } = await openAsking();
    const words = wordsOf(await ask("help company"));
    expect(words).toContain("/miner company ticker [section]");
    expect(words).toContain(
      "--section: Which part to show. One of overview, financials, hpc, production, treasury, signals, promises.",
    );
  });

  it("says so when there is no such command", async () => {
    const { ask } = await openAsking();
    expect((await ask("help dividends")).summary).toContain('There is no command "dividends".');
  });
});
