import type { AlertDetail, SignalLine, SignalPage, SignalQuery } from "../kit/index.ts";
import { SEVERITIES } from "../model/index.ts";
import type { StoredAlert, StoreTables } from "../store/index.ts";
import type { Source } from "./stories.ts";

/** Alerts looked through for a list; a year of a busy sector. */
const LOOKED_THROUGH = 2000;

/** Alerts that fit, newest first, one page of them. */
export async function signalPage(source: Source, wanted: SignalQuery): Promise<SignalPage> {
  const alerts = (await source.alerts.recent(LOOKED_THROUGH)).filter((alert) => fits(alert, wanted));
  return { lines: alerts.slice(wanted.offset, wanted.offset + wanted.limit).map(toLine), total: alerts.length };
}

function fits({ view, raisedAt }: StoredAlert, { ticker, rule, since, severity }: SignalQuery): boolean {
  if (ticker && view.company.ticker !== ticker) return false;
  if (since && raisedAt < since) return false;
  if (rule && !view.signals.some((signal) => signal.rule === rule)) return false;
  return !severity || SEVERITIES.indexOf(view.severity) >= SEVERITIES.indexOf(severity);
}

const toLine = ({ id, view, raisedAt }: StoredAlert): SignalLine => ({
  alertId: id,
  ticker: view.company.ticker,
  raisedAt,
  severity: view.severity,
  headline: view.headline,
  signals: view.signals.map(({ rule, title }) => ({ rule, title })),
  sources: view.sources.length,
  standing: view.standing,
});

const SLACK_LINK = /\/archives\/([A-Z0-9]{2,20})\/p(\d{10})(\d{6})(?:\?|$)/;
const DISCORD_LINK = /\/channels\/[\w@]{1,24}\/(\d{1,24})\/(\d{1,24})$/;

/** Channel and message that a link names, as receipts keep them. */
function messageIn(link: string): [channel: string, message: string] | undefined {
  const [, slackChannel, seconds, rest] = SLACK_LINK.exec(link) ?? [];
  if (slackChannel) return [slackChannel, `${seconds}.${rest}`];
  const [, channel, message] = DISCORD_LINK.exec(link) ?? [];
  return channel && message ? [channel, message] : undefined;
}

/** By its id in any case, or by the link of a message that shows it. */
export async function alertDetail(
  source: Source & Pick<StoreTables, "deliveries">,
  text: string,
): Promise<AlertDetail | undefined> {
  const message = messageIn(text);
  const id = message ? await source.deliveries.alertOfMessage(...message) : text.toUpperCase();
  const alert = id ? await source.alerts.get(id) : undefined;
  if (!alert) return undefined;
  const [changes, judgements] = await Promise.all([
    source.alerts.changes(alert.id),
    source.stories.judgements(alert.storyId),
  ]);
  return {
    view: alert.view,
    raisedAt: alert.raisedAt,
    changes: changes.map(({ at, note }) => ({ at, note })).toReversed(),
    judgements,
  };
}
