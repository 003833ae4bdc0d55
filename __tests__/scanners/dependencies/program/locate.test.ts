import { describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { releaseAsset } from '../../../../src/scanners/dependencies/program/release.js';
import { temporaryDirectory } from '../../../fixtures/git.js';
import { fakeProgram } from '../fake-program.js';
import { useBench } from './bench.js';

const bench = useBench();

function says(version: string): string {
  return `console.log('osv-scanner version: ${version}\\nosv-scalibr version: 0.5.2');`;
}

describe('an osv-scanner that the user names', () => {
  it.each(['1.9.2', '2.5.1', '3.0.0-rc.1'])('is used as it is, version %s', async (version) => {
    const program = fakeProgram(says(version));
    expect(await bench.locate({ input: program })).toEqual({ program, version, from: 'input' });
    expect(bench.log.join()).toContain(version);
    expect(bench.requests).toEqual([]);
  });

  it.each([
    ['does not answer', 'process.exit(1)', /exit code 1/],
    ['is something else', 'console.log("hello")', /named no version/],
  ])('is an error when it %s, not a reason to take another', async (_, body, message) => {
    const program = fakeProgram(body);
    await expect(bench.locate({ input: program })).rejects.toThrow(message);
    await expect(bench.locate({ input: program })).rejects.toThrow(program);
    expect(bench.requests).toEqual([]);
  });

  it('is an error when it is not there', async () => {
    const program = join(bench.home, 'missing');
    await expect(bench.locate({ input: program })).rejects.toThrow(/missing.*cannot be started/);
  });
});

describe('an osv-scanner on the PATH', () => {
  it('is taken when it is 2.x, which the log says with its version', async () => {
    const program = fakeProgram(says('2.3.0'));
    bench.environment['PATH'] = join(program, '..');
    expect(await bench.locate()).toEqual({ program, version: '2.3.0', from: 'path' });
    expect(bench.log).toEqual([`osv-scanner 2.3.0: ${program}, from the PATH`]);
  });

  it('is passed over when it is 1.x or broken, for the next one', async () => {
    const [old, broken, program] = [
      fakeProgram(says('1.9.2')),
      fakeProgram('process.exit(3)'),
      fakeProgram(says('2.4.0')),
    ];
    bench.environment['PATH'] = [old, broken, program].map((path) => join(path, '..')).join(delimiter);
    expect(await bench.locate()).toEqual({ program, version: '2.4.0', from: 'path' });
  });

  it('is passed over when it is 1.x, for the download; the log says so', async () => {
    const old = fakeProgram(says('1.9.2'));
    bench.environment['PATH'] = join(old, '..');
    expect(await bench.locate()).toMatchObject({ from: 'download' });
    expect(bench.log).toContain(`Passed over: ${old} is 1.9.2, not 2.x`);
  });

  it('does not count in a relative directory, or where it is none', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'osv-scanner'));
    bench.environment['PATH'] = ['', '.', 'node_modules/.bin', directory].join(delimiter);
    expect(await bench.locate()).toMatchObject({ from: 'download' });
  });
});

describe('no osv-scanner at all', () => {
  it('is one error that says what was tried, why it did not work, and what to do', async () => {
    bench.answer = (_, response) => response.writeHead(403).end();
    const message = String(await bench.locate().catch((thrown: unknown) => thrown));
    for (const part of [
      'PATH: there is none',
      `cache: there is no osv-scanner 2.5.1 in ${bench.cache}`,
      'status 403',
      'no Go on the PATH',
    ])
      expect(message).toContain(part);
    for (const advice of ['install osv-scanner 2.x', 'input `osv-scanner`', 'github.com', 'Go 1.26'])
      expect(message).toContain(advice);
    expect(message).not.toContain('\n');
  });

  it('is the same without a network, or a release for this machine', async () => {
    await bench.stop();
    await expect(bench.locate()).rejects.toThrow(/ECONNREFUSED/);
    const machine = { ...bench.machine, arch: 'ppc64' };
    await expect(
      bench.locate({ release: { url: bench.url, asset: releaseAsset('linux', 'ppc64') }, machine }),
    ).rejects.toThrow(/the release has none for linux on ppc64/);
  });

  it('is the same where the cache cannot be written', async () => {
    writeFileSync(join(bench.home, 'fixby'), 'a file in the way');
    await expect(bench.locate()).rejects.toThrow(/download: .*(?:EEXIST|ENOTDIR)/);
  });
});

describe('the release', () => {
  it.each(
    ['linux', 'darwin', 'win32'].flatMap((platform) =>
      ['x64', 'arm64'].map((arch) => [platform, arch] as const),
    ),
  )('has a checksum for %s on %s', (platform, arch) => {
    expect(releaseAsset(platform, arch)?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(releaseAsset(platform, arch)?.name).toBe(
      `osv-scanner_${platform === 'win32' ? 'windows' : platform}_${arch === 'x64' ? 'amd64' : arch}${platform === 'win32' ? '.exe' : ''}`,
    );
  });

  it('has no checksum twice', () => {
    const sums = ['linux', 'darwin', 'win32'].flatMap((platform) =>
      ['x64', 'arm64'].map((arch) => releaseAsset(platform, arch)?.sha256),
    );
    expect(new Set(sums).size).toBe(6);
  });
});
