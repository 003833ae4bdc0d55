import type { Activity } from '../../core/findings/activity.js';
import type { Finding } from '../../core/findings/finding.js';
import { sparkline } from './sparkline.js';
import { clip } from './terminal-text.js';

/** Paths that are named as a sample of what was asked for, and their length in characters. */
const SAMPLE = { paths: 5, length: 60 } as const;

/** When an episode in a log was: `2026-11-23 18:00 to 2026-11-23 19:00 UTC`. */
function windowWords({ from, to }: Activity): string {
  const [start, end] = [from, to].map((at) => at.slice(0, 16).replace('T', ' '));
  return `${start} to ${end} UTC`;
}

/** How unlikely it is that an episode is none. */
function chanceWords({ rarity }: Activity): string {
  return `by chance less than once in 10^${rarity}`;
}

/** A sample of what was asked for; empty where nothing is known of it. */
function sampleWords({ paths }: Activity): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, SAMPLE.paths).map((path) => clip(path, SAMPLE.length));
  const more = paths.length - shown.length;
  return `asked for ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** What a report says of an episode, beside the title: empty for every other finding. */
export function activityWords({ activity }: Pick<Finding, 'activity'>): string[] {
  if (activity === undefined) return [];
  const words = [windowWords(activity), sparkline(activity.chart.counts), chanceWords(activity)];
  return [...words, sampleWords(activity)].filter((part) => part !== '');
}
