import type * as t from '@babel/types';
import { placeOf } from '../modules/places.js';
import { isDedicatedWorker } from '../rules/threads.js';
import type { Environment, Value } from '../values/evaluated.js';
import { taintFrom, type Confidence, type SourceKind } from '../values/taint.js';
import { HOLE, TAINTED_HOLE, tainted } from '../values/value.js';

/** Scripts that only the program's developers run, so that their arguments are trusted. */
const TOOLS =
  /(?:^|\/)(?:scripts?|tools?|tooling|bin|build|release|generators?|migrations?|\.[\w-]+)\/|(?:^|\/)(?:gulpfile|gruntfile|webpack[\w.-]*|rollup[\w.-]*|vite[\w.-]*)\.[cm]?[jt]s$/iu;

/** The confidence of findings by kind of source, unless a rule sets another. */
const USUAL: Readonly<Record<SourceKind, Confidence>> = {
  remote: 'high',
  upload: 'high',
  archive: 'high',
  dom: 'high',
  page: 'low',
  message: 'medium',
  parameter: 'medium',
  storage: 'low',
  response: 'low',
  argument: 'low',
  environment: 'low',
  workflow: 'low',
};

/** Untrusted data that enters at a node. The label is the node's text if that is short. */
export function sourceValue(kind: SourceKind, label: string, node: t.Node, env: Environment): Value {
  const { module } = env.frame;
  const place = placeOf(node, module);
  const written = node.start == null || node.end == null ? '' : module.text.slice(node.start, node.end);
  const own = /^[\w$.[\]'"()?@-]{1,60}$/u.test(written) ? written : label;
  const value = tainted([
    taintFrom({
      kind,
      label: own,
      place,
      confidence: kind === 'message' && isDedicatedWorker(module) ? 'low' : USUAL[kind],
      functionKey: null,
      library: false,
    }),
  ]);
  return kind === 'dom' ? { ...value, shape: addressShape(label) } : value;
}

/**
 * How the address of the page, or the path in it, begins whatever else is in it: with the page's
 * own host, or a slash. Null for anything else.
 */
function addressShape(path: string): string | null {
  if (/(?:^|\.)(?:href|URL|documentURI|baseURI|location\.toString)$/u.test(path)) return HOLE + TAINTED_HOLE;
  return /(?:^|\.)(?:pathname|usePathname|asPath)$/u.test(path) ? `/${TAINTED_HOLE}` : null;
}

/**
 * The value of a parameter of a function that nothing here calls.
 * @param ofProgram whether it gets a program's own values, from what calls it by its place there
 */
export function parameterValue(
  name: string,
  owner: string,
  functionKey: string,
  node: t.Node,
  env: Environment,
  ofProgram: boolean,
): Value {
  const { module } = env.frame;
  const label = `the parameter ${name}${owner === '' ? '' : ` of ${owner}`}`;
  return tainted([
    taintFrom({
      kind: 'parameter',
      label,
      place: placeOf(node, module),
      confidence: ofProgram || TOOLS.test(module.path) ? 'low' : 'medium',
      functionKey,
      library: module.library,
    }),
  ]);
}
