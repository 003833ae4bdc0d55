/** A request that gives these answers, one after the other. */
export function answering(...answers: readonly unknown[]): () => Promise<unknown> {
  const left = [...answers];
  return () => Promise.resolve(left.shift());
}
