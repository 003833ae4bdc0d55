/**
 * Says something if work takes longer than that; the work goes on.
 * @param ms milliseconds
 */
export async function sayAfter<T>(ms: number, say: () => void, work: Promise<T>): Promise<T> {
  const timer = setTimeout(say, ms);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
