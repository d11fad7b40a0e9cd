/** The tables as kysely sees them. Booleans are 0/1, instants ISO text, everything nested JSON text. */
export interface Tables {
  feeds: { id: string; next_check_at: string | null; status: string; state: string };
  items: {
    key: string;
    feed_id: string;
    guid: string | null;
    url: string | null;
    title: string;
    summary: string;
    html: string | null;
    published_at: string | null;
    seen_at: string;
    trust: string;
    backlog: number;
    content_hash: string | null;
    /** JSON; null for what is no filing. */
    filing: string | null;
    /** What the audit of coverage said when it looked; null until then. */
    audited: string | null;
    /** When its document is owed next; null once there is one or it was given up. */
    document_due_at: string | null;
    document_tries: number;
    document_reason: string | null;
  };
  documents: {
    item_key: string;
    feed_id: string;
    outlet: string;
    url: string | null;
    title: string;
    text: string;
    html: string | null;
    published_at: string | null;
    seen_at: string;
    trust: string;
    backlog: number;
    filing: string | null;
    /** Grammar that last read it; null until it is read. */
    grammar: number | null;
    kind: string | null;
    lang: string | null;
    company: string | null;
    companies: string;
    period: string | null;
    period_end: string | null;
    /** The day that its text or address gives, `YYYY-MM-DD`. */
    day: string | null;
    refusals: string;
    /** 0 until its events are in their stories. */
    gathered: number;
  };
  facts: {
    item_key: string;
    position: number;
    company: string;
    metric: string;
    period: string | null;
    role: string;
    value: string;
    body: string;
  };
  announcements: { item_key: string; position: number; company: string; kind: string; body: string };
  events: {
    item_key: string;
    position: number;
    company: string;
    kind: string;
    period: string | null;
    at: string;
    story_id: string | null;
    body: string;
  };
  stories: {
    id: string;
    key: string;
    company: string;
    kind: string;
    period: string | null;
    subject: string | null;
    opened_at: string;
    updated_at: string;
    version: number;
    judged_version: number;
    backlog: number;
    merged_into: string | null;
  };
  judgements: { story_id: string; rule: string; outcome: string; severity: string; body: string; judged_at: string };
  alerts: {
    id: string;
    story_id: string;
    version: number;
    view: string;
    basis: string;
    content_hash: string;
    raised_at: string;
    updated_at: string;
  };
  alert_changes: { alert_id: string; version: number; at: string; note: string; loud: number };
  deliveries: {
    id: string;
    alert_id: string;
    platform: string;
    channel: string;
    kind: string;
    note: string | null;
    /** Ids of the rules that speak at this destination; null for all. */
    speaks: string | null;
    wanted: number;
    sent: number;
    state: string;
    receipt: string | null;
    attempts: number;
    due_at: string;
    reason: string | null;
    updated_at: string;
    /** When it was first owed: the order of a lane, which tries do not change. */
    owed_at: string;
  };
  watches: { platform: string; channel: string; ticker: string; body: string };
  rule_choices: { platform: string; channel: string; rule: string; ticker: string; body: string };
  mutes: { platform: string; channel: string; what: string; until: string; body: string };
  /** Alerts that a mute kept back, for the summary at its end. */
  held: { platform: string; channel: string; what: string; alert_id: string; at: string };
  digests: { platform: string; channel: string; next_at: string; body: string };
  places: { platform: string; channel: string; body: string };
  /** Destinations that refuse everything; empty `due_at` where the next try may be made at once. */
  parked_places: { platform: string; channel: string; reason: string; since: string; due_at: string };
  /** Events that somebody put into a story by hand: no clustering takes them out. */
  pins: { item_key: string; position: number; story_id: string; at: string };
  /** A company's past as EDGAR has it; `body` is quarters as JSON. */
  backfills: { ticker: string; at: string; body: string };
  /** Workspaces that installed the bot. `sealed` is what they entrusted, encrypted; null once they took it away. */
  installations: {
    platform: string;
    workspace: string;
    name: string;
    /** Which key opens it. */
    key_id: string | null;
    sealed: string | null;
    installed_at: string;
    gone_at: string | null;
  };
  /** What is good for one use and was used; forgotten after `until`, when it is good for nothing anyway. */
  spent: { id: string; until: string };
}
