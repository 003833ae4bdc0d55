/** The transitions of each position of an automaton. */
type Edges = readonly (readonly { readonly to: number }[])[];

/**
 * The loops of an automaton: its strongly connected components.
 * @param spend is called for each step, and may throw to end the search
 */
export function componentsOf(edges: Edges, spend: () => void): ReadonlySet<number>[] {
  const reach = edges.map((_, from) => reachable(from, edges, spend));
  const seen = new Set<number>();
  return edges.flatMap((_, at) => {
    if (seen.has(at) || reach[at]?.has(at) !== true) return [];
    const component = new Set([...reach[at]].filter((other) => reach[other]?.has(at) === true));
    for (const member of component) seen.add(member);
    return [component];
  });
}

function reachable(from: number, edges: Edges, spend: () => void): Set<number> {
  const found = new Set<number>();
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const { to } of edges[at] ?? []) {
      spend();
      if (!found.has(to)) {
        found.add(to);
        waiting.push(to);
      }
    }
  return found;
}
