import { spawn } from 'node:child_process';
import type { IncomingHttpHeaders } from 'node:http';
import { dirname, basename } from 'node:path';
import { requireRead, requireVisible, type Actor } from './access.js';
import { notFound, Refusal, type Answer } from './answer.js';
import { findRepository } from './lookup.js';
import type { World } from './world.js';

/** A request of git's own, over HTTP; `service` is the path below the repository. */
export interface GitRequest {
  readonly repository: string;
  readonly service: 'info/refs' | 'git-upload-pack';
}

/** A git request with all that git's own server program wants to know of it. */
export interface FullGitRequest extends GitRequest {
  readonly method: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Reads a path of git's smart HTTP protocol, such as `/owner/name.git/info/refs`; null for any
 * other path.
 */
export function gitRequest(path: string): GitRequest | null {
  const match = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack)$/.exec(path);
  const [, repository, service] = match ?? [];
  return repository === undefined ? null : { repository, service: service as GitRequest['service'] };
}

/**
 * The repository on disk that a git request may read.
 * @throws Refusal 401 where a private one is asked for without a token that may, 404
 */
export function servedRepository(world: World, actor: Actor | null, request: GitRequest): string {
  const repository = findRepository(world.state, request.repository);
  if (repository === undefined) throw notFound();
  if (actor === null && repository.private) {
    throw new Refusal(401, 'Authentication required', [], { 'www-authenticate': 'Basic realm="GitHub"' });
  }
  requireVisible(world.state, actor, repository);
  requireRead(actor, repository, ['contents']);
  if (repository.git === null) throw notFound();
  return repository.git;
}

/**
 * Lets `git http-backend` answer. Any commit may be asked for by its name, as on GitHub.
 * @see https://git-scm.com/docs/git-http-backend
 */
export function answerGit(directory: string, request: FullGitRequest): Promise<Answer> {
  return new Promise((done, failed) => {
    const env = cgiEnvironment(directory, request);
    const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', failed);
    child.on('close', () => {
      done(parseCgi(Buffer.concat(chunks)));
    });
    // A git that has answered without reading (a GET has no body) closes its input: the answer says
    // how it went.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failed(error);
    });
    child.stdin.end(request.body);
  });
}

function cgiEnvironment(directory: string, request: FullGitRequest): Record<string, string> {
  const { headers } = request;
  return {
    PATH: process.env['PATH'] ?? '',
    GIT_PROJECT_ROOT: dirname(directory),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${basename(directory)}/${request.service}`,
    REQUEST_METHOD: request.method,
    QUERY_STRING: request.query,
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: String(request.body.length),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    GIT_PROTOCOL: headers['git-protocol']?.toString() ?? '',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'uploadpack.allowAnySHA1InWant',
    GIT_CONFIG_VALUE_0: 'true',
    GIT_CONFIG_KEY_1: 'safe.directory',
    GIT_CONFIG_VALUE_1: '*',
  };
}

/** A CGI answer: header lines, `Status` among them when it is not 200, an empty line, the body. */
function parseCgi(output: Buffer): Answer {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const { Status: status = '200', ...headers } = Object.fromEntries(
    lines.map((line) => [line.replace(/:.*$/, ''), line.replace(/^[^:]*: ?/, '')]),
  ) as Record<string, string>;
  return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + 4) };
}
