/**
 * What a command answers, free of any platform. All text is plain text: the channel escapes it and turns
 * spans into its own markup, so nothing that came from a feed can become a mention, a link or markup.
 */
export type Span = string | { text: string; bold?: true; italic?: true; code?: true; link?: string } | { time: string };

export type ReplyPart =
  | { kind: "heading"; text: string }
  | { kind: "text"; spans: Span[] }
  | { kind: "list"; items: Span[][] }
  | { kind: "table"; columns: ReplyColumn[]; rows: string[][] }
  | { kind: "note"; spans: Span[] }
  | { kind: "image"; name: string; png: Uint8Array; alt: string }
  | { kind: "file"; name: string; mime: string; bytes: Uint8Array }
  | { kind: "buttons"; buttons: ReplyButton[] };

export interface ReplyColumn {
  title: string;
  align: "left" | "right";
}

/** Pressing runs the command line as if the presser had typed it; `url` opens a page instead. */
export type ReplyButton = { label: string; command: string } | { label: string; url: string };

export interface Reply {
  /** One sentence that stands alone: notification, screen reader, terminal. */
  summary: string;
  parts: ReplyPart[];
  /** True: only the asker sees it. */
  private: boolean;
}
