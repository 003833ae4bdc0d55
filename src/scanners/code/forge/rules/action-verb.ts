import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import { isWriting } from '../summary.js';

/** Reports actions for agents that are declared as read-only but write. */
export const actionVerb: AppRule = {
  id: 'forge-action-verb',
  check: ({ roots, reach }) =>
    roots.flatMap(({ entry, step }) => {
      const reading = entry.references.filter(
        ({ caller, module }) =>
          caller === 'agent' && module.node.get('actionVerb').text?.toUpperCase() === 'GET',
      );
      const [action] = reading;
      if (action === undefined) return [];
      // A function of several modules mostly chooses by the key what it does for each.
      const serves = entry.references.length > reading.length;
      const writes = reach.from(step).find(({ event, module }) => {
        if (event.kind === 'effect')
          return event.writes && !/\bfetch$/u.test(written(event.node, module).split('(')[0] ?? '');
        return event.kind === 'as-app' && event.request !== null && isWriting(event.request, module);
      });
      if (writes === undefined || !('node' in writes.event)) return [];
      return [
        findingAt('forge-action-verb', writes.event.node, writes.module, {
          sink: written(writes.event.node, writes.module),
          function: writes.way.at(-1)?.name ?? '',
          detail: `the action ${action.module.key} says actionVerb: GET`,
          confidence: serves ? 'low' : 'high',
          way: writes.way,
        }),
      ];
    }),
};
