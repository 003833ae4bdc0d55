import type { Activity } from '../../core/findings/activity.js';
import type { Finding } from '../../core/findings/finding.js';
import { EMPTY, type Markdown } from '../text/markdown.js';
import { xychart } from '../text/xychart.js';

/** Most labels of an axis: more would overlap. */
const MAX_LABELS = 12;

/** The counts before, in and after an episode; nothing for other findings. */
export function activityPart({ activity }: Finding): Markdown {
  return activity === undefined ? EMPTY : chart(activity);
}

function chart({ chart: { counts, marked, minutes, from }, kind }: Activity): Markdown {
  const [start, end] = marked;
  const isIn = (index: number): boolean => index >= start && index < end;
  const every = Math.ceil(counts.length / MAX_LABELS);
  return xychart({
    title: `${unit(kind)} every ${span(minutes)}, UTC`,
    description: 'Counts of equal spans of time; those of the episode have another colour.',
    labels: counts.map((_, index) => (index % every === 0 ? label(from, index * minutes) : '')),
    yTitle: unit(kind),
    // The last is drawn on top, and nothing is a sliver: it must not look like the episode.
    series: [
      {
        kind: 'bar',
        name: 'episode',
        colour: '#d1242f',
        values: counts.map((count, index) => (isIn(index) ? count : 0)),
      },
      {
        kind: 'bar',
        name: 'before and after',
        colour: '#8b949e',
        values: counts.map((count, index) => (isIn(index) ? 0 : count)),
      },
    ],
  });
}

function unit(kind: Activity['kind']): string {
  const units: Partial<Record<Activity['kind'], string>> = {
    'authentication-failures': 'refused',
    throttled: 'throttled',
    probing: 'missing',
    errors: 'errors',
  };
  return units[kind] ?? 'requests';
}

function span(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  if (minutes < 1_440) return minutes === 60 ? 'hour' : `${minutes / 60} hours`;
  return minutes === 1_440 ? 'day' : `${minutes / 1_440} days`;
}

/** `10-17 02:45` */
function label(from: string, minutes: number): string {
  const at = new Date(Date.parse(from) + minutes * 60_000).toISOString();
  return `${at.slice(5, 10)} ${at.slice(11, 16)}`;
}
