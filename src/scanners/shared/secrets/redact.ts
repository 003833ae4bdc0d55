import { detect } from './detect.js';

/** Removes secrets from another tool's text: some tools quote the line in which they found one. */
export function redact(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST) KNOWN.clear();
  const clean = withoutSecrets(text);
  // What is long comes once; the lines around findings come with each of them.
  if (text.length <= LONGEST) KNOWN.set(text, clean);
  return clean;
}

/** How many texts are remembered, and of how many characters each at most. */
const MOST = 5_000;
const LONGEST = 500;

const KNOWN = new Map<string, string>();

function withoutSecrets(text: string): string {
  // The text is searched like a configuration file, so that unquoted values are found too.
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
