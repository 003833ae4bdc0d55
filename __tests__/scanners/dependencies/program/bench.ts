import { afterEach, beforeEach } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  locateOsvScanner,
  type LocateOptions,
} from '../../../../src/scanners/dependencies/program/locate.js';
import type { Machine } from '../../../../src/scanners/dependencies/program/machine.js';
import { run } from '../../../../src/system/exec.js';
import { temporaryDirectory } from '../../../fixtures/git.js';

/** What the server of the bench answers: an osv-scanner 2.5.1, as far as `--version` tells. */
export const good = `#!${process.execPath}\nconsole.log('osv-scanner version: 2.5.1');\n`;

/** Its SHA-256 sum. */
export const sum = sha256(good);

/** The SHA-256 sum of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A machine with nothing on it, whose osv-scanner release is on a loopback server. */
export class Bench {
  log: string[] = [];
  home = '';
  environment: Record<string, string> = {};
  requests: string[] = [];
  url = '';
  answer: RequestListener = () => undefined;
  #server: Server | null = null;

  async start(): Promise<void> {
    this.log = [];
    this.requests = [];
    this.home = temporaryDirectory();
    this.environment = { XDG_CACHE_HOME: this.home, PATH: '' };
    this.answer = (_, response) => response.end(good);
    const server = createServer((request, response) => {
      this.requests.push(request.url ?? '');
      this.answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2.5.1`;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    if (server !== null) await new Promise((resolve) => server.close(resolve));
  }

  get cache(): string {
    return join(this.home, 'fixby', 'osv-scanner', '2.5.1-linux-x64');
  }

  get program(): string {
    return join(this.cache, 'osv-scanner');
  }

  get machine(): Machine {
    return { platform: 'linux', arch: 'x64', environment: this.environment };
  }

  options(overrides: Partial<LocateOptions> = {}): LocateOptions {
    const say = (message: string): void => {
      this.log.push(message);
    };
    return {
      input: null,
      run,
      log: { info: say, warning: say, debug: say },
      machine: this.machine,
      release: { url: this.url, asset: { name: 'osv-scanner_linux_amd64', sha256: sum } },
      ...overrides,
    };
  }

  locate(overrides: Partial<LocateOptions> = {}): ReturnType<typeof locateOsvScanner> {
    return locateOsvScanner(this.options(overrides));
  }

  /** Everything below the cache directory. */
  cached(): string[] {
    return existsSync(this.cache) ? readdirSync(this.cache, { recursive: true }).map(String).sort() : [];
  }
}

const PROXIES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy'];

/** A bench that is new for every test of a file. */
export function useBench(): Bench {
  const bench = new Bench();
  const saved = new Map(PROXIES.map((name) => [name, process.env[name]]));
  beforeEach(async () => {
    for (const name of PROXIES) Reflect.deleteProperty(process.env, name);
    await bench.start();
  });
  afterEach(async () => {
    await bench.stop();
    for (const [name, value] of saved) if (value !== undefined) process.env[name] = value;
  });
  return bench;
}
