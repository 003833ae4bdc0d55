import { describe, expect, it } from '@jest/globals';
import { Progress } from '../../src/cli/progress.js';
import { progressLine } from '../../src/report/terminal/progress.js';

/** A screen that keeps what is written, and a clock that is set by hand. */
function watched(isTTY: boolean): { progress: Progress; written: string[]; at: (ms: number) => void } {
  const written: string[] = [];
  let now = 0;
  const screen = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  return { progress: new Progress(screen, () => now), written, at: (ms) => (now = ms) };
}

const code = { phase: 'code', state: 'running' } as const;

describe('progress', () => {
  it('is silent for a second, then shows phase, count, file and time on one line', () => {
    const { progress, written, at } = watched(true);
    progress.step({ phase: 'osv-scanner', state: 'running' });
    progress.step({ ...code, files: 1, file: 'src/a.js' });
    expect(written).toEqual([]);
    at(2_500);
    progress.step({ ...code, files: 120, file: 'src/app.ts' });
    expect(written).toEqual(['\r\u001B[2K2 s · code: 120 files, src/app.ts; osv-scanner']);
    progress.step({ phase: 'code', state: 'done' });
    progress.step({ phase: 'osv-scanner', state: 'done' });
    expect(written.at(-1)).toBe('\r\u001B[2K');
  });

  it('takes its line away before something else is written', () => {
    const { progress, written, at } = watched(true);
    progress.step(code);
    at(1_200);
    progress.tick();
    progress.clear();
    expect(written).toEqual(['\r\u001B[2K1 s · code', '\r\u001B[2K']);
    progress.step({ phase: 'code', state: 'done' });
  });

  it('is one line for each phase where there is no terminal', () => {
    const { progress, written, at } = watched(false);
    progress.step(code);
    at(1_200);
    for (const files of [1, 2, 3]) progress.step({ ...code, files });
    at(5_000);
    progress.step({ phase: 'osv-scanner', state: 'running' });
    expect(written).toEqual(['Scanning: code\n', 'Scanning: osv-scanner\n']);
    progress.step({ phase: 'code', state: 'done' });
    progress.step({ phase: 'osv-scanner', state: 'done' });
    expect(written).toHaveLength(2);
  });

  it('stays on one line, whatever a file is called', () => {
    const line = progressLine([{ name: 'code', files: 1, file: `a\u001B[31m\n${'b'.repeat(200)}` }], 3, 40);
    expect(line.length).toBeLessThan(40);
    expect(line).not.toMatch(/\p{Cc}/u);
  });
});
