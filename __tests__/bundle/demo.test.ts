import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '../fixtures/git.js';
import { BUNDLE, execute } from './stage.js';

/** What a demo printed: its first line, and the rest without how long anything took. */
async function demo(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ first: string; rest: string; log: string }> {
  const { exitCode, stdout, log } = await execute(
    process.execPath,
    [BUNDLE, 'demo', ...args],
    env,
    temporaryDirectory(),
  );
  expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
  const [first = '', ...rest] = stdout.split('\n');
  return { first, rest: rest.join('\n').replace(/\d+\.\d s\b/gu, '… s'), log };
}

const here = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
};

/** A machine with nothing but Node, whose proxy lets nothing through. */
function bare(): Record<string, string> {
  const home = temporaryDirectory();
  const proxy = 'http://127.0.0.1:9';
  return {
    PATH: home,
    HOME: home,
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    HTTP_PROXY: proxy,
    http_proxy: proxy,
  };
}

describe('fixby demo', () => {
  it('shows the same from the recorded answer as from the real osv-scanner', async () => {
    const real = await demo(here, '--answer', 'real');
    const recorded = await demo(here, '--answer', 'recorded');
    expect(real.first).toMatch(/^osv-scanner 2\.\S+ answers: /u);
    expect(recorded.first).toBe('A recorded answer of osv-scanner 2.5.1 (as asked)');
    expect(recorded.rest).toBe(real.rest);
  });

  it('shows the whole main job on a machine with neither osv-scanner nor network, and says so first', async () => {
    const { first, rest } = await demo(bare());
    expect(first).toBe(
      'A recorded answer of osv-scanner 2.5.1 (none is here, and none could be downloaded. For the real one: fixby demo --answer real)',
    );
    expect(rest).toContain('Blocked: 2 critical findings');
    expect(rest).toContain('2. The comment on a pull request');
    expect(rest).toContain('issues that a scan of the default branch would file');
  });
});
