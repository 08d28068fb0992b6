/** The middle of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * How many times `a` is `b`: the median of the ratios of each round, whose runs stood next to each other, so that a machine
 * that grows slower between rounds does not show.
 */
export function ratio(a: readonly number[], b: readonly number[]): number {
  return median(a.flatMap((figure, round) => (b[round] === undefined ? [] : [figure / b[round]])));
}
