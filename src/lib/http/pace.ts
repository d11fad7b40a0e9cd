import { setTimeout as sleep } from "node:timers/promises";

export interface PaceOptions {
  hostGapMs: number;
  secPerSecond: number;
  random: () => number;
  /** Hosts of the operator's own: no gap. */
  isOwn: (url: URL) => boolean;
  /** Milliseconds on a clock that never jumps; the process's by default. */
  elapsed?: () => number;
  wait?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

const waitFor = (ms: number, signal: AbortSignal | undefined): Promise<unknown> =>
  sleep(ms, undefined, signal ? { signal } : {});

export const isSec = (host: string): boolean => host === "sec.gov" || host.endsWith(".sec.gov");

/**
 * Spaces out requests: a gap with jitter to each host, and one budget for all hosts of the SEC, whose ceiling
 * counts over all of them. A host that said "too many" rests until the time it named.
 */
export function createPace(options: PaceOptions) {
  const nextStart = new Map<string, number>();
  const restingUntil = new Map<string, number>();
  const { elapsed = () => performance.now(), wait = waitFor } = options;
  const keyFor = (url: URL) => (isSec(url.hostname) ? "sec.gov" : url.host);

  const gapFor = (key: string) => {
    const gap = key === "sec.gov" ? 1000 / options.secPerSecond : options.hostGapMs;
    return gap * (1 + options.random() * 0.25);
  };

  return {
    /** Milliseconds that the host still rests; 0 when it may be asked. */
    restLeft: (url: URL): number => Math.max(0, (restingUntil.get(keyFor(url)) ?? 0) - elapsed()),
    rest(url: URL, ms: number): void {
      if (!options.isOwn(url)) restingUntil.set(keyFor(url), elapsed() + ms);
    },
    async turn(url: URL, signal: AbortSignal | undefined): Promise<void> {
      if (options.isOwn(url)) return;
      const key = keyFor(url);
      const now = elapsed();
      const start = Math.max(now, nextStart.get(key) ?? 0);
      nextStart.set(key, start + gapFor(key));
      if (nextStart.size > 5000) for (const [host, at] of nextStart) if (at < now) nextStart.delete(host);
      if (start > now) await wait(start - now, signal);
    },
  };
}

export type Pace = ReturnType<typeof createPace>;
