import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { renderCompletion, SHELLS } from '../../src/cli/completion/shells.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { temporaryDirectory, writeFiles } from '../fixtures/git.js';

/** What bash offers for the last of some words, as its completion would ask. */
function offered(...words: readonly string[]): string[] {
  const directory = temporaryDirectory();
  writeFiles(directory, {
    'fixby.bash': renderCompletion('bash', COMMANDS),
    'policy.yml': 'version: 1\n',
    'advisories/a.json': '{}',
  });
  const script =
    'source fixby.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _fixby; printf "%s\\n" "${COMPREPLY[@]}"';
  const out = execFileSync('bash', ['--norc', '-c', script, 'bash', 'fixby', ...words], {
    cwd: directory,
    encoding: 'utf8',
  });
  return out.trim().split('\n');
}

describe('completion in bash', () => {
  it('offers every first word', () => {
    expect(offered('')).toEqual([
      ...new Set(COMMANDS.map(({ name }) => name.split(' ')[0])),
      'help',
      '--help',
      '--version',
    ]);
    expect(offered('ba')).toEqual(['badge', 'baseline']);
  });

  it('offers the second word of a command that has two', () => {
    expect(offered('policy', '')).toEqual(['check', 'show']);
    expect(offered('policy', 's')).toEqual(['show']);
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'offers the options of %s',
    (name, { options }) => {
      expect(offered(...name.split(' '), '--')).toEqual(
        [...Object.keys(options), 'help'].map((each) => `--${each}`),
      );
    },
  );

  it('offers the values of an option that has a few, of each command its own', () => {
    expect(offered('scan', '--format', '')).toEqual(['text', 'json', 'sarif', 'gitlab', 'markdown', 'html']);
    expect(offered('badge', '--format', '')).toEqual(['json', 'svg']);
    expect(offered('policy', 'show', '--fail-on', 'n')).toEqual(['never']);
    expect(offered('completion', '')).toEqual([...SHELLS]);
    expect(offered('demo', '')).toEqual(['forge']);
  });

  it('offers the values of an option after a sign of equality, which bash takes for a word', () => {
    expect(offered('scan', '--format', '=', 'j')).toEqual(['json']);
    expect(offered('scan', '--format', '=')).toContain('sarif');
    expect(offered('scan', '--policy', '=', 'pol')).toEqual(['policy.yml']);
  });

  it('offers commands for help', () => {
    expect(offered('help', 'ba')).toEqual(['badge', 'baseline']);
    expect(offered('help', 'policy', '')).toEqual(['check', 'show']);
    expect(offered('help', 'scan', '')).toEqual(['']);
  });

  it('offers directories where one is wanted, and nothing where nobody can know', () => {
    expect(offered('scan', '--osv-database', '')).toEqual(['advisories']);
    expect(offered('scan', '')).toEqual(['advisories']);
    expect(offered('scan', '--as-of', '')).toEqual(['']);
    expect(offered('baseline', '--reason', '')).toEqual(['']);
    expect(offered('badge', '')).toEqual(['']);
  });

  it('offers files elsewhere', () => {
    expect(offered('scan', '--policy', 'pol')).toEqual(['policy.yml']);
    expect(offered('policy', 'check', 'pol')).toEqual(['policy.yml']);
  });
});

describe.each(SHELLS)('completion in %s', (shell) => {
  it('knows every command and every option', () => {
    const script = renderCompletion(shell, COMMANDS);
    for (const { name, options } of COMMANDS) {
      for (const word of name.split(' ')) expect(script).toContain(word);
      for (const option of Object.keys(options))
        expect(script).toMatch(
          shell === 'fish' ? new RegExp(` -l ${option} `, 'u') : new RegExp(`--${option}\\b`, 'u'),
        );
    }
  });
});
