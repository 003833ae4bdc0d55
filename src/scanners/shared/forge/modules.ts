import type { ManifestNode, ManifestPlace } from './node.js';

/** One module of an app. */
export interface ForgeModule {
  /** `jira:issuePanel`, `webtrigger`, … */
  readonly type: string;
  readonly key: string;
  readonly node: ManifestNode;
  readonly at: ManifestPlace;
}

/** Every module of a manifest; `function` declares functions and is none itself. */
export function moduleListOf(root: ManifestNode): ForgeModule[] {
  return root
    .get('modules')
    .entries.filter(([type]) => type !== 'function')
    .flatMap(([type, list]) => {
      const nodes = list.items.length > 0 ? list.items : list.entries.length > 0 ? [list] : [];
      return nodes.map((node) => ({ type, key: node.get('key').text ?? '', node, at: node.at }));
    });
}

/** Who can make an entry run, and so where its input comes from. */
export type Caller =
  /** Anybody who knows the address. */
  | 'anyone'
  /** Any user of the site who can load the module, with a payload of their own. */
  | 'user'
  /** A user through an agent or another program: its inputs are made by a model. */
  | 'agent'
  /** A program of a user, by OAuth. */
  | 'api'
  /** Atlassian, for an event or by the clock. */
  | 'platform';

/**
 * Modules whose own function Atlassian calls for an event, by the clock or for a service. Whatever
 * is not here counts as called by users.
 */
const PLATFORM: ReadonlySet<string> = new Set([
  'trigger',
  'scheduledTrigger',
  'consumer',
  'fifoConsumer',
  'preUninstall',
  'migration',
  'jira:workflowPostFunction',
  'jira:workflowCondition',
  'jira:workflowValidator',
  'bitbucket:mergeCheck',
  'bitbucket:dynamicPipelinesProvider',
  'compass:dataProvider',
  'graph:connector',
  'graph:smartLink',
  'automation:trigger',
  'automation:action',
  'automation:condition',
  'automation:branch',
  'automation:attributeResolver',
  'automation:template',
  'devops:buildInfoProvider',
  'devops:deploymentInfoProvider',
  'devops:featureFlagInfoProvider',
  'devops:developmentInfoProvider',
]);

/**
 * Who calls a function that stands in a module.
 * @param leaf where in the module it stands: `function`, `resolver.function`, `config.function`
 */
export function callerOf(type: string, leaf: string): Caller {
  if (type === 'webtrigger') return 'anyone';
  if (type === 'apiRoute') return 'api';
  if (type === 'action' || type === 'rovo:action') return 'agent';
  // A queue's worker stands under `resolver` too, and is no page's.
  if (type === 'consumer' || type === 'fifoConsumer') return 'platform';
  // What a page asks for is a user's, whatever the module does besides.
  const byPage = leaf.startsWith('resolver.') || leaf.startsWith('config.');
  return PLATFORM.has(type) && !byPage ? 'platform' : 'user';
}
