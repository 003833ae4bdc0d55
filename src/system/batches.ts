/**
 * Does work on items, so many of them at the same time.
 * @returns what came of each, in their order
 * @throws what the work throws first
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let next = 0; next < items.length; next += size)
    results.push(...(await Promise.all(items.slice(next, next + size).map(work))));
  return results;
}
