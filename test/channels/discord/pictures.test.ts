import { describe, expect, it } from "vitest";
import { renderAlert, renderNote, renderReply } from "../../../src/channels/discord/index.ts";
import { correctedAlert, hugeAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { companyReply } from "../../support/desk.ts";
import { bodyFaults } from "../../support/discord/judge.ts";
import { picture } from "../../support/discord/picture.ts";

const PICTURES = {
  alert: renderAlert(teraWulfAlert()),
  "alert-corrected": renderAlert(correctedAlert()),
  "alert-huge": renderAlert(hugeAlert()),
  correction: renderNote(correctedAlert(), "Net loss corrected: $427.7M, was $427.6M."),
  company: renderReply(companyReply(), (line) => line.startsWith("company")),
  fault: renderReply({
    summary: 'I know no company "WLUF"; the nearest is WULF (TeraWulf).',
    private: true,
    parts: [
      { kind: "text", spans: ['I know no company "WLUF"; the nearest is WULF (TeraWulf).'] },
      { kind: "note", spans: ["For example: ", { text: "/miner company WULF", code: true }] },
      { kind: "buttons", buttons: [{ label: "company WULF", command: "company WULF" }] },
    ],
  }),
};

describe("text pictures of what Discord shows", () => {
  it.each(Object.entries(PICTURES))("%s looks as it was approved, and Discord takes it", async (name, { body }) => {
    expect(bodyFaults(body)).toEqual([]);
    await expect(picture(body)).toMatchFileSnapshot(`../../golden/channels/discord-${name}.txt`);
  });
});
