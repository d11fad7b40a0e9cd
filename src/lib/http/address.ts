import { type LookupAddress, lookup as resolve } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { buildConnector } from "undici";

/** Refused before a byte is sent: the address is private, loopback, link-local or otherwise not public. */
export class PrivateAddress extends Error {
  override name = "PrivateAddress";
}

/** Only plain public unicast passes; mapped IPv4, NAT64, 6to4 and documentation ranges do not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (fault, addresses: LookupAddress[]) => {
    if (fault) return callback(fault, []);
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    if (refused) return callback(new PrivateAddress(`${hostname} is ${refused.address}`), []);
    const [first] = addresses;
    if (options.all || !first) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

/**
 * undici's connector with a look at every address, at every connect. A `lookup` alone is not enough: it is not
 * called for IP literals.
 */
export function guardedConnector(isAllowed: (host: string, port: string) => boolean, timeout: number) {
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
