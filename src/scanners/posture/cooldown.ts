import { z } from 'zod';
import { yamlIn } from './yaml.js';

const dependabotSchema = z.looseObject({
  updates: z.array(
    z.looseObject({
      'open-pull-requests-limit': z.unknown().optional(),
      cooldown: z.looseObject({ 'default-days': z.number().optional() }).nullish(),
    }),
  ),
});

/** Days that Dependabot waits when nothing is said. */
const DEPENDABOT_DAYS = 3;

/**
 * The fewest days that a new version waits before it is proposed, by the configuration of
 * Dependabot or Renovate; infinite where only updates for security are proposed. Null when the file
 * cannot be read, or Renovate's says nothing.
 */
export function cooldownDays(path: string, text: string): number | null {
  return path.includes('dependabot') ? dependabotDays(text) : renovateDays(text);
}

function dependabotDays(text: string): number | null {
  const file = dependabotSchema.safeParse(yamlIn(text));
  if (!file.success) return null;
  // With a limit of 0 only security updates are made, for which there is no cooldown.
  const updates = file.data.updates.filter((update) => String(update['open-pull-requests-limit']) !== '0');
  const days = updates.map(({ cooldown }) => cooldown?.['default-days'] ?? DEPENDABOT_DAYS);
  return days.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...days);
}

const AGE = /["']?minimumReleaseAge["']?\s*:\s*["'](\d+)\s*(day|week|month)/gu;
const DAYS = { day: 1, week: 7, month: 30 } as const;

function renovateDays(text: string): number | null {
  const ages = [...text.matchAll(AGE)].map(
    ([, count, unit]) => Number(count) * DAYS[unit as keyof typeof DAYS],
  );
  return ages.length === 0 ? null : Math.min(...ages);
}
