import type { DigestPlan, Mute, Place, PlaceSettings, RuleChoice, Watch } from "../model/index.ts";
import { tryAgain } from "./parked.ts";
import { bind, type Db, fromJson, toJson } from "./rows.ts";

async function saveWatch(db: Db, watch: Watch): Promise<void> {
  const row = { ...watch.place, ticker: watch.ticker, body: toJson(watch) };
  await db
    .insertInto("watches")
    .values(row)
    .onConflict((conflict) => conflict.columns(["platform", "channel", "ticker"]).doUpdateSet({ body: row.body }))
    .execute();
  await tryAgain(db, watch.place);
}

/** Whether there was one to remove. */
async function removeWatch(db: Db, { platform, channel }: Place, ticker: string): Promise<boolean> {
  const done = await db
    .deleteFrom("watches")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("ticker", "=", ticker)
    .executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

async function watchesOf(db: Db, { platform, channel }: Place): Promise<Watch[]> {
  const rows = await db
    .selectFrom("watches")
    .select("body")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .orderBy("ticker")
    .execute();
  return rows.map((row) => fromJson<Watch>(row.body));
}

/** Every watch that could want news of a company: its own and those of all companies. */
async function watchesFor(db: Db, ticker: string): Promise<Watch[]> {
  const rows = await db.selectFrom("watches").select("body").where("ticker", "in", [ticker, "*"]).execute();
  return rows.map((row) => fromJson<Watch>(row.body));
}

/** Places that have a watchlist of their own: the settings' channels stop receiving everything once they do. */
async function placesWithWatches(db: Db): Promise<Place[]> {
  return db.selectFrom("watches").select(["platform", "channel"]).distinct().execute();
}

async function saveRuleChoice(db: Db, choice: RuleChoice): Promise<void> {
  const row = { ...choice.place, rule: choice.rule, ticker: choice.ticker, body: toJson(choice) };
  await db
    .insertInto("rule_choices")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["platform", "channel", "rule", "ticker"]).doUpdateSet({ body: row.body }),
    )
    .execute();
}

async function ruleChoices(db: Db, { platform, channel }: Place): Promise<RuleChoice[]> {
  const rows = await db
    .selectFrom("rule_choices")
    .select("body")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .orderBy("rule")
    .orderBy("ticker")
    .execute();
  return rows.map((row) => fromJson<RuleChoice>(row.body));
}

async function saveMute(db: Db, mute: Mute): Promise<void> {
  const row = { ...mute.place, what: mute.what, until: mute.until, body: toJson(mute) };
  await db
    .insertInto("mutes")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["platform", "channel", "what"]).doUpdateSet({ until: row.until, body: row.body }),
    )
    .execute();
}

async function mutesOf(db: Db, { platform, channel }: Place): Promise<Mute[]> {
  const rows = await db
    .selectFrom("mutes")
    .select("body")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .orderBy("until")
    .execute();
  return rows.map((row) => fromJson<Mute>(row.body));
}

/** Mutes whose time is over. */
async function endedMutes(db: Db, now: string): Promise<Mute[]> {
  const rows = await db.selectFrom("mutes").select("body").where("until", "<=", now).orderBy("until").execute();
  return rows.map((row) => fromJson<Mute>(row.body));
}

async function hold(db: Db, place: Place, what: string, alertId: string, at: string): Promise<void> {
  await db
    .insertInto("held")
    .values({ platform: place.platform, channel: place.channel, what, alert_id: alertId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ids of the alerts that a mute kept back, oldest first. */
async function heldBy(db: Db, { platform, channel }: Place, what: string): Promise<string[]> {
  const rows = await db
    .selectFrom("held")
    .select("alert_id")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("what", "=", what)
    .orderBy("at")
    .execute();
  return rows.map((row) => row.alert_id);
}

/** Takes the turn to end a mute: one statement decides which process has it, and no other has it again. */
async function takeMuteEnd(db: Db, { place: { platform, channel }, what, until }: Mute): Promise<boolean> {
  const done = await db
    .deleteFrom("mutes")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("what", "=", what)
    .where("until", "=", until)
    .executeTakeFirst();
  return Number(done.numDeletedRows) === 1;
}

/** Takes the turn to send a digest, as `takeMuteEnd`: its next time moves on in one statement. */
async function takeDigestTurn(db: Db, { place: { platform, channel }, nextAt }: DigestPlan, next: string) {
  const done = await db
    .updateTable("digests")
    .set({ next_at: next })
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("next_at", "=", nextAt)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}

/** Ends a mute and forgets what it held back. */
async function endMute(db: Db, { platform, channel }: Place, what: string): Promise<void> {
  for (const table of ["mutes", "held"] as const) {
    await db
      .deleteFrom(table)
      .where("platform", "=", platform)
      .where("channel", "=", channel)
      .where("what", "=", what)
      .execute();
  }
}

async function saveDigest(db: Db, plan: DigestPlan): Promise<void> {
  const row = { ...plan.place, next_at: plan.nextAt, body: toJson(plan) };
  await db
    .insertInto("digests")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["platform", "channel"]).doUpdateSet({ next_at: row.next_at, body: row.body }),
    )
    .execute();
  await tryAgain(db, plan.place);
}

async function digestOf(db: Db, { platform, channel }: Place): Promise<DigestPlan | undefined> {
  const row = await db
    .selectFrom("digests")
    .select("body")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .executeTakeFirst();
  return row && fromJson<DigestPlan>(row.body);
}

async function removeDigest(db: Db, { platform, channel }: Place): Promise<boolean> {
  const done = await db
    .deleteFrom("digests")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .executeTakeFirst();
  return Number(done.numDeletedRows) > 0;
}

async function dueDigests(db: Db, now: string): Promise<DigestPlan[]> {
  const rows = await db.selectFrom("digests").select("body").where("next_at", "<=", now).orderBy("next_at").execute();
  return rows.map((row) => fromJson<DigestPlan>(row.body));
}

async function savePlace(db: Db, settings: PlaceSettings): Promise<void> {
  const row = { ...settings.place, body: toJson(settings) };
  await db
    .insertInto("places")
    .values(row)
    .onConflict((conflict) => conflict.columns(["platform", "channel"]).doUpdateSet({ body: row.body }))
    .execute();
  await tryAgain(db, settings.place);
}

async function place(db: Db, wanted: Place): Promise<PlaceSettings> {
  const row = await db
    .selectFrom("places")
    .select("body")
    .where("platform", "=", wanted.platform)
    .where("channel", "=", wanted.channel)
    .executeTakeFirst();
  return row ? fromJson<PlaceSettings>(row.body) : { place: wanted };
}

/** What people set, by place. */
export const settingsTable = (db: Db) =>
  bind(db, {
    saveWatch,
    removeWatch,
    watchesOf,
    watchesFor,
    placesWithWatches,
    saveRuleChoice,
    ruleChoices,
    saveMute,
    mutesOf,
    endedMutes,
    hold,
    heldBy,
    endMute,
    takeMuteEnd,
    takeDigestTurn,
    saveDigest,
    digestOf,
    removeDigest,
    dueDigests,
    savePlace,
    place,
  });
