import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holds } from '../../../src/core/findings/holds.js';
import { excerptAt } from '../../../src/core/findings/excerpt.js';
import { traceOf } from '../../../src/core/findings/trace.js';

const CODE = [
  "import { exec } from 'node:child_process';",
  "import express from 'express';",
  'const app = express();',
  "app.get('/ping', (req, res) => {",
  "  exec('ping -c 1 ' + req.query.host, (error, out) => res.json({ out }));",
  '});',
  'app.listen(3000);',
];
const trace = traceOf({
  sink: 'child_process.exec',
  source: 'request',
  within: '',
  way: [],
  ...excerptAt(CODE, 5, 3, 5),
});
const OTHER = [
  "import { exec } from 'node:child_process';",
  "export const version = () => exec('git describe');",
  "app.get('/health', (req, res) => res.json({ ok: true }));",
];

describe('a text holds what a finding is about', () => {
  it.each<[string, string, boolean]>([
    ['as it was', CODE.join('\n'), true],
    ['far down in other code', [...OTHER, ...Array<string>(500).fill('work();'), ...CODE].join('\n'), true],
    ['all on one line', CODE.join(' '), true],
    ['with other names of its variables', CODE.join('\n').replace(/\b(?:res|error)\b/gu, 'x'), true],
    ['not once it is repaired', CODE.join('\n').replace("'ping -c 1 ' + req.query.host", "'ping'"), false],
    ['not where the same function is called with something else', OTHER.join('\n'), false],
    ['not where it is empty', '', false],
  ])('%s', (_, text, expected) => {
    expect(holds(text, trace)).toBe(expected);
  });

  it('whatever stands before and after it', () => {
    const line = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        expect(holds([...before, ...CODE, ...after].join('\n'), trace)).toBe(true);
      }),
    );
  });
});
