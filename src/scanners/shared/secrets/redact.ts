import { detect } from './detect.js';

/**
 * A text of another tool without the secrets that it quotes: some tools print the line that they
 * found one in.
 */
export function redact(text: string): string {
  // Values are looked for as in a configuration file too, where they stand without quotes.
  const values = new Set(detect(text, 'text.env', true).map(({ value }) => value));
  return [...values].reduce((clean, value) => clean.replaceAll(value, '…'), text);
}
