import { z } from 'zod';
import { SEVERITIES } from '../../core/scale/severity.js';

/** A calendar date. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .meta({ format: 'date' });

/** A time. */
export const instant = z.string().describe('RFC 3339');

/** The severity of a finding, or of one of its places. */
export const severity = z.enum(SEVERITIES);

/** How many there are of something. */
export const count = z.int().min(0);

/** A line or a column, from 1; null where nobody knows it. */
export const line = z.int().min(1).nullable();

/** Who brought a finding, or one of its places. */
export const origin = z
  .enum(['introduced', 'existing', 'unknown'])
  .describe('By the pull request, there before, or unknown: nothing was compared.');
