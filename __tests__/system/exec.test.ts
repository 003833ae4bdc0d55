import { devNull } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { minimalEnvironment } from '../../src/system/environment.js';
import { run, type RunOptions } from '../../src/system/exec.js';
import { temporaryDirectory } from '../fixtures/git.js';

const node = process.execPath;

function options(overrides: Partial<RunOptions> = {}): RunOptions {
  return {
    cwd: temporaryDirectory(),
    env: minimalEnvironment(),
    timeoutMs: 60_000,
    maxOutputBytes: 1_000_000,
    ...overrides,
  };
}

describe('a child process', () => {
  it('returns exit code, stdout and stderr', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    expect(await run(node, ['-e', script], options())).toEqual({
      exitCode: 3,
      stdout: Buffer.from('out\n'),
      stderr: 'err\n',
      killed: null,
    });
  });

  it('gets its arguments as they are, without a shell', async () => {
    const args = ['a b', '$HOME', '"q"', "'s'", '*', ';', '\\', ''];
    const result = await run(node, ['-p', 'JSON.stringify(process.argv.slice(1))', ...args], options());
    expect(JSON.parse(result.stdout.toString())).toEqual(args);
  });

  it('says when it runs', async () => {
    const seen: string[] = [];
    const onStart = (): void => void seen.push('started');
    await run(node, ['-e', ''], options({ onStart }));
    seen.push('ended');
    expect(seen).toEqual(['started', 'ended']);
  });

  it('is killed when its time is up', async () => {
    const result = await run(node, ['-e', 'setInterval(() => {}, 1000)'], options({ timeoutMs: 200 }));
    expect(result).toMatchObject({ exitCode: null, killed: 'timeout' });
  });

  it('is killed when its time is up before it runs at all', async () => {
    const result = await run(node, ['-e', 'setInterval(() => {}, 1000)'], options({ timeoutMs: 0 }));
    expect(result).toMatchObject({ exitCode: null, killed: 'timeout' });
  });

  it.each(['stdout', 'stderr'])('is killed when it writes too much to %s', async (stream) => {
    const script = `const write = () => process.${stream}.write('x'.repeat(65536), write); write()`;
    const result = await run(node, ['-e', script], options({ maxOutputBytes: 100_000 }));
    expect(result).toMatchObject({ exitCode: null, killed: 'output' });
    expect(result.stdout.length + result.stderr.length).toBeLessThanOrEqual(100_000);
  });

  it('has no exit code when a signal ended it', async () => {
    const result = await run(node, ['-e', 'process.kill(process.pid, "SIGTERM")'], options());
    expect(result).toMatchObject({ exitCode: null, killed: 'SIGTERM' });
  });

  it('reads the input, and nothing without one', async () => {
    const echo = ['-e', 'process.stdin.pipe(process.stdout)'];
    const input = Buffer.from([0, 1, 255, 10]);
    expect((await run(node, echo, options({ input }))).stdout).toEqual(input);
    expect((await run(node, echo, options())).stdout).toHaveLength(0);
  });

  it('may leave its input unread', async () => {
    const input = Buffer.alloc(4_000_000);
    expect(await run(node, ['-e', ''], options({ input }))).toMatchObject({ exitCode: 0, killed: null });
  });

  it('runs in the directory it is told', async () => {
    const cwd = temporaryDirectory();
    const result = await run(node, ['-p', 'require("fs").readdirSync(".").length'], options({ cwd }));
    expect(result.stdout.toString()).toBe('0\n');
  });

  it('cannot be started when there is no such program', async () => {
    await expect(run(join(temporaryDirectory(), 'missing'), [], options())).rejects.toThrow(/missing/);
  });

  it('hands over a long line whole', async () => {
    const script = 'process.stdout.write("x".repeat(20_000_000))';
    const result = await run(node, ['-e', script], options({ maxOutputBytes: 20_000_000 }));
    expect(result.stdout.length).toBe(20_000_000);
  });
});

describe('several children at once', () => {
  it('each have their own output, and only the late one is killed', async () => {
    const quick = ['a', 'b', 'c'].map((name) => run(node, ['-p', `"${name}"`], options()));
    const late = run(node, ['-e', 'setInterval(() => {}, 1000)'], options({ timeoutMs: 300 }));
    const results = await Promise.all(quick);
    expect(results.map(({ stdout, exitCode }) => [stdout.toString(), exitCode])).toEqual([
      ['a\n', 0],
      ['b\n', 0],
      ['c\n', 0],
    ]);
    expect(await late).toMatchObject({ exitCode: null, killed: 'timeout' });
  });

  it('do not share their environment', async () => {
    const show = ['-p', 'process.env.FIXBY_TEST_VALUE'];
    const results = await Promise.all(
      ['1', '2', '3', '4'].map((value) =>
        run(node, show, options({ env: { ...minimalEnvironment(), FIXBY_TEST_VALUE: value } })),
      ),
    );
    expect(results.map(({ stdout }) => stdout.toString())).toEqual(['1\n', '2\n', '3\n', '4\n']);
  });
});

describe('the environment of a child', () => {
  const secrets = ['GITHUB_TOKEN', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'NODE_OPTIONS', 'GIT_DIR'];
  const saved = new Map<string, string | undefined>();

  beforeEach(() => {
    for (const name of secrets) {
      saved.set(name, process.env[name]);
      process.env[name] = name === 'NODE_OPTIONS' ? '--no-warnings' : 'secret';
    }
  });

  afterEach(() => {
    for (const [name, value] of saved) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });

  it('has what a program needs and no token', async () => {
    const script = 'JSON.stringify(process.env)';
    const result = await run(node, ['-p', script], options({ env: minimalEnvironment({ EXTRA: 'yes' }) }));
    const environment = JSON.parse(result.stdout.toString()) as Record<string, string>;
    expect(environment['PATH']).toBe(process.env['PATH']);
    expect(environment['EXTRA']).toBe('yes');
    expect(Object.keys(environment).filter((name) => secrets.includes(name))).toEqual([]);
  });

  it('has no directory of the user that lies in what is judged: Python runs what is there', () => {
    const { HOME, XDG_CACHE_HOME, GITHUB_WORKSPACE } = process.env;
    try {
      Object.assign(process.env, {
        HOME: '/w/it',
        XDG_CACHE_HOME: '/w/it/.cache',
        GITHUB_WORKSPACE: '/w/it',
      });
      const environment = minimalEnvironment();
      expect([environment['HOME'], environment['XDG_CACHE_HOME']]).toEqual([devNull, devNull]);
      process.env['GITHUB_WORKSPACE'] = '/w/other';
      expect(minimalEnvironment()['HOME']).toBe('/w/it');
    } finally {
      for (const [name, value] of Object.entries({ HOME, XDG_CACHE_HOME, GITHUB_WORKSPACE }))
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
    }
  });
});
