import { parse } from 'yaml';

/**
 * The value of a YAML text. Null for what is no YAML: GitHub runs no such workflow and heeds no
 * such configuration, and nobody knows what it was to do.
 */
export function yamlIn(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
