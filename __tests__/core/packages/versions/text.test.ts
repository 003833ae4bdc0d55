import { describe, expect, it } from '@jest/globals';
import { isVersionText } from '../../../../src/core/packages/versions/text.js';

describe('a text that can be compared with versions', () => {
  it.each([
    ['npm', '1.2.3'],
    ['npm', 'v1.2.3-rc.1+build.5'],
    ['PyPI', '1!2.0.post1'],
    ['Maven', '31.1-jre'],
    ['Debian:12', '1:2.30.2-1'],
    ['NuGet', '6.0.0'],
  ])('%s %s is one', (ecosystem, version) => {
    expect(isVersionText(ecosystem, version)).toBe(true);
  });

  it.each([
    ['NuGet', '$(NewtonsoftVersion)'],
    ['NuGet', '[1.0,2.0)'],
    ['NuGet', '3.6.*'],
    ['Maven', '${spring.version}'],
    ['Maven', 'LATEST'],
    ['PyPI', '>=1.26.4'],
    ['npm', '^1.2.3'],
    ['npm', '1.2.3 || 2.0.0'],
    ['npm', 'https://registry.example/a/-/a-1.0.0.tgz'],
    ['npm', ''],
    ['npm', `1.${'0'.repeat(300)}`],
  ])('%s %s is none', (ecosystem, version) => {
    expect(isVersionText(ecosystem, version)).toBe(false);
  });
});
