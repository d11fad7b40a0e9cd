import { describe, expect, it } from "vitest";
import { type Rendered, renderAlert, renderNote, renderReply } from "../../../src/channels/slack/index.ts";
import { correctedAlert, hugeAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { companyReply } from "../../support/desk.ts";
import { picture } from "../../support/slack/picture.ts";

const fault = companyReply({
  summary: 'No company "WULV". Did you mean WULF, WOLF or WULA?',
  parts: [
    { kind: "text", spans: ['No company "WULV". Did you mean ', { text: "WULF", bold: true }, ", WOLF or WULA?"] },
    { kind: "note", spans: ["For example ", { text: "/miner company WULF", code: true }] },
  ],
});

const pictures: Record<string, Rendered> = {
  alert: renderAlert(teraWulfAlert()),
  "alert-corrected": renderAlert(correctedAlert()),
  "alert-huge": renderAlert(hugeAlert()),
  correction: renderNote(correctedAlert(), "Net loss: $427.6M → $427.7M, as the filing has it."),
  company: renderReply(companyReply()),
  fault: renderReply(fault),
};

describe("what Slack shows", () => {
  for (const [name, rendered] of Object.entries(pictures)) {
    it(`is the picture that is kept: ${name}`, async () => {
      await expect(picture(rendered)).toMatchFileSnapshot(`../../golden/channels/slack-${name}.txt`);
    });
  }
});
