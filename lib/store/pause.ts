/** The page has its turn: keys are answered and frames are drawn before long work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
