import type { ManifestNode, ManifestPlace } from './node.js';

/** One module of an app. */
export interface ForgeModule {
  /** The module's type: `jira:issuePanel`, `webtrigger`, … */
  readonly type: string;
  readonly key: string;
  readonly node: ManifestNode;
  readonly at: ManifestPlace;
}

/** All modules of a manifest. The key `function` is left out, since it declares functions. */
export function moduleListOf(root: ManifestNode): ForgeModule[] {
  return root
    .get('modules')
    .entries.filter(([type]) => type !== 'function')
    .flatMap(([type, list]) => {
      const nodes = list.items.length > 0 ? list.items : list.entries.length > 0 ? [list] : [];
      return nodes.map((node) => ({ type, key: node.get('key').text ?? '', node, at: node.at }));
    });
}

/** Who can call an entry point, and therefore who controls its input. */
export type Caller =
  /** Anybody who knows the URL. */
  | 'anyone'
  /** Any user of the site who can open the module, with a payload of their choice. */
  | 'user'
  /** A user through an AI agent: a language model chooses the input. */
  | 'agent'
  /** A program on behalf of a user, by OAuth. */
  | 'api'
  /** Atlassian's platform, on an event or a schedule. */
  | 'platform';

/**
 * Modules whose functions are called by Atlassian's platform. All other modules count as called by
 * users.
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
 * Who calls a function that a module refers to.
 * @param leaf the key of the reference in the module: `function`, `resolver.function`,
 *   `config.function`
 */
export function callerOf(type: string, leaf: string): Caller {
  if (type === 'webtrigger') return 'anyone';
  if (type === 'apiRoute') return 'api';
  if (type === 'action' || type === 'rovo:action') return 'agent';
  // A queue's consumer also has the key `resolver`, but no page can call it.
  if (type === 'consumer' || type === 'fifoConsumer') return 'platform';
  // Resolvers and configuration pages are called by users, whatever the module's type.
  const byPage = leaf.startsWith('resolver.') || leaf.startsWith('config.');
  return PLATFORM.has(type) && !byPage ? 'platform' : 'user';
}
