import { parse as parseYaml, YAMLError } from 'yaml';

/** Parses YAML; null when the text is not valid YAML. */
export function yamlOf(text: string): unknown {
  try {
    return parseYaml(text) as unknown;
  } catch (error) {
    if (error instanceof YAMLError || error instanceof RangeError) return null;
    throw error;
  }
}
