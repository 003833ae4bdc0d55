/** Texts that are remembered: those of one lockfile and of what lies beside it. */
const MOST = 4;

/**
 * A reader that remembers what it made of the last few texts. Several parts read one lockfile for
 * what concerns them, and parsing a large one is what takes the time. What it gives is shared:
 * nobody may change it.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return found.value;
  };
}
