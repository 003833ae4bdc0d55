import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  PomSource,
  type Answer,
  type SourceLimits,
} from '../../../../src/scanners/dependencies/registry/pom-source.js';

const POM =
  '<project><groupId>org.example</groupId><artifactId>bom</artifactId><version>1.0</version></project>';
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const bom = { group: 'org.example', artifact: 'bom', version: '1.0' };

let server: Server;
let url = '';
let requests: string[] = [];
let headers: IncomingHttpHeaders = {};
let answer: RequestListener;

beforeEach(async () => {
  requests = [];
  answer = (request, response) => response.end(request.url?.endsWith('.sha1') === true ? sha1(POM) : POM);
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    headers = request.headers;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven2`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function ask(
  wanted: typeof bom = bom,
  limits: Partial<SourceLimits> = {},
): Promise<Answer | undefined> {
  const answers = await new PomSource(url, limits).get([wanted]);
  return answers.get(`${wanted.group}:${wanted.artifact}:${wanted.version}`);
}

describe('a pom.xml of a registry', () => {
  it('is asked for once, with its checksum, and nothing else is sent', async () => {
    const source = new PomSource(url);
    await source.get([bom]);
    const answers = await source.get([bom]);
    expect(answers.get('org.example:bom:1.0')).toEqual({ text: POM });
    const path = '/maven2/org/example/bom/1.0/bom-1.0.pom';
    expect(requests.sort()).toEqual([path, `${path}.sha1`]);
    expect(Object.keys(headers).sort()).toEqual(['connection', 'host', 'user-agent']);
    expect(source.notes()).toEqual([
      expect.stringMatching(/: 1 pom\.xml files of parents and BOMs were fetched from /),
    ]);
  });

  it.each<[string, RequestListener, RegExp]>([
    ['is not there', (_, response) => response.writeHead(404).end(), /did not give it: HTTP 404/],
    ['is refused', (_, response) => response.writeHead(403).end(), /HTTP 403/],
    ['is elsewhere', (_, response) => response.writeHead(302, { location: '/other' }).end(), /HTTP 302/],
    ['has another checksum', (_, response) => response.end('0'.repeat(40)), /its checksum is wrong/],
    ['has no checksum', (_, response) => response.end('none'), /its checksum is none/],
    ['is too large', (_, response) => response.end('x'.repeat(5_000)), /more than 1000 bytes/],
    ['breaks off', (_, response) => response.write('x', () => response.destroy()), /did not give it: /],
    ['never comes', () => undefined, /did not give it: /],
  ])('that %s is refused, and the reason said', async (_, behaviour, reason) => {
    answer = behaviour;
    const limits = { maxBytes: 1_000, timeoutMs: 300 };
    expect(await ask(bom, limits)).toEqual({ refused: expect.stringMatching(reason) });
  });

  it.each([
    ['${revision}', /not stated/],
    ['[1,2)', /range/],
    ['1-SNAPSHOT', /snapshot/],
    ['../../x', /no name of an artifact/],
    ['1?x=y', /no name of an artifact/],
  ])('of version %s is not asked for', async (version, reason) => {
    expect(await ask({ ...bom, version })).toEqual({ refused: expect.stringMatching(reason) });
    expect(requests).toEqual([]);
  });

  it('is not asked for when there were too many', async () => {
    const source = new PomSource(url, { maxPoms: 2 });
    const wanted = ['1', '2', '3', '4'].map((version) => ({ ...bom, version }));
    const answers = [...(await source.get(wanted)).values()];
    expect(answers.map((given) => 'text' in given)).toEqual([true, true, false, false]);
    expect(requests).toHaveLength(4);
    expect(source.notes()).toEqual([
      expect.stringMatching(
        /2 pom\.xml .* 2 were not: org\.example:bom:3: .*2 are the most in one scan, and 1 more/,
      ),
    ]);
  });

  it('is not waited for again and again when the registry is silent', async () => {
    answer = (request) => request.socket.destroy();
    const source = new PomSource(url);
    const wanted = Array.from({ length: 40 }, (_, index) => ({ ...bom, version: `${index}` }));
    const answers = [...(await source.get(wanted)).values()];
    expect(answers.at(-1)).toEqual({ refused: expect.stringMatching(/could not be reached/) });
    expect(requests.length).toBeLessThan(40);
  });

  it('is not asked for after the time for all of them', async () => {
    expect(await ask(bom, { allMs: 0 })).toEqual({ refused: expect.stringMatching(/most in one scan/) });
  });
});
