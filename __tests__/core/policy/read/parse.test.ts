import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { DEFAULT_POLICY } from '../../../../src/core/policy/policy.js';
import { policySchema } from '../../../../src/core/policy/schema.js';
import { formatPolicyError, parsePolicy } from '../../../../src/core/policy/read/parse.js';
import { policyFile } from '../arbitrary.js';
import { COMPLETE } from '../example.js';

const FILE = '.github/fixby.yml';

/** The errors of a text, one line each. */
function errorsOf(text: string): string[] {
  const result = parsePolicy(text, FILE);
  return result.ok ? [] : result.errors.map((error) => formatPolicyError(error));
}

function waiver(...lines: string[]): string {
  return ['version: 1', 'waivers:', ...lines].join('\n');
}

describe('a valid policy', () => {
  it('has every key of the format', () => {
    expect(errorsOf(COMPLETE)).toEqual([]);
  });

  it('may be the version alone: everything else is the default', () => {
    expect(parsePolicy('version: 1\n', FILE)).toMatchObject({ ok: true, policy: DEFAULT_POLICY });
  });

  it('may start with a byte order mark, have Windows line ends and be JSON', () => {
    expect(parsePolicy('\uFEFFversion: 1\r\ngate:\r\n  fail-on: high\r\n', FILE)).toMatchObject({ ok: true });
    expect(parsePolicy('{ "version": 1, "gate": { "fail-on": "high" } }', FILE)).toMatchObject({ ok: true });
  });

  it('may repeat a value through an alias', () => {
    const text = 'version: 1\nscan:\n  dependencies: { exclude: &no [a/**] }\n  code: { exclude: *no }';
    expect(parsePolicy(text, FILE)).toMatchObject({
      ok: true,
      policy: { scan: { code: { exclude: ['a/**'] } } },
    });
  });

  it('keeps a date a date, whatever YAML version the file asks for', () => {
    const text = `%YAML 1.1\n---\n${waiver('  - { match: { rule: a }, reason: b, expires: 2027-01-31 }')}`;
    expect(parsePolicy(text, FILE)).toMatchObject({
      ok: true,
      policy: { waivers: [{ expires: '2027-01-31' }] },
    });
  });
});

