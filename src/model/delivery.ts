/** Where messages go: a platform and a channel (or person) of it. */
export interface Destination {
  platform: string;
  channel: string;
}

/** What a platform gave back for a message, enough to edit it later. */
export type Receipt = Record<string, string>;

/** One message owed or sent: an alert to a destination, or a reply under it. */
export interface Delivery {
  id: string;
  alertId: string;
  destination: Destination;
  /** "post" creates or edits the alert's one message; "reply" adds a line under it; "notice" is a message of its own. */
  kind: "post" | "reply" | "notice";
  /** Version of the alert that is wanted, and that the platform has. */
  wanted: number;
  sent: number;
  /** "listed": told in a list with others of the same minute. */
  state: "queued" | "sending" | "sent" | "unknown" | "parked" | "listed";
  receipt?: Receipt;
  attempts: number;
  dueAt: string;
  reason?: string;
}
