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

/**
 * The issued secrets in names of files: a path is shown in every report. What people chose or what
 * is known by the name beside it is left alone, since paths are full of such words.
 */
export function secretsInPaths(paths: readonly string[]): string[] {
  const hits = detect(paths.join('\n'), 'paths.txt');
  const issued = hits.filter(({ detector: { made, byName } }) => made === 'issued' && byName !== true);
  return [...new Set(issued.map(({ value }) => value))];
}
