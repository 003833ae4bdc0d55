import type { PostureFile } from '../posture/facts.js';
import type { StatementFiles } from './facts.js';

/** A field that somebody fills in, in an issue form. */
const FIELD = /^\s*(?:-\s*)?type:\s*["']?(?:input|textarea|dropdown|checkboxes|upload)\b/mu;

/** The issue form for incidents; null for none, or for one that asks nothing. */
export function incidentFormOf({ forms }: Pick<StatementFiles, 'forms'>): PostureFile | null {
  return forms.find(({ path, text }) => /incident/iu.test(path) && FIELD.test(text)) ?? null;
}
