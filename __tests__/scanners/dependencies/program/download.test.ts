import { describe, expect, it } from '@jest/globals';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromDownload } from '../../../../src/scanners/dependencies/program/download.js';
import { temporaryDirectory } from '../../../fixtures/git.js';
import { fakeProgram } from '../fake-program.js';
import { good, sha256, sum, useBench } from './bench.js';

const bench = useBench();

describe('the download', () => {
  it('is checked, made executable and kept', async () => {
    expect(await bench.locate()).toEqual({ program: bench.program, version: '2.5.1', from: 'download' });
    expect(bench.requests).toEqual(['/v2.5.1/osv-scanner_linux_amd64']);
    expect(statSync(bench.program).mode & 0o777).toBe(0o755);
    expect(bench.cached()).toEqual(['osv-scanner']);
    expect(await bench.locate()).toEqual({ program: bench.program, version: '2.5.1', from: 'cache' });
    expect(bench.requests).toHaveLength(1);
  });

  it('goes into the tool cache on a runner', async () => {
    const tools = temporaryDirectory();
    bench.environment['RUNNER_TOOL_CACHE'] = tools;
    const { program } = await bench.locate();
    expect(program).toBe(join(tools, 'osv-scanner', '2.5.1', 'x64', 'osv-scanner'));
  });

  it('follows a redirect', async () => {
    bench.answer = (request, response) => {
      if (request.url === '/elsewhere') response.end(good);
      else response.writeHead(302, { location: bench.url.replace('v2.5.1', 'elsewhere') }).end();
    };
    expect(await bench.locate()).toMatchObject({ from: 'download' });
  });

  it('with a wrong checksum is final, names both sums and leaves nothing', async () => {
    bench.answer = (_, response) => response.end('evil');
    const evil = sha256('evil');
    bench.environment['PATH'] = join(fakeProgram('throw 1', 'go'), '..');
    const error: unknown = await bench.locate().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ChecksumError' });
    expect(String(error)).toContain(evil);
    expect(String(error)).toContain(sum);
    expect(bench.cached()).toEqual([]);
    expect(bench.log.join()).not.toContain('Building');
  });

  it.each([403, 404, 500, 503])('that is answered with %d is impossible', async (status) => {
    bench.answer = (_, response) => response.writeHead(status).end(good);
    await expect(bench.locate()).rejects.toThrow(new RegExp(`status ${status}`));
    expect(bench.cached()).toEqual([]);
  });

  it('that breaks off is impossible, and leaves nothing', async () => {
    bench.answer = (_, response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      response.write(good, () => response.destroy());
    };
    await expect(bench.locate()).rejects.toThrow(/download: /);
    expect(bench.cached()).toEqual([]);
  });

  it('that takes too long is impossible, and leaves nothing', async () => {
    bench.answer = (_, response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      response.write(good);
    };
    await expect(download({ timeoutMs: 200, maxBytes: 1000 })).rejects.toMatchObject({ name: 'Unavailable' });
    expect(bench.cached()).toEqual([]);
  });

  it('that is too big is impossible, and leaves nothing', async () => {
    bench.answer = (_, response) => response.end('x'.repeat(2000));
    await expect(download({ timeoutMs: 10_000, maxBytes: 1000 })).rejects.toThrow(/more than 1000 bytes/);
    expect(bench.cached()).toEqual([]);
  });

  it('by several runs at once leaves one whole program', async () => {
    const found = await Promise.all(Array.from({ length: 8 }, () => bench.locate()));
    expect(new Set(found.map(({ program }) => program))).toEqual(new Set([bench.program]));
    expect(readFileSync(bench.program, 'utf8')).toBe(good);
    expect(bench.cached()).toEqual(['osv-scanner']);
  });
});

function download(limits: Parameters<typeof fromDownload>[1]): ReturnType<typeof fromDownload> {
  const { run, log } = bench.options();
  const asset = { name: 'osv-scanner_linux_amd64', sha256: sum };
  return fromDownload(
    { run, log, patient: true, machine: bench.machine, asset, releaseUrl: bench.url, cache: bench.cache },
    limits,
  );
}

describe('the cache', () => {
  it('with another program in it is an error that names both sums, and is clean afterwards', async () => {
    await bench.locate();
    writeFileSync(bench.program, 'evil');
    const error = String(await bench.locate().catch((thrown: unknown) => thrown));
    expect(error).toContain(sha256('evil'));
    expect(error).toContain(sum);
    expect(error).toContain(bench.program);
    expect(bench.cached()).toEqual([]);
    expect(await bench.locate()).toMatchObject({ from: 'download' });
  });
});
