import { describe, expect, it } from '@jest/globals';
import { inBatches } from '../../src/system/batches.js';

/** What was at work at the same time, the most of it, and what came of all. */
async function worked(items: readonly number[], size: number): Promise<{ most: number; results: string[] }> {
  let [now, most] = [0, 0];
  const results = await inBatches(items, size, async (item) => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return `done ${item}`;
  });
  return { most, results };
}

describe('work in batches', () => {
  it('is done on every item, so many at a time, and keeps their order', async () => {
    const results = ['done 1', 'done 2', 'done 3', 'done 4', 'done 5'];
    expect(await worked([1, 2, 3, 4, 5], 2)).toEqual({ most: 2, results });
    expect(await worked([1, 2, 3, 4, 5], 64)).toEqual({ most: 5, results });
    expect(await worked([], 2)).toEqual({ most: 0, results: [] });
  });

  it('fails with what fails, and begins no further batch', async () => {
    const begun: number[] = [];
    const work = (item: number): Promise<void> => {
      begun.push(item);
      return item === 2 ? Promise.reject(new Error('no 2')) : Promise.resolve();
    };
    await expect(inBatches([1, 2, 3], 2, work)).rejects.toThrow('no 2');
    expect(begun).toEqual([1, 2]);
  });
});
