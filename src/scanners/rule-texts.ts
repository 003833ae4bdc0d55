import { RULES } from './code/rules/index.js';
import { FORGE_RULES } from './forge/rules/index.js';
import { POSTURE_CHECKS } from './posture/checks/index.js';
import { harmOf } from './secrets/findings.js';
import { DETECTORS } from './shared/secrets/detectors/index.js';
import { WORKFLOW_RULES } from './workflows/rules/index.js';

/** What one of our rules says of itself, whatever it found. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

const TEXTS: ReadonlyMap<string, RuleText> = new Map([
  ...[...RULES, ...FORGE_RULES, ...WORKFLOW_RULES].map(
    ({ id, title, why, fix }) => [id, { title, why, fix: fix.text }] as const,
  ),
  ...POSTURE_CHECKS.map(({ id, title, why, mend }) => [id, { title, why, fix: mend }] as const),
  ...DETECTORS.map(
    (detector) =>
      [`secrets/${detector.kind}`, { title: detector.name, why: harmOf(detector, null), fix: '' }] as const,
  ),
]);

/** The text of one of our own rules; null for rules of other tools and for advisories. */
export function ruleText(rule: string): RuleText | null {
  return TEXTS.get(rule) ?? null;
}
