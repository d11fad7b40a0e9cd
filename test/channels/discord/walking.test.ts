import { afterEach, describe, expect, it } from "vitest";
import { correctedAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { stubDesk } from "../../support/desk.ts";
import { closeAll, connected, until } from "../../support/discord/opened.ts";

const CHANNEL = "1250000000000000001";
const TO = { platform: "discord", channel: CHANNEL };

afterEach(closeAll);

describe("Discord from end to end", () => {
  it("[26] posts an alert, edits it when a source joins, and replies under it with the correction", async () => {
    const { fake, channel } = await connected();
    expect(channel.defaults).toEqual([TO]);
    const sent = await channel.post(TO, teraWulfAlert(), "alert-1");
    if (sent.outcome !== "sent") throw new Error(JSON.stringify(sent));
    expect(await channel.edit(sent.receipt, correctedAlert())).toEqual(sent);
    const note = "Net loss corrected: $427.7M, was $427.6M.";
    expect((await channel.reply(sent.receipt, correctedAlert(), note, "alert-1#2")).outcome).toBe("sent");
    const [alert, reply, ...others] = fake.messages(CHANNEL);
    expect(others).toEqual([]);
    expect(alert?.edits).toBe(1);
    expect(alert?.content).toBe(
      "**HIGH** TeraWulf earned $21.0M from HPC against $13.0M from mining in Q1 2026 and lost $427.6M.",
    );
    expect(alert?.embeds?.[0]?.fields?.find(({ name }) => name === "Sources (2)")?.value).toContain(
      "**filing** [SEC EDGAR]",
    );
    expect(reply?.content).toBe("**WULF** Net loss corrected: $427.7M, was $427.6M. (alert A7K2)");
    expect(reply?.message_reference).toEqual({ message_id: alert?.id, fail_if_not_exists: false });
    expect(fake.state.refusals).toEqual([]);
  });

  it("answers a slash command: taken at once, for the asker alone, then filled in", async () => {
    const desk = stubDesk();
    const { fake } = await connected({ desk });
    const asked = fake.slash(["company"], { ticker: "wulf" });
    await until("the answer", () => asked.message !== undefined);
    expect(asked.callback?.type).toBe(5);
    expect(asked.message?.ephemeral).toBe(true);
    expect(asked.message?.content).toBe("TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.");
    expect(asked.message?.embeds?.[0]?.description).toContain("Q1 2026       $21.0M    -$427.6M");
    expect(desk.asked).toEqual([
      {
        path: ["company"],
        options: { ticker: "wulf" },
        asker: {
          platform: "discord",
          user: "1200000000000000020",
          channel: CHANNEL,
          mayManage: false,
          managers: "people with the right Manage Channels",
        },
      },
    ]);
    expect(fake.state.refusals).toEqual([]);
  });
});
