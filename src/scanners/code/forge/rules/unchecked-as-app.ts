import type { Confidence } from '../../../../core/findings/finding.js';
import type { AppCode, AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import type { Reached } from '../reach.js';
import type { Root } from '../roots.js';
import { isWriting, type Event } from '../summary.js';

type AsApp = Reached<Extract<Event, { kind: 'as-app' }>>;

/**
 * REST API paths of what every user of a site can see, and of the app's own data. `permissions` is
 * the list of all that there are, `systemInfo` what the pages of a site show anyway.
 */
const HARMLESS =
  /\/(?:serverInfo|configuration|issuetype|priority|status(?:es|category)?|resolution|field|issueLinkType|mypermissions|permissions\/check|permission\/check|myself|attachment\/meta|announcementBanner|instance\/license|project\/type|jql\/autocompletedata)(?:[`'"/?]|$)|\/rest\/api\/[\w]+\/permissions[`'"?]|\/wiki\/rest\/api\/settings\/(?:systemInfo|lookandfeel)\b|\/rest\/(?:atlassian-connect|forge)\/1\/(?:addons|app)\/|\/wiki\/api\/v2\/app\/properties/iu;

/**
 * Modules that only administrators see. Whether others can call their functions is not documented
 * clearly, so the confidence is lower.
 */
const ADMIN = /(?:adminPage|globalSettings|settings|configuration)$/iu;

/** Reports requests on behalf of the app without a check of the caller's permissions. */
export const uncheckedAsApp: AppRule = {
  id: 'forge-unchecked-as-app',
  check: (app) =>
    app.roots.filter(({ entry }) => byPeople(entry.callers)).flatMap((root) => inRoot(root, app)),
};

/**
 * Whether users call an entry point. Web triggers are left out, since there is another rule for
 * them.
 */
function byPeople(callers: Root['entry']['callers']): boolean {
  return callers.has('user') || callers.has('agent') || callers.has('api');
}

function inRoot({ entry, step }: Root, { reach }: AppCode): ReturnType<AppRule['check']> {
  const admin = entry.references.every(({ module, caller }) => caller !== 'user' || ADMIN.test(module.type));
  return reach
    .from(step)
    .filter(isAsApp)
    .filter((reached) => !reached.checked && !isHarmless(reached))
    .map((reached) => {
      const { event, module, way } = reached;
      const request = event.request ?? event.node;
      return findingAt('forge-unchecked-as-app', event.node, module, {
        sink: written(request, module),
        function: way.at(-1)?.name ?? '',
        detail: `${wordsOf(entry)} reaches it through ${way.map(({ name }) => name).join(' → ')}`,
        confidence: confidenceOf(reached, admin),
        way,
      });
    });
}

function isAsApp(reached: Reached): reached is AsApp {
  return reached.event.kind === 'as-app';
}

function isHarmless({ event: { request }, module }: AsApp): boolean {
  const text = request === null ? '' : textOf(request, module.text);
  return HARMLESS.test(text) && request !== null && !isWriting(request, module);
}

/**
 * The confidence: lower for reading from a constant path than when the caller chooses the object or
 * changes something.
 */
function confidenceOf({ event: { request }, module }: AsApp, admin: boolean): Confidence {
  if (request === null || admin) return 'medium';
  const [path] = request.arguments;
  const chosen = path !== undefined && /\$\{|^[\w.]+$|\(/u.test(textOf(path, module.text));
  return chosen || isWriting(request, module) ? 'high' : 'medium';
}

function textOf(node: { start?: number | null; end?: number | null }, text: string): string {
  return text.slice(node.start ?? 0, node.end ?? 0);
}

function wordsOf({ callers, references }: Root['entry']): string {
  const modules = [...new Set(references.map(({ module }) => module.type))].slice(0, 3).join(', ');
  const who = callers.has('user')
    ? 'any user of'
    : callers.has('agent')
      ? 'an agent through'
      : 'a program through';
  return `${who} ${modules}`;
}
