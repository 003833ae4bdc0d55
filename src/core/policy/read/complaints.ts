import { policyJsonSchema } from '../policy.js';
import { knownKeys, type JsonSchema } from '../schema-walk.js';
import type { PlacedProblem, PolicyProblem, Position } from './error.js';
import { missingKey, unknownKey, wrongValue, type Issue } from './messages.js';
import { placeOf, valueAt, type Positions } from './positions.js';

/**
 * A complaint with its place; the words come later, since a hostile file has more complaints than
 * anyone reads.
 */
interface Complaint {
  readonly place: Position;
  readonly words: () => PolicyProblem;
}

/**
 * The schema's complaints about a file's values, each in words and with its place: an unknown key
 * at the key, a missing one at the section that lacks it, a wrong value at the value.
 * @param value the values that the schema was given
 * @param limit how many are put into words, the first ones of the file
 */
export function placeIssues(
  issues: readonly Issue[],
  value: unknown,
  positions: Positions,
  limit: number,
): PlacedProblem[] {
  const schema = policyJsonSchema();
  return issues
    .flatMap((issue) => insideUnion(issue))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? keyComplaints(issue.path, issue.keys, schema, positions)
        : [valueComplaint(issue, value, positions)],
    )
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .slice(0, limit)
    .map(({ place, words }) => ({ ...words(), ...place }));
}

/**
 * A value that may be one of several kinds gets one complaint per kind. Where one kind only was
 * wrong inside, that is what the user meant.
 */
function insideUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((kind) =>
    kind.some((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'),
  );
  const [kind] = meant;
  if (kind === undefined || meant.length > 1) return [issue];
  return kind.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(insideUnion);
}

function keyComplaints(
  path: readonly PropertyKey[],
  keys: readonly string[],
  schema: JsonSchema,
  positions: Positions,
): Complaint[] {
  return keys.map((key) => {
    const { key: own, value } = placeOf(positions, [...path, key]);
    return { place: own ?? value, words: () => unknownKey(path, key, knownKeys(schema, path)) };
  });
}

function valueComplaint(issue: Issue, root: unknown, positions: Positions): Complaint {
  const { path } = issue;
  const at = valueAt(root, path);
  if (!at.found) {
    return { place: placeOf(positions, path.slice(0, -1)).value, words: () => missingKey(path) };
  }
  return { place: placeOf(positions, path).value, words: () => wrongValue(issue, path, at.value) };
}
