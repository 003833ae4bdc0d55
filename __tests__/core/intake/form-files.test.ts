import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { issueFormFiles, type FormContext } from '../../../src/core/intake/form-files.js';

const PRIVATE: FormContext = {
  public: false,
  repositoryUrl: 'https://github.com/acme/app',
  privateTrackerUrl: null,
};
const PUBLIC: FormContext = {
  ...PRIVATE,
  public: true,
  privateTrackerUrl: 'https://github.com/acme/tracker',
};

/** What GitHub's form schema asks of a file, as far as ours use it. */
const schema = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string(),
  labels: z.array(z.string()).length(1),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('markdown'),
          attributes: z.strictObject({ value: z.string().min(1) }),
        }),
        z.strictObject({
          type: z.enum(['input', 'textarea']),
          id: z.string().regex(/^[A-Za-z0-9_-]+$/),
          attributes: z.strictObject({ label: z.string().min(1), description: z.string().min(1).optional() }),
          validations: z.strictObject({ required: z.boolean() }).optional(),
        }),
        z.strictObject({
          type: z.literal('dropdown'),
          id: z.string().regex(/^[A-Za-z0-9_-]+$/),
          attributes: z.strictObject({
            label: z.string().min(1),
            description: z.string().min(1).optional(),
            options: z.array(z.string().min(1)).min(2),
            multiple: z.boolean().optional(),
          }),
        }),
      ]),
    )
    .min(2),
});

describe('the issue forms', () => {
  it('are three files that GitHub takes', () => {
    const files = issueFormFiles(PRIVATE);
    expect(files.map(({ path }) => path)).toEqual([
      '.github/ISSUE_TEMPLATE/security-incident.yml',
      '.github/ISSUE_TEMPLATE/security-bounty.yml',
      '.github/ISSUE_TEMPLATE/security-question.yml',
    ]);
    for (const { text } of files) schema.parse(parse(text));
    // As GitHub reads it: a bare Yes is a boolean there, and the form is refused.
    for (const { text } of files) schema.parse(parse(text, { version: '1.1' }));
  });

  it('say in a public repository that details do not belong there, and where they do', () => {
    const [incident, bounty, question] = issueFormFiles(PUBLIC).map(({ text }) => text);
    for (const text of [incident, bounty]) {
      expect(text).toContain('Everybody can read this issue.');
      expect(text).toContain('https://github.com/acme/tracker/issues/new/choose');
      expect(text).toContain('https://github.com/acme/app/security/advisories/new');
    }
    expect(question).not.toContain('Everybody can read');
    expect(issueFormFiles(PRIVATE)[0]?.text).not.toContain('Everybody can read');
  });

  it('name SECURITY.md where there is no other way', () => {
    const [file] = issueFormFiles({ public: true, repositoryUrl: null, privateTrackerUrl: null });
    expect(file?.text).toContain('SECURITY.md');
  });

  it('ask the same in every repository, so that answers are found again', () => {
    const asked = (context: FormContext) =>
      issueFormFiles(context).map(({ text }) => schema.parse(parse(text)).body.slice(1));
    expect(asked(PUBLIC)).toEqual(asked(PRIVATE));
  });
});
