import { z } from 'zod';
import { hasKeys } from './conditions.js';
import { calendarDate, findingId, glob, packageName, severityField, text } from './fields.js';

/** What a waiver or an override applies to: all given keys must match. */
export const match = z
  .strictObject({
    id: findingId()
      .exactOptional()
      .describe('Id of one finding, as reports print it; it follows the finding when its code moves.'),
    rule: text()
      .exactOptional()
      .describe('Advisory or rule id, or one of its aliases; upper and lower case are the same.'),
    package: packageName()
      .exactOptional()
      .describe('Package as `<type>/<name>`: `npm/lodash`, `pypi/requests`, `maven/group:artifact`.'),
    path: glob().exactOptional().describe('Glob over the path in the repository: `tools/**`.'),
  })
  .refine(hasKeys, {
    error: 'must have at least one of id, rule, package and path',
  })
  .meta({
    description: 'What it applies to: at least one of the keys, and all that are given must fit.',
    minProperties: 1,
  });

/** An override of the severity that an advisory or rule states. */
export const override = z.strictObject({
  match,
  severity: severityField.describe('The severity to use instead.'),
  reason: text().describe('Why, for whoever reads the report.'),
});

/** A waiver: a finding that is accepted until a date. */
export const waiver = z.strictObject({
  match,
  reason: text().describe('Why it is accepted, for whoever reads the report.'),
  'approved-by': text()
    .exactOptional()
    .describe('Who accepted it: `"@alice"`, or `"@alice, @bob"`, in quotes because of the `@`.'),
  expires: calendarDate().meta({
    description:
      'Last day on which it counts, in `sla.timezone`. Afterwards it stops counting and is reported.',
    format: 'date',
  }),
  'when-fixed': z
    .boolean()
    .exactOptional()
    .describe(
      'Whether it also ends as soon as a version of the package is known that fixes it: whichever comes first.',
    ),
});
