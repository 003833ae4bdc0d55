/** How many paths are remembered at most. */
const MOST = 50_000;

const KNOWN = new Map<string, Map<string, string>>();
let count = 0;

/**
 * The path of a member: `fs.readFile` of `fs` and `readFile`, the name alone for a global. The same
 * text each time, of which V8 knows the hash: maps by path are asked at nearly every node.
 */
export function memberPath(of: string, name: string): string {
  if (of === '') return name;
  const path = KNOWN.get(of)?.get(name);
  return path ?? remember(of, name);
}

function remember(of: string, name: string): string {
  if ((count += 1) > MOST) {
    KNOWN.clear();
    count = 0;
  }
  const path = `${of}.${name}`;
  const members = KNOWN.get(of);
  if (members === undefined) KNOWN.set(of, new Map([[name, path]]));
  else members.set(name, path);
  return path;
}
