/**
 * What two processes on one store must not do at the same time, by name. A lease is held for one piece of work; what
 * another process holds is passed over, for it does that work. On a store of one process they cost nothing.
 */
import type { Destination } from "../model/index.ts";

/** Polling one feed. */
export const feedLease = (id: string): string => `feed:${id}`;
/** Reading one document. */
export const documentLease = (itemKey: string): string => `document:${itemKey}`;
/** Placing and judging what is told of one company: two processes never make two stories of one event. */
export const companyLease = (ticker: string): string => `company:${ticker}`;
/** Judging what may shift the sector: each such story is judged beside all others. */
export const SECTOR_LEASE = "sector";
/** Sending to one destination: its messages keep their order. */
export const laneLease = ({ platform, channel }: Destination): string => `lane:${platform}:${channel}`;
export const AUDIT_LEASE = "audit";
export const RETAIN_LEASE = "retain";
