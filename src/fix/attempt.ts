import { join, posix } from 'node:path';
import { readCommandLine, unquoted } from '../core/findings/command-line.js';
import { messageOf } from '../system/errors.js';
import { ProgramMissing, type Run, type RunResult } from '../system/exec.js';
import type { Changes, Copy } from './copy.js';
import { changedFormat } from './formats.js';
import { guardOf } from './guards/guards.js';
import type { Folder } from './guards/guard.js';
import type { Sandbox } from './sandbox.js';

/** Milliseconds after which a package manager is ended. */
const TIMEOUT_MS = 180_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
/** Lines of what a package manager said that are repeated, and their length. */
const MAX_LINES = 3;
const MAX_SAID = 300;

/** Where commands run, and how programs are started. */
export interface Bench {
  readonly copy: Copy;
  readonly sandbox: Sandbox;
  readonly run: Run;
}

/** What came of a group of commands: new contents, or why there are none. Untrusted words. */
export type Attempt = { readonly changes: Changes } | { readonly failed: string };

/**
 * Runs commands one after the other in the copy, each program directly and without a shell. A
 * failure takes back what all of them did.
 */
export async function attempt(bench: Bench, commands: readonly string[]): Promise<Attempt> {
  const before = bench.copy.state();
  const failed = await runAll(bench, commands);
  const outcome = failed === null ? await whatIsLeft(bench.copy, before) : { failed };
  if ('failed' in outcome) await bench.copy.rewind();
  else await bench.copy.keep(outcome.changes);
  return outcome;
}

async function runAll(bench: Bench, commands: readonly string[]): Promise<string | null> {
  for (const command of commands) {
    const { folder, steps } = readCommandLine(command);
    const where = unquoted(folder ?? '.');
    for (const step of steps) {
      const failed = await runStep(bench, where, step.map(unquoted));
      if (failed !== null) return failed;
    }
  }
  return null;
}

async function runStep(bench: Bench, where: string, words: readonly string[]): Promise<string | null> {
  const guarded = await guardOf(words[0] ?? '')(words, folderOf(bench.copy, where));
  if ('refused' in guarded) return guarded.refused;
  if ('edit' in guarded) {
    await bench.copy.write(posix.join(where, guarded.edit.file), guarded.edit.text);
    return null;
  }
  try {
    await bench.sandbox.asked();
    const result = await start(bench, where, guarded);
    return result.exitCode === 0 ? null : whyFailed(words, result, await bench.sandbox.asked());
  } catch (error) {
    if (error instanceof ProgramMissing)
      return `there is no ${guarded.program} here: install it in a step before`;
    return `${guarded.program} could not be run: ${messageOf(error)}`;
  }
}

function start(
  { copy, sandbox, run }: Bench,
  where: string,
  { program, args }: { readonly program: string; readonly args: readonly string[] },
): Promise<RunResult> {
  const cwd = join(copy.root, where);
  const options = { cwd, env: sandbox.env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT };
  return run(program, args, options);
}

function folderOf(copy: Copy, where: string): Folder {
  return {
    text: (name) => copy.text(posix.join(where, name)),
  };
}

function whyFailed(words: readonly string[], result: RunResult, asked: readonly string[]): string {
  const program = words.slice(0, 2).join(' ');
  if (asked.length > 0)
    return `${program} asked for ${asked.join(' and ')}, to fetch a package whose scripts it would run: run the command yourself`;
  if (result.killed === 'timeout') return `${program} took longer than ${TIMEOUT_MS / 60_000} minutes`;
  const lines = `${result.stdout.toString('utf8')}\n${result.stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:npm (?:notice|warn)|warning\b|at |A complete log)/i.test(line));
  return `${program} failed: ${lines.slice(-MAX_LINES).join(' / ').slice(0, MAX_SAID)}`;
}

/** What the commands left, or why it cannot be kept. */
async function whatIsLeft(copy: Copy, before: Changes): Promise<Attempt> {
  const { changes, others } = await copy.left();
  if (others.length > 0)
    return { failed: `the command changed ${others.slice(0, 3).join(', ')}, which states no dependencies` };
  for (const [path, bytes] of changes) {
    const format = changedFormat(path, before.get(path)?.toString('utf8') ?? '', bytes.toString('utf8'));
    if (format !== null) return { failed: format };
  }
  return changes.size === 0 ? { failed: 'the command changed nothing' } : { changes };
}
