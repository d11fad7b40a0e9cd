import { describe, expect, it } from "vitest";
import { readingOf } from "../reported/read.ts";

const exits = (title: string, text: string): boolean =>
  readingOf(title, text).announcements.some(({ kind }) => kind === "mining_exit");

describe("leaving mining, in whatever words", () => {
  it.each([
    "Bitfarms will wind its bitcoin mining operations down over two years.",
    "Bitfarms is leaving the bitcoin mining business altogether.",
    "Bitfarms will gradually phase its mining out as leases begin.",
    "Bitfarms said it would switch off its last bitcoin miners in 2026 and hand the power to GPUs.",
    "Bitfarms will discontinue self-mining by the end of the year.",
    "Bitfarms has ceased all of its proprietary bitcoin mining.",
    "Bitcoin mining at Bitfarms will end, for all of its bitcoin mining is to be wound down by 2027.",
    "Bitfarms said it had shut its bitcoin mining arm for good.",
    "“We are winding down our bitcoin mining business,” its chief executive said.",
    "Bitfarms completed the sale of its mining division.",
    "Bitfarms plans to divest its remaining mining operations.",
    "The phase-out of bitcoin mining will take two years.",
    "Bitfarms will mine until June; after that it will no longer mine bitcoin.",
  ])("%s", (text) => {
    expect(exits("Bitfarms turns to HPC", text)).toBe(true);
  });

  it.each([
    "Bitfarms is considering an exit from bitcoin mining.",
    "Bitfarms isn't leaving bitcoin mining, its chief executive said.",
    "Bitfarms may exit bitcoin mining should prices fall.",
    "Bitfarms could leave bitcoin mining if hashprice stays low.",
    "Bitfarms has no intention of leaving mining.",
    "Bitfarms has ruled out ending bitcoin mining.",
    "Bitfarms shut down bitcoin mining at its Sherbrooke site for repairs.",
    "Bitfarms will end mining at Baie-Comeau.",
    "Bitfarms will convert its Washington site to HPC and end bitcoin mining there.",
    "Bitfarms sold its Paraguay mining operations.",
    "Bitfarms sold 30% of its mining machines.",
    "Bitfarms shut down 30% of its mining fleet.",
    "Bitfarms sold certain mining assets to a peer.",
    "The planned sale of its mining business will not go ahead.",
    "An investor urged Bitfarms to quit bitcoin mining.",
    "Several rivals are exiting bitcoin mining; Bitfarms is not one of them.",
    "Presumably Bitfury would leave the bitcoin mining business.",
    "This leaves mining as the smaller of its businesses.",
    "A sale would complete its exit from bitcoin mining.",
  ])("no exit: %s", (text) => {
    expect(exits("Bitfarms turns to HPC", text)).toBe(false);
  });
});
