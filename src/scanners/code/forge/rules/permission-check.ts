import type { Finding } from '../../engine/rules/report.js';
import type { AppRule } from '../app.js';
import type { Check } from '../checks.js';
import { findingAt, written } from '../finding.js';
import type { SourceModule } from '../program.js';

const WHY: Readonly<Record<NonNullable<Check['broken']>, string>> = {
  'always-true': 'it gives a list of what is granted, and a list is true even when it is empty',
  every: 'it gives a list of what is granted, and an empty list passes every()',
  unused: 'nothing is made of its answer',
  empty: 'for no ids at all the answer is yes',
};

/** Reports permission checks that have no effect. */
export const permissionCheck: AppRule = {
  id: 'forge-permission-check',
  check: ({ roots, reach }) => {
    const found = new Map<Check, Finding>();
    for (const { step } of roots)
      for (const { event, module, way } of reach.from(step))
        if (event.kind === 'check' && event.check.broken !== null && !found.has(event.check))
          found.set(event.check, findingOf(event.check, event.check.broken, module, way.at(-1)?.name ?? ''));
    return [...found.values()];
  },
};

function findingOf(
  { node }: Check,
  broken: NonNullable<Check['broken']>,
  module: SourceModule,
  name: string,
): Finding {
  return findingAt('forge-permission-check', node, module, {
    sink: written(node, module),
    function: name,
    detail: WHY[broken],
    confidence: broken === 'every' ? 'medium' : 'high',
  });
}
