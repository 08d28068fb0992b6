/** How many files are touched at a time: few enough for the system's limit on open files. */
const batchSize = 32;

/**
 * Works on all items, a batch at a time, and gives the results in their order. When one fails, no work is under way any more when
 * its error is thrown, and no further batch is begun.
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < items.length; first += batchSize) {
    const batch = items.slice(first, first + batchSize);
    const settled = await Promise.allSettled(batch.map((item, index) => work(item, first + index)));
    for (const one of settled) {
      if (one.status === "rejected") throw one.reason;
      results.push(one.value);
    }
  }
  return results;
}