describe('a mistake is named with its place and its cure', () => {
  it.each([
    [
      '',
      '1, column 1: The file holds no policy. Begin it with version: 1, or remove the file: the default policy then holds.',
    ],
    [
      '# nothing yet\n',
      '1, column 1: The file holds no policy. Begin it with version: 1, or remove the file: the default policy then holds.',
    ],
    [
      '- version: 1',
      '1, column 1: A policy is made of keys and values, and this file is a list. Begin it with version: 1.',
    ],
    [
      'critical',
      '1, column 1: A policy is made of keys and values, and this file is a single value. Begin it with version: 1.',
    ],
    ['gate: {}', '1, column 1: "version" is missing in the policy. Begin the file with version: 1.'],
    ['version: 2', '1, column 10: "version" in the policy must be 1, not 2. Write 1.'],
    [
      'version: 1\ngate:\n  fail_on: high',
      '3, column 3: "fail_on" is no key of gate. Did you mean "fail-on"?',
    ],
    [
      'version: 1\ngate: { colour: red }',
      '2, column 9: "colour" is no key of gate. Its keys are fail-on, scope, overdue, malicious, known-exploited, cooldown, unreadable-issues, dev-dependencies and unseen.',
    ],
    [
      'version: 1\ngate:\n  fail-on: criticl',
      '3, column 12: "fail-on" in gate must be critical, high, medium, low or never, not "criticl". Did you mean critical?',
    ],
    [
      'version: 1\ngate:\n  overdue: no',
      '3, column 12: "overdue" in gate must be block, warn or ignore, not "no". Write block, warn or ignore.',
    ],
    [
      'version: 1\ngate:\n',
      '2, column 6: "gate" in the policy is empty. Give it a value, or remove the line.',
    ],
    [
      'version: 1\ngate: [critical]',
      '2, column 7: "gate" in the policy must be a section of keys and values, not a list. Write its keys below it, indented.',
    ],
    [
      'version: 1\nsla: { days: { low: -1 } }',
      '2, column 21: "low" in sla.days must be 0 or more, not -1. Write 90, or null for no due date.',
    ],
    [
      'version: 1\nsla: { days: { low: 1.5 } }',
      '2, column 21: "low" in sla.days must be a whole number of days, not 1.5. Write 90, or null for no due date.',
    ],
    [
      'version: 1\nsla: { due-soon: 150% }',
      '2, column 18: "due-soon" in sla must be a percentage from 0% to 100%, or a number of days, not "150%". Write 25% or 7.',
    ],
    [
      'version: 1\nsla: { timezone: Mars }',
      '2, column 18: "timezone" in sla must be a known IANA time zone, not "Mars". Write a name such as Europe/Berlin.',
    ],
    [
      'version: 1\nscan: { secrets: yes }',
      '2, column 18: "secrets" in scan must be true, false, or a section, not "yes". Write true or false.',
    ],
    [
      'version: 1\nscan: { code: { test: skip } }',
      '2, column 17: "test" is no key of scan.code. Did you mean "tests"?',
    ],
    [
      'version: 1\nscan: { sarif: ["!a"] }',
      '2, column 17: An entry of scan.sarif must be a glob relative to the repository\'s root, without a leading "/" or "!", not "!a". Write reports/*.sarif.',
    ],
    [
      'version: 1\nscan: {code: {tests: x}}',
      '2, column 22: "tests" in scan.code must be lower, same or skip, not "x". Write lower, same or skip.',
    ],
    [
      'version: 1\nscan: {secrets: {enabled: 1}}',
      '2, column 27: "enabled" in scan.secrets must be true or false, not 1. Write true or false.',
    ],
    [
      'version: 1\nissues: { repository: mine }',
      '2, column 23: "repository" in issues must be a repository, owner/name, not "mine". Write owner/name.',
    ],
    [
      waiver('  - match: { rule: a }', '    reason: b'),
      '3, column 5: "expires" is missing in a waiver. Every waiver ends: add expires: 2027-01-31.',
    ],
    [
      waiver('  - match: { rule: a }', '    expires: 2027-01-31'),
      '3, column 5: "reason" is missing in a waiver. Say why: add reason: Build-time only, never shipped.',
    ],
    [
      waiver('  - { match: { rule: a }, reason: " ", expires: 2027-01-31 }'),
      '3, column 35: "reason" in a waiver must be filled in, not " ". Say why in a sentence.',
    ],
    [
      waiver('  - match: { rule: a }', '    reason: b', '    expires: 2027-02-30'),
      '5, column 14: "expires" in a waiver must be a day that exists, not "2027-02-30". Write a date such as 2027-01-31.',
    ],
    [
      waiver('  - match: { rule: a }', '    reason: b', '    expires: 31.1.2027'),
      '5, column 14: "expires" in a waiver must be a date written YYYY-MM-DD, not "31.1.2027". Write a date such as 2027-01-31.',
    ],
    [
      waiver('  - { match: {}, reason: b, expires: 2027-01-31 }'),
      '3, column 14: "match" in a waiver must have at least one of id, rule, package and path. Write { rule: CVE-2021-23337, package: npm/lodash }.',
    ],
    [
      waiver('  - { match: { rule: "" }, reason: b, expires: 2027-01-31 }'),
      '3, column 22: "rule" in the match of a waiver must be filled in, not "". Change or remove it.',
    ],
    [
      waiver('  - { match: { package: lodash }, reason: b, expires: 2027-01-31 }'),
      '3, column 25: "package" in the match of a waiver must be a package type and a name, joined by "/", not "lodash". Write npm/lodash, without a version and without "pkg:".',
    ],
    [
      waiver('  - { match: { rule: a }, reason: 7, expires: 2027-01-31 }'),
      '3, column 35: "reason" in a waiver must be text, not 7. Put it in quotes: "7".',
    ],
  ])('%j', (text, expected) => {
    expect(errorsOf(text)).toEqual([`Policy error in .github/fixby.yml, line ${expected}`]);
  });

  it('all of them at once, in the order of the file', () => {
    const places = errorsOf('gate: { fail-on: x }\nscan: { required: [all] }\nsla: 1').map(
      (error) => /line \d+, column \d+/.exec(error)?.[0],
    );
    expect(places).toEqual([
      'line 1, column 1',
      'line 1, column 18',
      'line 2, column 20',
      'line 3, column 6',
    ]);
  });
});

