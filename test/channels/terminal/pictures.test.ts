import { describe, expect, it } from "vitest";
import { renderAlertText, renderReplyText } from "../../../src/channels/terminal/index.ts";
import { correctedAlert, hugeAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { companyReply } from "../../support/desk.ts";

const WIDE = { columns: 100, colour: false };

const PICTURES = {
  alert: renderAlertText(teraWulfAlert(), WIDE),
  "alert-corrected": renderAlertText(correctedAlert(), WIDE),
  "alert-narrow": renderAlertText(correctedAlert(), { columns: 48, colour: false }),
  "alert-huge": renderAlertText(hugeAlert(), WIDE),
  company: renderReplyText(companyReply(), WIDE),
};

describe("pictures of what the terminal shows", () => {
  it.each(Object.entries(PICTURES))("%s looks as it was approved", async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../golden/channels/terminal-${name}.txt`);
  });
});
