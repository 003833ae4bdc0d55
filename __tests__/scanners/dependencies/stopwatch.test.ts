import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Stopwatch } from '../../../src/scanners/dependencies/stopwatch.js';

describe('a stopwatch', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const after = (ms: number): Promise<void> => {
    jest.advanceTimersByTime(ms);
    return Promise.resolve();
  };

  it('counts milliseconds, but none of a pause', async () => {
    const stopwatch = new Stopwatch();
    await after(1_200);
    let end = (): void => undefined;
    const pause = stopwatch.pauseFor(
      new Promise<void>((done) => {
        end = done;
      }),
    );
    await after(150_000);
    end();
    await pause;
    await after(300);
    expect(stopwatch.ms).toBe(1_500);
  });

  it('passes on what it waited for, and the error', async () => {
    const stopwatch = new Stopwatch();
    expect(await stopwatch.pauseFor(Promise.resolve(7))).toBe(7);
    await expect(stopwatch.pauseFor(Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
