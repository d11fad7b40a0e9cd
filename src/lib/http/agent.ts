import { isIP } from "node:net";
import { Agent, buildConnector } from "undici";
import { isPublicAddress, PrivateAddress, publicLookup } from "./address.ts";

type IsAllowed = (host: string, port: string) => boolean;

/**
 * undici's connector with a look at every address, at every connect. A `lookup` alone is not enough: it is not
 * called for IP literals.
 */
function guardedConnector(isAllowed: IsAllowed, timeout: number) {
  const open = buildConnector({ timeout, allowH2: false });
  const guarded = buildConnector({ timeout, allowH2: false, lookup: publicLookup });
  const connect: buildConnector.connector = (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, "");
    const port = options.port || (options.protocol === "https:" ? "443" : "80");
    if (isAllowed(host, port)) return open(options, callback);
    if (isIP(host) && !isPublicAddress(host)) return callback(new PrivateAddress(`${host} is not public`), null);
    guarded(options, callback);
  };
  return connect;
}

/** undici as it reads for us. Loaded with the first request: the readers' threads have the room and never ask anybody. */
export const openAgent = (isAllowed: IsAllowed): Agent =>
  new Agent({
    connect: guardedConnector(isAllowed, 10_000),
    connections: 8,
    allowH2: false,
    keepAliveTimeout: 10_000,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    maxHeaderSize: 65_536,
  });
