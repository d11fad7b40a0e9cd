/** How loud: decides wording and colour, never a mention. */
export type Severity = "info" | "notable" | "high" | "critical";
export const SEVERITIES: readonly Severity[] = ["info", "notable", "high", "critical"];

/** What one rule said of one story. */
export interface Judgement {
  rule: string;
  outcome: "fires" | "silent" | "unknown";
  severity: Severity;
  /** The rule's title, and its sentence with the values compared filled in; empty unless it fires. */
  title: string;
  sentence: string;
  /** The values it compared, as shown to people: {"hpc_revenue": "$21.0M"}. */
  values: Record<string, string>;
  /** For `unknown`: the facts that were missing. */
  missing: string[];
  /** Metrics whose figures it rests on: the message shows their sentences. */
  uses: string[];
  /** True where it fires and the newest past quarter that can tell already said the same; raising decides. */
  repeated?: boolean;
  /** True where it fires and its rule speaks only where somebody turned it on: kept for `why`, in no message. */
  quiet?: boolean;
  /** The id of a bigger rule that fires on the same story and mutes this one. */
  mutedBy?: string;
}
