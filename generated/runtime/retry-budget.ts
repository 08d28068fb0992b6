/** How many retries a client may still make. */
export interface RetryBudget {
  /** Takes a retry; false when there is none left. */
  readonly take: () => boolean;
  /** A call has succeeded. */
  readonly refill: () => void;
}

/** How a budget is measured. */
export interface RetryBudgetOptions {
  /** Retries that may be made in a row; 20. */
  readonly burst?: number;
  /** Retries that each success allows again; 0.2. */
  readonly perSuccess?: number;
}

/** Makes a budget that bounds the retries of a client, so that an outage is not multiplied. */
export function retryBudget({
  burst = 20,
  perSuccess = 0.2,
}: RetryBudgetOptions = {}): RetryBudget {
  let left = burst;
  return {
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    refill: () => {
      left = Math.min(burst, left + perSuccess);
    },
  };
}