describe('what is no good YAML', () => {
  it.each([
    [
      'a tab',
      'version: 1\ngate:\n\tfail-on: high',
      '3, column 1: A line is indented with a tab. Indent with spaces.',
    ],
    [
      'a key twice',
      'version: 1\ngate: {}\ngate: {}',
      '3, column 1: "gate" is there twice, first in line 2. Keep one of the two.',
    ],
    [
      'a key twice inside',
      'version: 1\ngate: { scope: all, scope: all }',
      '2, column 21: "scope" is there twice, first in line 2. Keep one of the two.',
    ],
    [
      'two documents',
      'version: 1\n---\nversion: 1',
      '2, column 1: A second document begins here ("---"), and a file is one. Remove the line, or the second document.',
    ],
    [
      'a bare @',
      waiver('  - approved-by: @alice'),
      '3, column 18: A value that starts with @, `, % or a similar sign needs quotes. Put it in quotes: "@alice".',
    ],
    [
      'a bare glob',
      waiver('  - match: { path: **/x }'),
      '3, column 20: A value that starts with "*" refers to an anchor, and there is no anchor "*/x" before it. Put it in quotes: "**/x".',
    ],
    [
      'a tag',
      'version: 1\nsla: !mine {}',
      '2, column 6: A value has a tag of its own (!name), and the format has none. Remove the tag, or put a text that starts with "!" in quotes.',
    ],
    ['a list as key', '? [a]\n: 1', '1, column 3: This key is no plain word. Write key: value.'],
    [
      'bad indentation',
      'version: 1\ngate:\n  scope: all\n overdue: warn',
      '4, column 1: The indentation fits no line above it. Indent entries of one section alike, with spaces, and close every bracket.',
    ],
    [
      'an open quote',
      'version: "1',
      '1, column 12: This is no valid YAML: Missing closing "quote. Check indentation, colons, brackets and quotes here.',
    ],
    [
      'a NUL',
      'version: 1\n\0',
      '2, column 1: The file is no plain text: it holds the character U+0000. Save it as UTF-8 text without control characters.',
    ],
    [
      'bytes that are not UTF-8',
      'version: 1 # \uFFFD',
      '1, column 14: The file is no plain text: it holds bytes that are not UTF-8. Save it as UTF-8 text without control characters.',
    ],
    [
      'more than 1 MiB',
      `version: 1\n#${'x'.repeat(1_048_576)}`,
      '1, column 1: The file is larger than 1 MiB. It should be a short text: name the right file.',
    ],
  ])('%s', (_, text, expected) => {
    expect(errorsOf(text)).toEqual([`Policy error in .github/fixby.yml, line ${expected}`]);
  });

  it('an alias bomb', () => {
    const levels = 'bcdefghij'.split('').map((name, index) => {
      const before = 'abcdefghij'.charAt(index);
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    });
    expect(errorsOf(['a: &a [x]', ...levels].join('\n'))).toEqual([
      'Policy error in .github/fixby.yml, line 2, column 8: The file repeats itself too often through aliases such as "*a". Write the values out.',
    ]);
  });

  it('an alias inside what it repeats', () => {
    expect(errorsOf(waiver('  &w [*w]'))).toEqual([
      'Policy error in .github/fixby.yml, line 3, column 7: A waiver must be a section of keys and values, not a list. Write its keys below it, indented.',
    ]);
  });

  it.each(['[', '{a: ', '- ', '? ', ': ', 'a: ', '? - ', '"a": '])('a nesting of %j without end', (level) => {
    for (const start of ['', 'version: 1\ngate: ', '[', '{', '- [\n']) {
      const [error, ...more] = errorsOf(start + level.repeat(100_000));
      expect(error).toContain('Values are nested too deeply. Close the brackets; five levels are enough.');
      expect(more).toEqual([]);
    }
  });

  it('a nesting by indentation without end', () => {
    const lines = Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`);
    expect(errorsOf(lines.join('\n'))[0]).toContain('line 101, column 102: Values are nested too deeply.');
  });

  it('but a long line is no deep one', () => {
    const waivers = Array.from({ length: 500 }, (_, index) => ({
      match: { rule: `CVE-${index}` },
      reason: 'x',
      expires: '2027-01-31',
    }));
    expect(errorsOf(JSON.stringify({ version: 1, waivers }))).toEqual([]);
    expect(errorsOf(stringify({ version: 1, waivers }))).toEqual([]);
  });

  it('thousands of unknown keys: the first twenty are named', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: 1`);
    expect(errorsOf(['version: 1', ...keys].join('\n')).map((error) => /line \d+/.exec(error)?.[0])).toEqual(
      Array.from({ length: 20 }, (_, index) => `line ${index + 2}`),
    );
  });

  it.each([',', '- {}\n', 'a: 1\n', '[]: ', '"'])('a megabyte of %j', (unit) => {
    const [error, ...more] = errorsOf(`version: 1\nwaivers: [${unit.repeat(1_000_000 / unit.length)}`);
    expect(error).toContain('The file has more entries than the format can have.');
    expect(more).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', '<<'])('the key %s is unknown like any other', (key) => {
    const keys = Object.keys(policySchema.shape);
    expect(errorsOf(`version: 1\n${key}: { gate: { fail-on: never } }`)).toEqual([
      `Policy error in .github/fixby.yml, line 2, column 1: "${key}" is no key of the policy. Its keys are ${keys.slice(0, -1).join(', ')} and ${keys.at(-1) ?? ''}.`,
    ]);
  });

  it('text that would hide itself in a report is refused, and shown escaped', () => {
    const [error] = errorsOf(waiver('  - { match: { rule: a }, reason: "x\\u202Ey", expires: 2027-01-31 }'));
    expect(error).toContain('"reason" in a waiver must be free of control characters, not "x\\u{202e}y".');
  });
});

