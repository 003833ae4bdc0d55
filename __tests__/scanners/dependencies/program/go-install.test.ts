import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Run } from '../../../../src/system/exec.js';
import { fakeProgram } from '../fake-program.js';
import { good, sum, useBench } from './bench.js';

const bench = useBench();

describe('go install', () => {
  /**
   * A Go that answers `env` and whose `install` writes an osv-scanner, or does what `install` says.
   */
  function go(
    version = 'go1.26.8',
    install = `require('node:fs').writeFileSync(process.env.GOBIN + '/osv-scanner', ${JSON.stringify(good)}, { mode: 0o700 });`,
  ): string {
    const path = fakeProgram(
      `const { appendFileSync } = require('node:fs');
       const args = process.argv.slice(2);
       appendFileSync(__filename + '.calls', JSON.stringify({ args, env: process.env }) + '\\n');
       if (args[0] === 'env') console.log(JSON.stringify({ GOVERSION: '${version}', GOPATH: '/p', GOMODCACHE: '/p/mod', GOCACHE: '/c', GOPROXY: 'https://proxy.example' }));
       else { ${install} }`,
      'go',
    );
    bench.environment['PATH'] = join(path, '..');
    return path;
  }

  beforeEach(() => {
    bench.answer = (_, response) => response.writeHead(404).end();
  });

  const built = (): string => join(bench.cache, 'go', 'osv-scanner');

  it('is not begun where nobody is to wait', async () => {
    const path = go();
    await expect(bench.locate({ patient: false })).rejects.toThrow(
      /There is no osv-scanner\. Tried: .*download: /u,
    );
    expect(existsSync(`${path}.calls`)).toBe(false);
  });

  it('takes the place of an impossible download, with a line that says why it takes long', async () => {
    go();
    expect(await bench.locate()).toEqual({ program: built(), version: '2.5.1', from: 'go' });
    expect(bench.log.join('\n')).toMatch(
      /could not be downloaded: .*status 404\nBuilding osv-scanner 2\.5\.1 with go1\.26\.8.*minutes/,
    );
    expect(readFileSync(`${built()}.sha256`, 'utf8')).toMatch(
      new RegExp(`^${sum}\n# .*go1\\.26\\.8.*@v2\\.5\\.1\n$`),
    );
    expect(bench.cached()).toEqual(['go', 'go/osv-scanner', 'go/osv-scanner.sha256']);
  });

  it('says every half minute that it still builds', async () => {
    go();
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout', 'clearTimeout'],
    });
    try {
      const slowly: Run = (program, args, options) => {
        if (args[0] === 'install') jest.advanceTimersByTime(65_000);
        return run(program, args, options);
      };
      await bench.locate({ run: slowly });
    } finally {
      jest.useRealTimers();
    }
    expect(bench.log.filter((line) => line.startsWith('Still building'))).toEqual([
      ...[10, 20, 30, 40, 50, 60].map((seconds) => `Still building osv-scanner (${seconds} s)`),
    ]);
  });

  it('is not repeated: the cache is checked and used', async () => {
    const path = go();
    await bench.locate();
    expect(await bench.locate()).toEqual({ program: built(), version: '2.5.1', from: 'cache' });
    expect(readFileSync(`${path}.calls`, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('builds the pinned version, with the checksum database and nothing that weakens it', async () => {
    const weak = {
      GONOSUMDB: '*',
      GONOSUMCHECK: '1',
      GOFLAGS: '-insecure',
      GOPRIVATE: '*',
      GOINSECURE: '*',
      GOSUMDB: 'off',
      GOTOOLCHAIN: 'auto',
    };
    const path = go();
    Object.assign(bench.environment, weak);
    Object.assign(process.env, weak);
    try {
      await bench.locate();
    } finally {
      for (const name of Object.keys(weak)) Reflect.deleteProperty(process.env, name);
    }
    const [, install] = readFileSync(`${path}.calls`, 'utf8').trim().split('\n');
    const { args, env } = JSON.parse(install ?? '') as { args: string[]; env: Record<string, string> };
    expect(args).toEqual(['install', 'github.com/google/osv-scanner/v2/cmd/osv-scanner@v2.5.1']);
    expect(env).toMatchObject({
      GOSUMDB: 'sum.golang.org',
      GOFLAGS: '',
      GOENV: 'off',
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
      GOPROXY: 'https://proxy.example',
      GOMODCACHE: '/p/mod',
    });
    expect(Object.keys(env)).toEqual(
      expect.not.arrayContaining(['GONOSUMDB', 'GONOSUMCHECK', 'GOPRIVATE', 'GOINSECURE']),
    );
  });

  it.each([
    [
      'another program',
      (file: string) => {
        writeFileSync(file, 'evil');
      },
    ],
    [
      'another checksum',
      (file: string) => {
        writeFileSync(`${file}.sha256`, `${'0'.repeat(64)}\n`);
      },
    ],
    [
      'no checksum',
      (file: string) => {
        writeFileSync(`${file}.sha256`, '');
      },
    ],
  ])('is checked when it comes from the cache: %s', async (_, spoil) => {
    go();
    await bench.locate();
    spoil(built());
    await expect(bench.locate()).rejects.toMatchObject({ name: 'ChecksumError' });
    expect(bench.cached()).toEqual([]);
    expect(await bench.locate()).toMatchObject({ from: 'go' });
  });

  it('by several runs at once leaves one whole program', async () => {
    go();
    const found = await Promise.all([1, 2, 3, 4].map(() => bench.locate()));
    expect(new Set(found.map(({ program }) => program))).toEqual(new Set([built()]));
    expect(bench.cached()).toEqual(['go', 'go/osv-scanner', 'go/osv-scanner.sha256']);
  });

  it.each([
    ['there is no Go', () => undefined, /go install: there is no Go on the PATH/],
    ['Go is too old', () => go('go1.25.3'), /Go 1\.26 or newer is needed, .* is go1\.25\.3/],
    [
      'Go cannot build',
      () => go('go1.27.0', 'console.error("no route to\\n host"); process.exit(1);'),
      /install ended with exit code 1: no route to host/,
    ],
    [
      'Go builds another version',
      () =>
        go(
          'go1.26.0',
          `require('node:fs').writeFileSync(process.env.GOBIN + '/osv-scanner', '#!' + process.execPath + '\\nconsole.log("osv-scanner version: 2.5.0")', { mode: 0o700 });`,
        ),
      /became an osv-scanner 2\.5\.0/,
    ],
    [
      'Go is no Go',
      () => {
        go('go1.26.0');
        writeFileSync(
          join(bench.environment['PATH'] ?? '', 'go'),
          `#!${process.execPath}\nconsole.log("hello")`,
        );
      },
      /go install: /,
    ],
  ])('is impossible when %s', async (_, prepare, message) => {
    prepare();
    await expect(bench.locate()).rejects.toThrow(message);
    expect(bench.cached()).toEqual([]);
  });
});
