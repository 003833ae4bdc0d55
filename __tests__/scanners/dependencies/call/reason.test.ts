import { describe, expect, it } from '@jest/globals';
import { inTermsOfRepository, namedAs, oneLine } from '../../../../src/scanners/dependencies/call/reason.js';

describe('a message of osv-scanner', () => {
  const files = new Map([
    ['/tmp/stage/0/app/yarn.lock', 'app/yarn.lock'],
    ['/tmp/other/renamed-package.json', 'package.json'],
  ]);

  it('names the files as the repository does, however it writes them', () => {
    const said = (path: string): string => inTermsOfRepository(`cannot parse ${path}: end of file`, files);
    for (const path of ['/tmp/stage/0/app/yarn.lock', 'tmp/stage/0/app/yarn.lock'])
      expect(said(path)).toBe('cannot parse app/yarn.lock: end of file');
  });

  it('names other files of a stage from its root, and nothing else is cut', () => {
    expect(inTermsOfRepository('no /tmp/stage/0/app/package.json', files)).toBe('no app/package.json');
    expect(inTermsOfRepository('no /tmp/other/renamed-x', files)).toBe('no /tmp/other/renamed-x');
  });

  it('is one line without signs that steer a terminal, and not too long', () => {
    expect(oneLine('a\n\tb\u001b[31m\u2028c')).toBe('a b [31m c');
    expect(oneLine('x'.repeat(400))).toHaveLength(400);
    expect(oneLine('x'.repeat(401))).toBe(`${'x'.repeat(399)}…`);
  });

  it('writes a path of Windows without its drive', () => {
    expect(namedAs('C:\\stage\\a.lock')).toBe('stage/a.lock');
  });
});
