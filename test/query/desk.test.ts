import { describe, expect, it } from "vitest";
import { loadCommands } from "../../src/jobs/catalogue.ts";
import { type CommandDefinition, defineCommand, SHARE } from "../../src/kit/index.ts";
import { openAsking, wordsOf } from "./asking.ts";
import { storeAlert } from "./feeding.ts";

const channelCommand = defineCommand({
  path: ["tell"],
  description: "Changes the channel",
  scope: "channel",
  reply: "shareable",
  options: [{ name: "for", kind: "enum", choices: ["channel", "me"], description: "Whom" }, SHARE],
  examples: ["/miner tell --for me"],
  run: async () => ({ summary: "Told.", parts: [], private: false }),
});
const failing: CommandDefinition = {
  ...channelCommand,
  path: ["fail"],
  scope: "read",
  run: () => Promise.reject(new Error("the disk is full")),
};
const open = async () => openAsking({ commands: [...(await loadCommands()), channelCommand, failing] });

describe("the desk", () => {
  it("answers only the asker until share is added", async () => {
    const { ask } = await open();
    expect((await ask("company WULF")).private).toBe(true);
    expect((await ask("company WULF --share")).private).toBe(false);
    expect((await ask("help")).private).toBe(true);
  });

  it("answers a line and typed options with the same words", async () => {
    const { ask, desk } = await open();
    const line = await ask("company $wulf hpc --quarters 3");
    const options = await desk.answerOptions(
      ["company"],
      { ticker: "TeraWulf", section: "hpc", quarters: 3 },
      {
        platform: "p",
        user: "u",
        channel: "c",
        mayManage: false,
      },
    );
    expect(options).toEqual(line);
  });

  it("refuses a change of the channel without the right, names who may, and lets people change their own", async () => {
    const { ask } = await open();
    const refused = await ask("tell", { mayManage: false, managers: "people with the right Manage Channels" });
    expect(refused.summary).toBe(
      "/miner tell changes this channel, and only people with the right Manage Channels may do that. For yourself it works: add --for me.",
    );
    expect(refused.private).toBe(true);
    expect((await ask("tell --for me", { mayManage: false })).summary).toBe("Told.");
    expect((await ask("tell")).summary).toBe("Told.");
  });

  it("turns a failure into one private sentence and logs the reason", async () => {
    const { ask, logged } = await open();
    const reply = await ask("fail --share");
    expect(reply.private).toBe(true);
    expect(reply.summary).toContain("something failed inside");
    expect(wordsOf(reply)).not.toContain("disk");
    expect(logged).toEqual([{ message: "A command failed", fields: { error: "the disk is full" } }]);
  });

  it("shows what was perhaps meant as lines to press", async () => {
    const { ask } = await open();
    const { parts } = await ask("company WOLF");
    expect(parts.at(-1)).toMatchObject({ kind: "buttons", buttons: [{ command: "company WULF" }, {}, {}] });
  });

  it("explains a group, a command asked for help, and an empty line", async () => {
    const { ask } = await open();
    expect((await ask("")).summary).toMatch(/^\d+ commands/);
    expect((await ask("company --help")).summary).toContain("/miner company: One company");
  });
});

describe("suggestions while typing", () => {
  it("find companies by ticker and name, at most 25", async () => {
    const { desk } = await open();
    expect(await desk.suggest(["company"], "ticker", "wu")).toEqual([{ label: "WULF TeraWulf Inc.", value: "WULF" }]);
    expect((await desk.suggest(["company"], "ticker", "tera"))[0]).toEqual({
      label: "WULF TeraWulf Inc.",
      value: "WULF",
    });
    expect(await desk.suggest(["company"], "ticker", "")).toHaveLength(25);
  });

  it("complete the last of several companies and keep the others", async () => {
    const { desk } = await open();
    expect(await desk.suggest(["compare"], "tickers", "WULF, cor")).toContainEqual({
      label: "WULF CORZ Core Scientific, Inc.",
      value: "WULF CORZ",
    });
  });

  it("name the newest alerts, figures and zones", async () => {
    const { desk, store } = await open();
    await storeAlert(store, { id: "A7K2M" });
    expect(await desk.suggest(["why"], "alert", "")).toEqual([
      { label: "A7K2M WULF Q1 2026: HPC revenue of $21.0M passed mining revenue of $13.0M.", value: "A7K2M" },
    ]);
    expect(await desk.suggest(["sector"], "metric", "hpc")).toContainEqual({
      label: "HPC share (hpc_share)",
      value: "hpc_share",
    });
    expect(await desk.suggest(["digest", "set"], "tz", "new_y")).toEqual([
      { label: "America/New_York", value: "America/New_York" },
    ]);
  });

  it("offer choices, and nothing for what does not exist", async () => {
    const { desk } = await open();
    expect(await desk.suggest(["company"], "section", "h")).toEqual([{ label: "hpc", value: "hpc" }]);
    expect(await desk.suggest(["company"], "nothing", "h")).toEqual([]);
    expect(await desk.suggest(["nothing"], "ticker", "h")).toEqual([]);
  });
});
