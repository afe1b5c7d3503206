/** Milliseconds of this thread's CPU that the work takes at least: the smallest of three, since what else runs only adds. */
export function leastCpu(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = process.threadCpuUsage();
      work();
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1_000;
    }),
  );
}

/** How much longer ten times the input may take: linear work takes ten times as long, quadratic work a hundred times. */
export const LINEAR = 60;
