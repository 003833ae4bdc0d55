import { isGranted } from '../access.js';
import type { Answer } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { nodeId, parseNodeId } from '../views/json.js';
import { advisoryView } from '../views/advisory.js';

/**
 * Security advisories of a repository, newest first, page after page by cursor. Without the
 * permission a public one shows those that are published.
 * @see https://docs.github.com/rest/security-advisories/repository-advisories
 */
export const advisoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}/security-advisories': (call) => {
    const repository = call.repository();
    const all = isGranted(call.world.state, call.actor, repository, 'repository-advisories');
    if (!all && repository.private) call.granted('repository-advisories');
    const { state } = call.query;
    const listed = repository.advisories
      .filter((advisory) => all || advisory.state === 'published')
      .filter((advisory) => state === undefined || advisory.state === state)
      .reverse();
    return pageAfter(call, listed, (advisory) => advisoryView(call.world, repository, advisory));
  },
};

/** The page after the cursor of a request, with a link to the next one. */
function pageAfter<T>(call: Call, items: readonly T[], view: (item: T) => unknown): Answer {
  const size = Number(call.query['per_page'] ?? 30);
  const after = call.query['after'];
  const start = after === undefined ? 0 : Number(parseNodeId('Cursor', after));
  const end = start + size;
  const url = new URL(call.target, call.world.url);
  url.searchParams.set('after', nodeId('Cursor', end));
  return {
    status: 200,
    body: items.slice(start, end).map(view),
    headers: end < items.length ? { link: `<${url.href}>; rel="next"` } : {},
  };
}
