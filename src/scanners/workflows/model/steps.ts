import { get, items, scalar, textOf, type YamlNode } from '../yaml/node.js';
import type { Action, Job, Step } from './types.js';

/** The steps of a job or action. Steps with equal names are numbered. */
export function stepsOf(owner: Job | Action, list: YamlNode | null): Step[] {
  const counts = new Map<string, number>();
  return flattened(list).map((node) => {
    const name = nameOf(node);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return stepOf(owner, node, count === 1 ? name : `${name} #${count}`);
  });
}

/** Steps that run in parallel are nested in a list of their own. */
function flattened(list: YamlNode | null): YamlNode[] {
  return items(list).flatMap((node) => {
    const parallel = get(node, 'parallel');
    return parallel === null ? [node] : flattened(parallel);
  });
}

function stepOf(owner: Job | Action, node: YamlNode, name: string): Step {
  return {
    owner,
    name,
    id: textOf(get(node, 'id')),
    node,
    condition: scalar(get(node, 'if')),
    env: get(node, 'env'),
    run: scalar(get(node, 'run')),
    shell: textOf(get(node, 'shell')),
    uses: scalar(get(node, 'uses')),
    with: get(node, 'with'),
  };
}

/** Maximum length of a script's first line when it is used as the step's name. */
const MAX_LINE = 80;

/**
 * A name for a step: its id or name, else the action without its version, else the script's first
 * line.
 */
function nameOf(node: YamlNode): string {
  const given = textOf(get(node, 'id')) || textOf(get(node, 'name'));
  if (given !== '') return given;
  const [action = ''] = textOf(get(node, 'uses')).split('@');
  if (action !== '') return action;
  const [line = ''] = textOf(get(node, 'run')).trim().split('\n');
  return line.replace(/\s+/gu, ' ').slice(0, MAX_LINE);
}
