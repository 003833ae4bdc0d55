import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';
import { isDistrusted } from '../../../system/distrusted.js';
import { minimalEnvironment } from '../../../system/environment.js';
import { messageOf } from '../../../system/errors.js';
import { withScratch } from '../../../system/scratch.js';
import { GO_CHECKSUM_DATABASE } from '../registry-hosts.js';
import { builtDirectory, checksumPath, fromCache, putInPlace } from './cache.js';
import { ChecksumError, sha256Of } from '../../../system/checksum.js';
import { findOnPath } from './find-on-path.js';
import { Unavailable, type Means, type OsvScanner } from './providers.js';
import { OSV_SCANNER_VERSION, programName } from './release.js';
import { programVersion } from './version.js';
import { FixbyError } from '../../../system/fixby-error.js';

const PACKAGE = `github.com/google/osv-scanner/v2/cmd/osv-scanner@v${OSV_SCANNER_VERSION}`;
const BUILD_TIMEOUT_MS = 30 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
const SIGN_OF_LIFE_MS = 10_000;

/**
 * Settings of the user (in the environment or by `go env -w`) for the locations of Go's files and
 * modules.
 */
const PLACES = ['GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOPROXY'] as const;

/** Where Go's own settings and programs lie, if not in its usual places. */
const OF_THE_USER = ['GOENV', 'GOROOT', 'XDG_CONFIG_HOME'] as const;

/**
 * Settings that enforce the check of every module against Go's checksum database, and prevent the
 * download of another toolchain. Variables that would weaken it are not passed on (GONOSUMDB,
 * GOPRIVATE, GOINSECURE, `GOFLAGS=-insecure`).
 * @see https://go.dev/ref/mod#environment-variables
 */
const STRICT = {
  GOENV: 'off',
  GOFLAGS: '',
  GOSUMDB: GO_CHECKSUM_DATABASE,
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
  GO111MODULE: 'on',
  CGO_ENABLED: '0',
};

/**
 * Builds osv-scanner with Go into the cache. Its checksum is not known in advance, so it is
 * computed and stored beside the program.
 * @throws Unavailable when Go is missing, too old, or cannot build it
 * @throws ChecksumError when the program changed in the cache meanwhile
 */
export async function fromGo(means: Means): Promise<OsvScanner> {
  const { log, cache } = means;
  requireOwn('cache', cache);
  try {
    await withScratch(cache, log, async (scratch) => {
      const directory = join(scratch, 'go');
      await mkdir(directory);
      const go = await findGo(means, directory);
      log.info(
        `Building osv-scanner ${OSV_SCANNER_VERSION} with ${go.version} instead. This takes some minutes, once: ` +
          `it is kept in ${cache}.`,
        'always',
      );
      await withSignsOfLife(means, () => build(means, go, directory));
      await putInPlace(directory, builtDirectory(means));
    });
  } catch (error) {
    if (error instanceof Unavailable || error instanceof ChecksumError) throw error;
    throw new Unavailable(`go install: ${messageOf(error)}`, { cause: error });
  }
  return { ...(await fromCache(means)), from: 'go' };
}

/**
 * Refuses a directory of Go's in which the judged change can place files, since Go trusts its
 * caches.
 * @throws Unavailable when it can
 */
function requireOwn(name: string, directory: string): void {
  if (!directory.split(delimiter).some((part) => isDistrusted(resolve(part)))) return;
  throw new Unavailable(
    `go install: the ${name} is ${directory}, inside what is judged, where the change can put anything. Name a directory outside`,
  );
}

/** Logs a line every ten seconds while Go builds silently. */
async function withSignsOfLife(means: Means, building: () => Promise<void>): Promise<void> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += SIGN_OF_LIFE_MS / 1_000;
    means.log.info(`Still building osv-scanner (${seconds} s)`, 'always');
  }, SIGN_OF_LIFE_MS);
  try {
    await building();
  } finally {
    clearInterval(timer);
  }
}

interface Go {
  readonly program: string;
  /** The Go version: `go1.26.8`. */
  readonly version: string;
  readonly places: Readonly<Record<string, string>>;
}

const goEnvSchema = z.object({
  GOVERSION: z.string(),
  GOPATH: z.string(),
  GOMODCACHE: z.string(),
  GOCACHE: z.string(),
  GOPROXY: z.string(),
});

async function findGo(means: Means, directory: string): Promise<Go> {
  const [program] = await findOnPath('go', means.machine);
  if (program === undefined) throw new Unavailable('go install: there is no Go on the PATH');
  const user = [...OF_THE_USER, ...PLACES].flatMap((name) => {
    const value = means.machine.environment[name];
    if (value === undefined) return [];
    // Go obeys the settings in these, and runs what lies in its root.
    if (OF_THE_USER.some((own) => own === name)) requireOwn(name, value);
    return [[name, value] as const];
  });
  const stdout = await call(means, program, ['env', '-json', 'GOVERSION', ...PLACES], {
    directory,
    environment: { ...Object.fromEntries(user), GOFLAGS: '', GOTOOLCHAIN: 'local' },
    timeoutMs: 60_000,
  });
  const { GOVERSION: version, ...places } = goEnvSchema.parse(JSON.parse(stdout));
  for (const name of ['GOPATH', 'GOMODCACHE', 'GOCACHE'] as const) requireOwn(name, places[name]);
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(version) ?? [];
  if (!(Number(major) > 1 || Number(minor) >= 26))
    throw new Unavailable(`go install: Go 1.26 or newer is needed, ${program} is ${version}`);
  return { program, version, places };
}

async function build(means: Means, go: Go, directory: string): Promise<void> {
  const program = join(directory, programName(means.machine.platform));
  await call(means, go.program, ['install', PACKAGE], {
    directory,
    environment: { ...go.places, ...STRICT, GOBIN: directory, GOTMPDIR: directory },
    timeoutMs: BUILD_TIMEOUT_MS,
  });
  const version = await programVersion(program, means.run);
  if (version !== OSV_SCANNER_VERSION)
    throw new FixbyError('scanner', `${PACKAGE} became an osv-scanner ${version}`);
  await chmod(program, 0o755);
  const how = `# osv-scanner built by ${go.version}: go install ${PACKAGE}`;
  await writeFile(checksumPath(program), `${await sha256Of(program)}\n${how}\n`);
}

interface CallOptions {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

async function call(
  { run }: Means,
  program: string,
  args: readonly string[],
  options: CallOptions,
): Promise<string> {
  const { exitCode, stdout, stderr, killed } = await run(program, args, {
    cwd: options.directory,
    env: minimalEnvironment(options.environment),
    timeoutMs: options.timeoutMs,
    maxOutputBytes: MAX_OUTPUT,
  });
  if (exitCode === 0) return stdout.toString('utf8');
  const end =
    killed === 'timeout' ? 'took too long' : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
  throw new FixbyError('scanner', `${program} ${args[0] ?? ''} ${end}: ${lastWords(stderr)}`);
}

/** The end of a program's output, as one line of at most 300 characters. */
function lastWords(stderr: string): string {
  return stderr.trim().replace(/\s+/g, ' ').slice(-300);
}
