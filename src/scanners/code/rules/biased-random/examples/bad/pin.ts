export function pin(): string {
  const values = new Uint8Array(6);
  globalThis.crypto.getRandomValues(values);
  let text = '';
  for (let i = 0; i < 6; i += 1) text += String(values[i] % 10); // BAD
  return text;
}
