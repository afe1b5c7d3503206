/** Milliseconds of this process's CPU that the work takes: the smallest of three, since what else runs only adds; no less than one. */
export function leastCpu(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.max(1, Math.min(...times));
}

/** How much longer ten times the input may take: linear work takes ten times as long, quadratic work a hundred times. */
export const LINEAR = 60;
