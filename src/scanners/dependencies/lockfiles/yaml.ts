import { parse as parseYaml, YAMLError } from 'yaml';
import { remembered } from './remembered.js';

/** Parses YAML; null when the text is not valid YAML. */
export const yamlOf = remembered(parse);

function parse(text: string): unknown {
  try {
    return parseYaml(text) as unknown;
  } catch (error) {
    if (error instanceof YAMLError || error instanceof RangeError) return null;
    throw error;
  }
}
