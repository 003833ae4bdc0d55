import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCommand } from '../../../src/cli/find.js';
import { helpFor } from '../../../src/cli/help.js';
import { COMMANDS } from '../../../src/cli/commands/index.js';
import { parseCall } from '../../../src/cli/parse.js';
import { failOnSchema } from '../../../src/core/policy/sections.js';
import { failureKind, FixbyError } from '../../../src/system/fixby-error.js';

/** What a call ends with before anything runs: null where it would run. */
function complaint(...args: readonly string[]): string | null {
  try {
    const { command, rest } = findCommand(COMMANDS, args);
    parseCall(command, rest);
    return null;
  } catch (error) {
    if (error instanceof FixbyError && error.kind === 'usage') return error.message;
    throw error;
  }
}

describe('every command', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s has a help of its own: its options, and an example that it takes',
    (name, command) => {
      const help = helpFor(COMMANDS, [...name.split(' '), '--help'], '1.2.3');
      expect(help).toContain(`fixby ${name}`);
      for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`);
      expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
      for (const example of command.examples) {
        expect(help).toContain(example.call);
        const [, call = ''] = /fixby ([^)|]*)/u.exec(example.call) ?? [];
        const words = [...call.trim().matchAll(/"([^"]*)"|\S+/gu)].map(([word, inside]) => inside ?? word);
        expect(complaint(...words)).toBeNull();
      }
      for (const { choices = [] } of Object.values(command.options))
        expect(help).toContain(choices.join('|'));
    },
  );

  it('is in the help of the program, whose lines fit a terminal', () => {
    const help = helpFor(COMMANDS, [], '1.2.3');
    for (const { name, summary } of COMMANDS) {
      expect(help).toContain(`fixby ${name}`);
      expect(help).toContain(summary);
    }
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('blocks on what the policy can name', () => {
    for (const { options } of COMMANDS)
      if (options['fail-on'] !== undefined) expect(options['fail-on'].choices).toEqual(failOnSchema.options);
  });
});

describe('help', () => {
  it('shows both commands of a first word', () => {
    const help = helpFor(COMMANDS, ['policy', '--help'], '1.2.3');
    expect(help).toContain('fixby policy check [file]');
    expect(help).toContain('fixby policy show [file]');
    expect(help).not.toContain('fixby scan');
  });

  it('is of all commands for the help of help', () => {
    expect(helpFor(COMMANDS, ['help', 'help'], '1.2.3')).toBe(helpFor(COMMANDS, [], '1.2.3'));
  });

  it('does not know commands that there are not', () => {
    expect(() => helpFor(COMMANDS, ['help', 'evidenc'], '1.2.3')).toThrow('Did you mean fixby evidence?');
  });
});

describe('a call that cannot run says what was meant', () => {
  it.each<readonly [readonly string[], string]>([
    [['evidense'], 'there is no command "evidense". Did you mean fixby evidence?'],
    [['policy', 'chek'], 'there is no command "policy chek". Did you mean fixby policy check?'],
    [['policy'], 'policy is no command by itself. Call fixby policy check or fixby policy show.'],
    [['policy', 'nope'], 'there is no command "policy nope". Call fixby policy check or fixby policy show.'],
    [['polcy', 'show'], 'there is no command "polcy". Did you mean fixby policy show?'],
    [['scna'], 'there is no command "scna". Did you mean fixby scan?'],
    [['sacn', '.'], 'there is no command "sacn". Did you mean fixby scan?'],
    [['paln'], 'there is no command "paln". Did you mean fixby plan?'],
    [['hlep'], 'there is no command "hlep". Did you mean fixby help?'],
    [['version'], 'there is no command "version". Did you mean fixby --version?'],
    [['--hlep'], 'there is no option "--hlep". Did you mean fixby --help?'],
    [['-x'], 'there is no option "-x". Call fixby --help.'],
    [['explain'], 'explain needs <finding>. For example: fixby explain GHSA-35jh-r3h4-6jhm'],
    [['completion'], 'completion needs bash|zsh|fish. For example: eval "$(fixby completion bash)"'],
    [
      ['completion', 'bsh'],
      'completion knows no shell "bsh"; it takes bash|zsh|fish. Did you mean fixby completion bash?',
    ],
    [['demo', 'forge-app'], 'demo knows no part "forge-app"; it takes [forge]. fixby demo --help says more.'],
    [['quux'], 'there is no command "quux". Call fixby --help.'],
    [['scan', '--formt', 'json'], 'scan has no option --formt. Did you mean --format?'],
    [['scan', '-x'], 'scan has no option -x. fixby scan --help says more.'],
    [
      ['scan', '--format', 'xml'],
      '--format is "xml"; it must be one of text, json, sarif, gitlab, markdown, html.',
    ],
    [['scan', 'a', 'b'], 'scan takes [dir], and "b" is too much. fixby scan --help says more.'],
    [['badge', 'x'], 'badge takes options only, and "x" is too much. fixby badge --help says more.'],
    [
      ['evidence'],
      'evidence needs --since <date>: first day of the period. For example: fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
    ],
  ])('fixby %j', (args, message) => {
    expect(complaint(...args)).toBe(message);
  });

  it('finds every option with one letter left out', () => {
    const options = COMMANDS.flatMap(({ name, options: all }) =>
      Object.keys(all)
        .filter((option) => option.length > 4)
        .map((option) => ({ name, option })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...options), fc.nat(), ({ name, option }, at) => {
        const index = at % option.length;
        const slip = option.slice(0, index) + option.slice(index + 1);
        fc.pre(!slip.startsWith('-') && complaint(...name.split(' '), `--${slip}`) !== null);
        expect(complaint(...name.split(' '), `--${slip}`)).toMatch(/Did you mean --[a-z-]+\?$/u);
      }),
    );
  });

  it('is a mistake of usage for any words that are no command', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 3 }), (words) => {
        fc.pre(!COMMANDS.some(({ name }) => name.split(' ')[0] === words[0]));
        let kind: unknown = null;
        try {
          findCommand(COMMANDS, words);
        } catch (error) {
          kind = failureKind(error);
        }
        expect(kind).toBe('usage');
      }),
    );
  });
});
