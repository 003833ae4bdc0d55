export function concatenate(parts: Buffer[], length: number) {
  const result = Buffer.allocUnsafe(length);
  let at = 0;
  for (const part of parts) at += part.copy(result, at);
  return result;
}
