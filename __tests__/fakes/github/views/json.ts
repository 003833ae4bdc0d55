/**
 * A JSON object as it goes over the wire; its shape is checked against GitHub's description when it
 * is sent.
 */
export type Json = Record<string, unknown>;

/** An opaque id as GraphQL uses it; `parseNodeId` reads it back. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** The id in a node id of that kind; null when it is none. */
export function parseNodeId(kind: string, value: string): string | null {
  const prefix = `${kind}_`;
  return value.startsWith(prefix) ? Buffer.from(value.slice(prefix.length), 'base64url').toString() : null;
}
