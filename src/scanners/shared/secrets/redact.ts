import { detect } from './detect.js';

/** Removes secrets from another tool's text: some tools quote the line in which they found one. */
export function redact(text: string): string {
  // The text is searched like a configuration file, so that unquoted values are found too.
  const values = new Set(detect(text, 'text.env', true).map(({ value }) => value));
  return [...values].reduce((clean, value) => clean.replaceAll(value, '…'), text);
}
