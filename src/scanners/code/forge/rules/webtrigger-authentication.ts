import type { AppCode, AppRule } from '../app.js';
import { findingAt } from '../finding.js';
import type { Reached } from '../reach.js';
import type { Root } from '../roots.js';
import type { Event } from '../summary.js';

/** Reports web triggers that act for unauthenticated callers. */
export const webtriggerAuthentication: AppRule = {
  id: 'forge-webtrigger-authentication',
  check: (app) =>
    app.roots.filter(({ entry }) => entry.callers.has('anyone')).flatMap((root) => inRoot(root, app)),
};

function inRoot({ entry, step }: Root, { reach }: AppCode): ReturnType<AppRule['check']> {
  const all = reach.from(step);
  const proves = all.some(({ event }) => event.kind === 'proof');
  const strong = (event: Event): boolean =>
    event.kind === 'as-app' || (event.kind === 'effect' && event.writes);
  // Reads count only if there is no proof at all: those before one are mostly needed for it, since
  // they load the secret or settings.
  const done = all.filter(
    ({ event, proven }) => !proven && (strong(event) || (event.kind === 'effect' && !proves)),
  );
  const [first] = done;
  if (first === undefined) return [];
  // A proof that comes after something was done lowers nothing.
  const tried = (one: Reached): boolean =>
    all.slice(0, all.indexOf(one)).some(({ event }) => event.kind === 'proof');
  const sure = done.some((one) => strong(one.event) && !tried(one));
  const keys = entry.references.filter(({ caller }) => caller === 'anyone').map(({ module }) => module.key);
  return [
    findingAt('forge-webtrigger-authentication', step.node, step.module, {
      sink: step.name,
      function: step.name,
      detail: `the web trigger ${keys.join(', ')} acts for anybody who calls it, through ${first.way.map(({ name }) => name).join(' → ')}${proves ? '; what it checks does not stand before that on every way, as where a secret is looked at only if there is one' : ''}`,
      confidence: sure ? 'high' : 'medium',
    }),
  ];
}
