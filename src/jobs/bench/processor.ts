/** Some systems count a process's time in steps of ten milliseconds, so a measurement takes several. */
const LEAST_MS = 60;

const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/**
 * Milliseconds that this thread takes for work, repeated for as long as it takes to measure them. What compiles and
 * collects beside it is left out: it would be counted to whichever work happens to run.
 */
export async function threadMs(work: () => unknown, least = LEAST_MS): Promise<number> {
  const start = process.threadCpuUsage();
  const since = (): number => {
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  };
  let runs = 0;
  do {
    await work();
    runs++;
  } while (since() < least);
  return since() / runs;
}

/**
 * Milliseconds of processor that work takes, repeated for as long as it takes to measure them. Wall clock would tell
 * what else the machine does: the longer the work, the more of it.
 */
export async function processorMs(work: () => unknown, least = LEAST_MS): Promise<number> {
  const start = process.cpuUsage();
  let runs = 0;
  do {
    await work();
    runs++;
  } while (since(start) < least);
  return since(start) / runs;
}

/** The same after one run that warms up. */
export async function measured(work: () => unknown): Promise<number> {
  await work();
  return processorMs(work);
}
