import { describe, expect, it } from "vitest";
import { openAsking, wordsOf } from "../query/asking.ts";
import { storeFiling } from "../query/feeding.ts";

describe("/miner filings", () => {
  it("lists what was read, newest first, with the figures of its quarter", async () => {
    const { ask, store } = await openAsking();
    await storeFiling(store, "10-Q - TeraWulf Inc. (0001083301) (Filer)", "2026-08-10T12:00:00.000Z");
    await storeFiling(store, "8-K - TeraWulf Inc. (0001083301) (Filer)", "2026-08-07T12:00:00.000Z");
    const reply = await ask("filings WULF");
    expect(reply.summary).toBe("WULF: 2 filings read so far.");
    const words = wordsOf(reply);
    expect(words).toContain(
      "2026-08-10T12:00:00.000Z 10-Q - TeraWulf Inc. (0001083301) (Filer) <https://www.sec.gov/x>. Q2 2026: Net income -$80.0M.",
    );
    expect(words.indexOf("10-Q")).toBeLessThan(words.indexOf("8-K"));
    expect((await ask("filings WULF 8-K")).summary).toBe("WULF: 1 8-K read so far.");
    expect((await ask("filings WULF --since 11d")).summary).toBe("WULF: 1 filing read in that time.");
  });

  it("says that none was read and where they are", async () => {
    const { ask } = await openAsking();
    const words = wordsOf(await ask("filings WULF"));
    expect(words).toContain("WULF: no filings read so far.");
    expect(words).toContain(
      "All at the SEC <https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001083301&type=>",
    );
  });
});
