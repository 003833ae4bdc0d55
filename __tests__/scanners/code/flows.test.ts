import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { codeScanner } from '../../../src/scanners/code/run.js';
import { memoryTree } from './memory-tree.js';
import { silent } from '../../fixtures/silent-log.js';

/*
 * Ways that data takes through a program. Each case in `flows/*.txt` begins with `=== name`; its
 * files with `--- path`, or it is one file behind a usual start. What stands between « and » is
 * untrusted: it must be found where it is run. Made a number, it must not.
 */
const root = join(import.meta.dirname, 'flows');
const START = `import { exec } from 'child_process';\nimport express from 'express';\nconst app = express();\n`;

function cases(file: string): [name: string, body: string][] {
  const [, ...parts] = readFileSync(join(root, file), 'utf8').split(/^=== /mu);
  return parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]);
}

function filesOf(body: string, untrusted: string): Record<string, string> {
  const text = body.replaceAll(/«(.*?)»/gu, untrusted);
  if (!text.startsWith('--- ')) return { 'app.ts': START + text };
  const [, ...parts] = text.split(/^--- /mu);
  return Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
  );
}

/** Injections that are found so that they count. */
async function found(files: Record<string, string>): Promise<unknown[]> {
  const { head, report } = await codeScanner.scan({
    head: memoryTree(files),
    base: null,
    directory: '',
    policy: DEFAULT_POLICY,
    scratch: '',
    log: silent,
  });
  expect(report.notes).toEqual([]);
  return head
    .filter(({ rule, confidence }) => /^(?:command|sql)-injection$/u.test(rule) && confidence !== 'low')
    .map(({ confidence }) => confidence);
}

describe.each(readdirSync(root))('data is followed through %s', (file) => {
  it.each(cases(file))('%s', async (_, body) => {
    expect(await found(filesOf(body, '$1'))).toEqual(['high']);
    expect(await found(filesOf(body, 'Number($1)'))).toEqual([]);
  });
});
