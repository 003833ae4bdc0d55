import { z } from 'zod';
import { AGE } from '../scale/age.js';
import { hasOneSource } from './conditions.js';
import { glob, text } from './fields.js';

/** Plain http is for a mirror on the machine itself: on its way anybody else could change it. */
const ADDRESS = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/)[^\s@]+$/u;

const section = z
  .strictObject({
    url: text()
      .regex(ADDRESS, { error: 'must be an address with https, without a user or password' })
      .exactOptional()
      .describe('Its address. What was downloaded is kept, and serves while nothing newer can be had.'),
    file: text()
      .exactOptional()
      .describe(
        'Its path: relative to the repository, read from the base like the policy; or absolute, on the machine that scans.',
      ),
    'max-age': z
      .string()
      .regex(AGE, { error: 'must be a number of hours or days, such as 48h or 7d' })
      .default('7d')
      .describe(
        'How old it may be: an address since it was last downloaded, a file by the day that it gives itself. An older one is used, and reported.',
      ),
  })
  .refine(hasOneSource, {
    error: 'must have either url or file',
  });

/** `feeds`: what else is known of vulnerabilities, and where from. None is bundled. */
export const feeds = z.strictObject({
  'known-exploited': section
    .exactOptional()
    .describe("A catalogue of vulnerabilities that are exploited, in the form of CISA's KEV."),
  epss: section
    .exactOptional()
    .describe('EPSS: how likely exploitation is in the next 30 days. CSV, packed with gzip or not.'),
});

/** `vex`: what others state of vulnerabilities, and whom to believe. */
export const vex = z.strictObject({
  files: z
    .array(glob())
    .default([])
    .describe(
      'Globs of VEX documents (OpenVEX, CycloneDX, CSAF), read from the base. What they call not affected or fixed is waived until `waiver-rules.max-days` after they say so.',
    ),
  authors: z
    .array(text())
    .default([])
    .describe('Their authors, as the documents name them. Those of anybody else count for nothing.'),
});
