/**
 * Asks bash, zsh and fish themselves what they offer with the scripts of `fixby completion`: first
 * and second words, the options of each command, and the values of an option that has a few. Ends
 * with exit code 1 where one offers anything else. No part of the build.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transpile } from './transpile.js';

const sources = pathToFileURL(`${transpile('completion', ['src'])}/src/cli/`).href;
const { COMMANDS } = await import(`${sources}commands/index.js`);
const { renderCompletion } = await import(`${sources}completion/shells.js`);

/** Lines, and what is to be offered at the end of each. */
const EXPECTED = Object.fromEntries(
  [
    ['fixby ', [...new Set(COMMANDS.map(({ name }) => name.split(' ')[0])), 'help']],
    ['fixby policy ', ['check', 'show']],
    ['fixby help ba', ['badge', 'baseline']],
    ...COMMANDS.flatMap(({ name, options, operands }) => [
      [`fixby ${name} --`, [...Object.keys(options), 'help'].map((option) => `--${option}`)],
      ...Object.entries(options).map(([option, { choices }]) => [`fixby ${name} --${option} `, choices]),
      ...operands.slice(0, 1).map(({ choices }) => [`fixby ${name} `, choices]),
    ]),
  ].filter(([, words]) => words !== undefined),
);
const lines = Object.keys(EXPECTED);

const directory = mkdtempSync(join(tmpdir(), 'fixby-completion-'));
const ASK = { bash: inBash, zsh: inZsh, fish: inFish };
for (const [shell, ask] of Object.entries(ASK)) {
  const script = join(directory, `fixby.${shell}`);
  writeFileSync(script, renderCompletion(shell, COMMANDS));
  const offered = ask(script);
  for (const [index, line] of lines.entries()) {
    const [want, have] = [EXPECTED[line], offered[index] ?? []].map((words) =>
      [...new Set(words)].sort().join(' '),
    );
    if (want === have) continue;
    console.error(`${shell}: "${line}" offers "${have}" instead of "${want}"`);
    process.exitCode = 1;
  }
  console.log(`${shell}: ${lines.length} lines completed`);
}
rmSync(directory, { recursive: true });

function inBash(script) {
  const ask = 'source "$1"; COMP_WORDS=("${@:2}"); COMP_CWORD=$(($# - 2)); _fixby; echo "${COMPREPLY[*]}"';
  return lines.map((line) =>
    wordsOf(run('bash', ['--norc', '-c', ask, 'bash', script, ...line.split(' ')])).filter(
      (word) => line !== 'fixby ' || !word.startsWith('-'),
    ),
  );
}

function inZsh(script) {
  const asks = fileURLToPath(new URL('completion.zsh', import.meta.url));
  return run('zsh', ['-f', asks, script, ...lines])
    .split('\n')
    .map(wordsOf);
}

function inFish(script) {
  const ask = 'source $argv[1]; for line in $argv[2..]; echo (complete -C $line | string split -f1 \\t); end';
  return run('fish', ['-N', '-c', ask, script, ...lines])
    .split('\n')
    .map(wordsOf);
}

function run(program, args) {
  return execFileSync(program, args, {
    encoding: 'utf8',
    cwd: directory,
    env: { ...process.env, HOME: directory },
  });
}

function wordsOf(text) {
  return text.split(/\s+/u).filter((word) => word !== '');
}
