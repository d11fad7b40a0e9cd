/**
 * A 403 of the SEC has two meanings (seen in recorded traffic): a file that does not exist comes as S3's XML
 * `AccessDenied`; a caller without a name or over the ceiling gets a page of HTML. Only the second is about us.
 */
export function refusalOfSec(body: Buffer): { kind: "missing" | "blocked"; reason: string } {
  const text = body.toString("latin1");
  if (/<Code>\s*(?:AccessDenied|NoSuchKey)\s*<\/Code>/.test(text))
    return {
      kind: "missing",
      reason: "The SEC has no file at this address (it says 403 AccessDenied); check the address.",
    };
  return {
    kind: "blocked",
    reason: "The SEC blocks us for a while (403); check that SEC_USER_AGENT names you with a mail address.",
  };
}
