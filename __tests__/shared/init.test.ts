import { expect, it } from '@jest/globals';
import { planFiles } from '../../src/core/init/plan.js';
import { run } from '../../src/system/exec.js';
import { FACTS } from '../core/init/facts.js';
import { temporaryDirectory, writeFiles } from '../fixtures/git.js';

it('zizmor has nothing to say of the workflows that init writes, as its strictest persona', async () => {
  const tools = process.env['FIXBY_TEST_TOOLS'] ?? '';
  if (tools === '') throw new Error('Set FIXBY_TEST_TOOLS to PATH entries with zizmor.');
  process.env['PATH'] = `${tools}:${process.env['PATH'] ?? ''}`;
  const directory = temporaryDirectory();
  writeFiles(directory, Object.fromEntries(planFiles(FACTS).files.map(({ path, after }) => [path, after])));
  const { exitCode, stdout, stderr } = await run(
    'zizmor',
    ['--offline', '--no-config', '--persona', 'auditor', directory],
    {
      cwd: directory,
      env: { PATH: process.env['PATH'] ?? '', HOME: directory },
      timeoutMs: 60_000,
      maxOutputBytes: 1_000_000,
    },
  );
  expect({ exitCode, stdout: stdout.toString('utf8'), stderr: exitCode === 0 ? '' : stderr }).toMatchObject({
    exitCode: 0,
  });
});
