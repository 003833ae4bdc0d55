import type { Severity } from '../scale/severity.js';

/** How reliable the figures of a preset are: see `SlaPreset.provenance`. */
export type Provenance = 'seen' | 'stated' | 'template';

/** Days from the clock start to the due date, by severity, and where the figures come from. */
export interface SlaPreset {
  /** Whole days. */
  readonly days: Readonly<Record<Severity, number>>;
  /** A short description of the figures. */
  readonly title: string;
  /** The page that states them; null where there is no single one. */
  readonly source: string | null;
  /**
   * `seen`: read on the source's own page; `stated`: widely stated, to be checked before quoting;
   * `template`: a common practice that no authority requires.
   */
  readonly provenance: Provenance;
  /** The provenance as a text for the docs. */
  readonly note: string;
}

const MARKETPLACE = 'https://developer.atlassian.com/platform/marketplace/security-bugfix-policy/';
const ATLASSIAN = 'https://www.atlassian.com/trust/security/bug-fix-policy';

function days(critical: number, high: number, medium: number, low: number): SlaPreset['days'] {
  return { critical, high, medium, low };
}

/**
 * The names of all presets, the default first. Figures never change under a name: new ones get a
 * new name.
 */
export const PRESET_NAMES = [
  'atlassian-marketplace-cloud',
  'atlassian-marketplace-cloud-2023',
  'atlassian-marketplace-dc',
  'atlassian-cloud',
  'atlassian-data-center',
  'fedramp',
  'aggressive',
] as const;

/** The name of a preset. */
export type PresetName = (typeof PRESET_NAMES)[number];

/** All presets. */
export const SLA_PRESETS: Readonly<Record<PresetName, SlaPreset>> = {
  'atlassian-marketplace-cloud': {
    days: days(10, 28, 84, 175),
    title: 'Atlassian Marketplace, cloud apps (2026)',
    source: MARKETPLACE,
    provenance: 'seen',
    note: 'seen: the changelog of 2026-05-28, enforced from 2026-09-01',
  },
  'atlassian-marketplace-cloud-2023': {
    days: days(28, 42, 56, 175),
    title: 'Atlassian Marketplace, cloud apps (2023)',
    source: MARKETPLACE,
    provenance: 'seen',
    note: 'seen: the page as of 2023-10-08',
  },
  'atlassian-marketplace-dc': {
    days: days(84, 84, 84, 175),
    title: 'Atlassian Marketplace, Data Center apps',
    source: MARKETPLACE,
    provenance: 'seen',
    note: 'seen: the page as of 2023-10-08; the changelog of 2026-05-28 leaves it as it is',
  },
  'atlassian-cloud': {
    days: days(10, 28, 84, 175),
    title: "Atlassian's own cloud products",
    source: ATLASSIAN,
    provenance: 'seen',
    note: 'seen: the page itself',
  },
  'atlassian-data-center': {
    days: days(90, 90, 90, 180),
    title: "Atlassian's own Data Center products",
    source: ATLASSIAN,
    provenance: 'seen',
    note: 'seen: the page itself',
  },
  fedramp: {
    days: days(30, 30, 90, 180),
    title: 'FedRAMP',
    source: null,
    provenance: 'stated',
    note: 'widely stated; verify before quoting',
  },
  aggressive: {
    days: days(3, 7, 30, 90),
    title: '3-7-30-90',
    source: null,
    provenance: 'template',
    note: 'a common vendor template',
  },
};