describe('two entries for one match', () => {
  it('are an error that names both lines, however they are spelled', () => {
    const text = waiver(
      '  - { match: { rule: CVE-1, package: PyPI/A_b }, reason: x, expires: 2027-01-31 }',
      '  - { match: { rule: CVE-2 }, reason: x, expires: 2027-01-31 }',
      '  - { match: { package: pypi/a-B, rule: cve-1 }, reason: y, expires: 2028-01-31 }',
    );
    expect(errorsOf(text)).toEqual([
      'Policy error in .github/fixby.yml, line 5, column 5: The waivers in lines 3 and 5 have the same match. Keep one of them.',
    ]);
  });

  it('are an error among overrides too', () => {
    const text = [
      'version: 1',
      'severity:',
      '  overrides:',
      '    - { match: { path: tools/** }, severity: low, reason: x }',
      '    - { match: { path: ./tools/** }, severity: high, reason: y }',
    ].join('\n');
    expect(errorsOf(text)).toEqual([
      'Policy error in .github/fixby.yml, line 5, column 7: The overrides in lines 4 and 5 have the same match. Keep one of them.',
    ]);
  });
});

describe('any text', () => {
  const words = [
    'version: 1',
    '\n',
    '  ',
    '- ',
    'gate:',
    'waivers:',
    'match: ',
    'expires: 2027-02-29',
    '{',
    '}',
    '[',
    ']',
    ',',
  ];
  const signs = [
    '&a ',
    '*a',
    '!x ',
    '!!binary ',
    '? ',
    ': ',
    '"',
    "'",
    '|',
    '>',
    '---',
    '...',
    '%YAML 1.1\n',
    '<<: ',
    '__proto__: ',
    '\t',
    '#',
    '\r',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words, ...signs), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.jsonValue().map((value) => stringify(value)),
    fc
      .jsonValue()
      .map((value) =>
        stringify({ version: 1, gate: value, sla: value, scan: { code: value }, waivers: [value] }),
      ),
  );

  it('is a policy or has errors inside the file; it never throws', () => {
    fc.assert(
      fc.property(text, (content) => {
        const result = parsePolicy(content, FILE);
        if (result.ok) {
          expect(policySchema.safeParse(result.policy).success).toBe(true);
          return;
        }
        const lines = content.split('\n');
        expect(result.errors.length).toBeGreaterThan(0);
        for (const { line, column, message, fix } of result.errors) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(message).toMatch(/\.$/);
          expect(fix).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

it('every valid policy, written as YAML, is read back as the same policy', () => {
  fc.assert(
    fc.property(policyFile, (file) => {
      expect(parsePolicy(stringify(file), FILE)).toMatchObject({
        ok: true,
        policy: policySchema.parse(file),
      });
    }),
  );
});
