import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answersIn, chosen, kindOfBody, reportKind } from '../../../src/core/intake/answers.js';
import { formOf, FORMS, type ReportForm } from '../../../src/core/intake/forms.js';
import { filledIn } from '../../fixtures/reports.js';

describe('the form of an issue', () => {
  it.each(FORMS.map(({ kind }) => kind))('is known by its headings: %s', (kind) => {
    expect(kindOfBody(filledIn(kind, {}))).toBe(kind);
  });

  it('is none where a heading is missing or the order is another', () => {
    const body = filledIn('bounty', { impact: 'All of it' });
    expect(kindOfBody(body.replace('### Affected part', '### Affected'))).toBeNull();
    expect(kindOfBody(body.split('\n').reverse().join('\n'))).toBeNull();
    expect(kindOfBody('Something is wrong with the login.')).toBeNull();
  });
});

describe('what is reported', () => {
  it.each([
    ['question', ['report: incident'], 'incident'],
    ['question', ['Report: Bounty'], 'bounty'],
    ['bounty', ['report: incident', 'report: bounty'], 'incident'],
    ['incident', ['report: question'], 'incident'],
  ] as const)('with the form of a %s and %j is a %s', (form, labels, kind) => {
    expect(reportKind(filledIn(form, {}), labels)).toBe(kind);
  });
});

describe('the answers of a form', () => {
  const bounty = formOf('bounty');

  it('are read line by line, whatever the line endings', () => {
    const body = filledIn('bounty', { part: 'The login', steps: '1. Open it\n2. Wait' });
    for (const text of [body, body.replaceAll('\n', '\r\n')]) {
      const answers = answersIn(text, bounty);
      expect(answers.get('part')).toBe('The login');
      expect(answers.get('steps')).toBe('1. Open it\n2. Wait');
      expect(answers.get('submission')).toBe('');
    }
  });

  it('keep headings, fences and hidden comments that stand in them', () => {
    const steps = '### Preparation\n\n```\ncurl https://example.com\n\n<!-- fixby:issue v1 {} -->';
    expect(answersIn(filledIn('bounty', { steps, priority: 'P2' }), bounty)).toEqual(
      new Map([
        ['submission', ''],
        ['part', ''],
        ['impact', ''],
        ['steps', steps],
        ['vector', ''],
        ['priority', 'P2'],
      ]),
    );
  });

  it('may quote a heading of the form in a block of code', () => {
    const [, , last] = bounty.fields.slice(-3);
    const quoted = `See:\n\n\`\`\`\n### ${last?.label ?? ''}\nquoted\n\`\`\`\n\nDone`;
    const answers = answersIn(filledIn('bounty', { part: quoted, [last?.id ?? '']: 'Real' }), bounty);
    expect(answers.get('part')).toBe(quoted);
    expect(answers.get(last?.id ?? '')).toBe('Real');
  });

  it('end where the form goes on, also when a block of code was left open', () => {
    const answers = answersIn(filledIn('bounty', { part: '```\nopen', steps: 'Two steps' }), bounty);
    expect(answers.get('part')).toBe('```\nopen');
    expect(answers.get('steps')).toBe('Two steps');
  });

  it('are found by a heading that the form had before', () => {
    const renamed: ReportForm = {
      ...bounty,
      fields: bounty.fields.map((field) =>
        field.id === 'part' ? { ...field, label: 'Part of the app', aliases: [field.label] } : field,
      ),
    };
    expect(answersIn(filledIn('bounty', { part: 'The login' }), renamed).get('part')).toBe('The login');
  });

  it('come back as they were given, whatever they are', () => {
    const headings = new Set(bounty.fields.map(({ label }) => `### ${label}`));
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('### Other', '```', '<!-- x -->', '- [x] done', '@alice', '> /fixby confirm'),
    );
    const text = fc
      .array(line)
      .map((lines) => lines.join('\n').replace(/\r/gu, '').trim())
      .filter((one) => one !== '_No response_' && !one.split('\n').some((l) => headings.has(l.trimEnd())));
    const answers = fc.record(Object.fromEntries(bounty.fields.map(({ id }) => [id, text])));
    fc.assert(
      fc.property(answers, (given) => {
        expect(Object.fromEntries(answersIn(filledIn('bounty', given), bounty))).toEqual(given);
      }),
    );
  });
});

describe('the choices of a dropdown', () => {
  const [first, second] = ['Data of end users', 'Data of end users, and more'];
  const [affected] = formOf('incident').fields.filter(({ multiple }) => multiple);
  if (affected === undefined) throw new Error('no field takes several answers');
  const field = { ...affected, options: [first, second, 'Other'] };

  it('are its options, the longest first where one begins like another', () => {
    expect(chosen(field, `${second}, Other`)).toEqual([second, 'Other']);
    expect(chosen(field, `${first}, Other`)).toEqual([first, 'Other']);
    expect(chosen(field, 'Something else')).toEqual([]);
    expect(chosen(field, '')).toEqual([]);
  });
});
