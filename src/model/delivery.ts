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
  /** "post" creates or edits the alert's one message; "reply" adds a line under it. */
  kind: "post" | "reply";
  /** Version of the alert that is wanted, and that the platform has. */
  wanted: number;
  sent: number;
  state: "queued" | "sending" | "sent" | "unknown" | "parked";
  receipt?: Receipt;
  attempts: number;
  dueAt: string;
  reason?: string;
}
