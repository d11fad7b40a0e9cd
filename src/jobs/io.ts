/** What a job gets of the world around it: so that a test can be that world. */
export interface JobIo {
  /** Data, to standard output. */
  out: (text: string) => void;
  /** Everything else, to standard error. */
  error: (text: string) => void;
  columns: number;
  colour: boolean;
  environment: Record<string, string | undefined>;
  clock: () => Date;
}

/** A job: the code of one npm script. Resolves to the exit code: 0 done, 1 failed and said why, 2 wrong usage. */
export interface Job {
  name: string;
  summary: string;
  run(args: readonly string[], io: JobIo): Promise<number>;
}

/** The real world. */
export const processIo = (): JobIo => ({
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  columns: Math.max(40, Math.min(100, process.stdout.columns ?? 100)),
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
  environment: process.env,
  clock: () => new Date(),
});
