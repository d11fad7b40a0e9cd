import {
  defineCommand,
  FOR,
  type PlaceSettings,
  placeOf,
  placeWords,
  type Reply,
  SEVERITIES,
  type Span,
} from "../src/kit/index.ts";

const HOURS = /^([01]?\d|2[0-3]):([0-5]\d) ?(?:-|to) ?([01]?\d|2[0-3]):([0-5]\d)$/;

export default defineCommand({
  path: ["settings"],
  description: "How messages come here: severity, threads, waiting, quiet hours, time zone",
  scope: "channel",
  reply: "private",
  options: [
    { name: "severity", kind: "enum", choices: [...SEVERITIES, "none"], description: "Lowest severity; none for all" },
    {
      name: "thread",
      kind: "enum",
      choices: ["edit", "reply", "show"],
      description: "What a correction does besides editing",
    },
    { name: "wait", kind: "int", min: 0, max: 900, description: "Seconds that an alert waits for a second source" },
    { name: "quiet", kind: "text", description: "Hours without posts, e.g. 22:00-06:00; none to clear" },
    { name: "tz", kind: "tz", description: "Time zone of these hours and of the digest" },
    FOR,
  ],
  examples: [
    "/miner settings",
    "/miner settings --quiet 22:00-06:00 --tz America/New_York",
    "/miner settings --thread show --for me",
  ],
  async run({ options, asker, settings, zone }) {
    const place = placeOf(asker, options);
    const known = await settings.place(place);
    const quiet = readQuiet(options.quiet);
    if (quiet === undefined) {
      const summary = `Quiet takes hours such as 22:00-06:00, or none; "${String(options.quiet).slice(0, 40)}" is neither.`;
      return { summary, private: true, parts: [{ kind: "text", spans: [summary] }] };
    }
    const changed: PlaceSettings = { ...known };
    if (options.severity === "none") delete changed.severity;
    else if (options.severity) changed.severity = options.severity as NonNullable<PlaceSettings["severity"]>;
    if (options.thread) changed.thread = options.thread as NonNullable<PlaceSettings["thread"]>;
    if (typeof options.wait === "number") changed.waitSeconds = options.wait;
    if (typeof options.tz === "string") changed.zone = options.tz;
    if (quiet === "none") delete changed.quiet;
    else if (quiet) changed.quiet = quiet;
    const touched = Object.keys(options).some((name) => name !== "for");
    if (touched) await settings.savePlace(changed);
    return show(changed, zone, touched);
  },
});

/** "" where nothing was typed, undefined where what was typed is no span of hours. */
function readQuiet(typed: unknown): string | undefined {
  if (typeof typed !== "string") return "";
  if (/^(?:none|off|default)$/i.test(typed)) return "none";
  const found = HOURS.exec(typed.replace(/[–—]/, "-"));
  return found ? `${found[1]?.padStart(2, "0")}:${found[2]}-${found[3]?.padStart(2, "0")}:${found[4]}` : undefined;
}

const THREADS = {
  edit: "a correction edits the message only",
  reply: "a correction edits the message and replies to it",
  show: "a correction edits the message and replies so that the channel sees it",
};

function show(
  { place, severity, thread, waitSeconds, quiet, zone }: PlaceSettings,
  usual: string,
  touched: boolean,
): Reply {
  const wait = waitSeconds ? `an alert waits ${waitSeconds} seconds for a second source` : "an alert is posted at once";
  const items: Span[][] = [
    [{ text: "Severity", bold: true }, severity ? `: ${severity} or louder` : ": all"],
    [{ text: "Thread", bold: true }, `: ${THREADS[thread ?? "show"]}`],
    [{ text: "Wait", bold: true }, `: ${wait}`],
    [{ text: "Quiet", bold: true }, quiet ? `: ${quiet}; what fires then comes after` : ": no quiet hours"],
    [{ text: "Time zone", bold: true }, `: ${zone ?? `${usual} (where nobody sets one)`}`],
  ];
  const summary = `Settings ${placeWords(place)}${touched ? ", changed" : ""}: severity ${severity ?? "all"}, quiet ${quiet ?? "never"}, ${zone ?? usual}.`;
  return {
    summary,
    private: true,
    parts: [
      { kind: "heading", text: "Settings" },
      { kind: "list", items },
    ],
  };
}
