import { knownKeys, type JsonSchema } from '../schema-walk.js';
import type { PlacedProblem, PolicyProblem, Position } from './error.js';
import { missingKey, unknownKey, wrongValue, type Issue } from './messages.js';
import { placeOf, valueAt, type Positions } from './positions.js';

/**
 * A complaint with its position. The message is made later, only for the complaints that are shown,
 * since a hostile file may cause very many.
 */
interface Complaint {
  readonly place: Position;
  readonly words: () => PolicyProblem;
}

/** What a file is, for messages about it. */
export interface FileKind {
  /** JSON Schema of what may be written, without references. */
  readonly schema: () => JsonSchema;
  /** The whole file in prose; absent for a policy. */
  readonly whole?: string;
}

/**
 * Turns zod's issues into messages with positions: an unknown key at the key, a missing one at its
 * section, a wrong value at the value.
 * @param value the values that were validated
 * @param limit maximum number of messages; the first ones in the file are kept
 */
export function placeIssues(
  issues: readonly Issue[],
  value: unknown,
  positions: Positions,
  limit: number,
  { schema, whole }: FileKind,
): PlacedProblem[] {
  const known = schema();
  return issues
    .flatMap((issue) => insideUnion(issue))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? keyComplaints(issue.path, issue.keys, known, positions, whole)
        : [valueComplaint(issue, value, positions, whole)],
    )
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .slice(0, limit)
    .map(({ place, words }) => ({ ...words(), ...place }));
}

/**
 * For a value with several allowed types zod reports an issue per type. If only one type matched in
 * kind and was wrong inside, that is the one the user meant.
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
  whole: string | undefined,
): Complaint[] {
  return keys.map((key) => {
    const { key: own, value } = placeOf(positions, [...path, key]);
    return { place: own ?? value, words: () => unknownKey(path, key, knownKeys(schema, path), whole) };
  });
}

function valueComplaint(
  issue: Issue,
  root: unknown,
  positions: Positions,
  whole: string | undefined,
): Complaint {
  const { path } = issue;
  const at = valueAt(root, path);
  if (!at.found) {
    return { place: placeOf(positions, path.slice(0, -1)).value, words: () => missingKey(path, whole) };
  }
  return { place: placeOf(positions, path).value, words: () => wrongValue(issue, path, at.value, whole) };
}
