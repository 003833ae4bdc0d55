import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { workflowRef, type RunnerEvent } from './runner-event.js';
import { fullName, userNamed } from './lookup.js';
import type { World } from './world.js';

/** What a step is started with. */
export interface RunnerOptions {
  /** Where the runner puts its own files: a temporary directory that the caller removes. */
  readonly directory: string;
  /** What `actions/checkout` left. */
  readonly workspace: string;
  /** `github.token`. */
  readonly token: string;
  /** `with:` of the step; the rest is as action.yml has it. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The action's metadata; Fixby's own unless told otherwise. */
  readonly actionFile?: string;
  readonly runId?: number;
  readonly attempt?: number;
}

/** A runner, ready for one step. */
export interface Runner {
  /** The whole environment of the step. */
  readonly env: Readonly<Record<string, string>>;
  /** The files by which a step talks to the runner. */
  readonly files: Readonly<Record<'event' | 'output' | 'summary' | 'env' | 'path' | 'state', string>>;
}

const ACTION_FILE = fileURLToPath(new URL('../../../action.yml', import.meta.url));

/**
 * Writes the event's payload and the step's files, and gives the environment that GitHub's runner
 * gives a JavaScript action.
 */
export async function runnerEnvironment(
  world: World,
  event: RunnerEvent,
  options: RunnerOptions,
): Promise<Runner> {
  await mkdir(options.directory, { recursive: true });
  const home = await mkdtemp(join(options.directory, 'runner-'));
  const at = (name: string): string => join(home, name);
  const files = {
    event: at('event.json'),
    output: at('output'),
    summary: at('summary.md'),
    env: at('env'),
    path: at('path'),
    state: at('state'),
  };
  await writeFile(files.event, JSON.stringify(event.payload, null, 2));
  const empty = [files.output, files.summary, files.env, files.path, files.state];
  await Promise.all(empty.map((file) => writeFile(file, '')));
  await Promise.all(['temp', 'tools', 'home'].map((name) => mkdir(at(name))));
  const machine = {
    PATH: process.env['PATH'] ?? '',
    HOME: at('home'),
    RUNNER_TEMP: at('temp'),
    RUNNER_TOOL_CACHE: at('tools'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'Stand-in',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
  const env = {
    ...machine,
    ...github(world, event, options),
    ...channels(files),
    ...(await inputs(options)),
  };
  return { env, files };
}

/**
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
function github(world: World, event: RunnerEvent, options: RunnerOptions): Record<string, string> {
  const { repository, actor } = event;
  const refName = event.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'fixby',
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: String(userNamed(world.state, actor).id),
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: world.url,
    GITHUB_GRAPHQL_URL: `${world.url}/graphql`,
    GITHUB_SERVER_URL: world.url,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: 'fixby',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: fullName(repository),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(userNamed(world.state, repository.owner).id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    GITHUB_RUN_ID: String(options.runId ?? 1),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Fixby',
    GITHUB_WORKFLOW_REF: workflowRef(event),
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: options.workspace,
  };
}

function channels(files: Runner['files']): Record<string, string> {
  return {
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
  };
}

/**
 * `INPUT_…` for every input that the action declares, and for those that the step gives besides.
 */
async function inputs(options: RunnerOptions): Promise<Record<string, string>> {
  const action = parse(await readFile(options.actionFile ?? ACTION_FILE, 'utf8')) as {
    inputs?: Record<string, { default?: string } | null>;
  };
  const defaults = Object.entries(action.inputs ?? {}).map(
    ([name, input]) => [name, input?.default ?? ''] as const,
  );
  const values = Object.entries({ ...Object.fromEntries(defaults), ...options.inputs });
  return Object.fromEntries(
    values.map(([name, value]) => [
      `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
      value.replace(/\$\{\{\s*github\.token\s*\}\}/, options.token),
    ]),
  );
}

/**
 * Reads what a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value`, or
 * `name<<delimiter` with lines up to it.
 */
export function parseCommandFile(text: string): Record<string, string> {
  const lines = text.split('\n');
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      if (end < 0) throw new Error(`no line ${block[2] ?? ''} ends ${block[1] ?? ''}`);
      values[block[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
