import { parse as parseYaml, YAMLError } from 'yaml';

/** Null for what is no YAML. */
export function yamlOf(text: string): unknown {
  try {
    return parseYaml(text) as unknown;
  } catch (error) {
    if (error instanceof YAMLError || error instanceof RangeError) return null;
    throw error;
  }
}
