import type { CheckResult } from '../posture/check-result.js';
import type { StatementFacts } from './facts.js';
import { missing, seen } from './say.js';
import type { StatementEvidence } from './statement.js';

/** The outcome of a check of the posture; null where nobody looked, or it is switched off. */
export function checkOf({ result }: StatementFacts, id: string): CheckResult | null {
  const posture = result.scans.find(
    ({ sources, status }) => sources.includes('posture') && status === 'done',
  );
  return posture?.checks?.find((check) => check.id === id) ?? null;
}

/** Why the posture tells nothing. */
export function noPosture({ result }: StatementFacts): StatementEvidence {
  const reason = result.scans.find(({ sources }) => sources.includes('posture'))?.reason ?? null;
  return missing(
    "The repository's settings on GitHub were not looked at: fixby statement with a token does, and a run whose policy has scan.posture.",
    reason === null ? {} : { detail: reason },
  );
}

/** A check as evidence: what it asks for, and what was seen of it. */
export function checkEvidence({ asks, state, detail, missing: unseen, url }: CheckResult): StatementEvidence {
  if (state === 'not-visible') {
    const wants = unseen.flatMap(({ permission }) => (permission === null ? [] : [permission]));
    const needs = wants.length === 0 ? '' : `; a token with ${wants.join(' or ')} sees it`;
    return missing(`Not visible to this token: ${lower(asks)}${needs}.`, {
      detail: unseen.map(({ why }) => why).join(', '),
      url,
    });
  }
  if (state === 'kept') return seen(`${asks}.`, { detail, url });
  if (state === 'not-kept') return seen(`Not so: ${lower(asks)}.`, { detail, url });
  return missing(`Not settled: ${lower(asks)}.`, { detail, url });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
