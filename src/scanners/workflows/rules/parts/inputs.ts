import type { Step } from '../../model/types.js';
import { entries, textOf, type YamlNode } from '../../yaml/node.js';

/** The text of an input that a step passes to its action; empty when it passes none. */
export function inputOf(step: Step, name: string): string {
  return textOf(inputNodeOf(step, name)).trim();
}

/** The node of an input that a step passes to its action; null when it passes none. */
export function inputNodeOf(step: Step, name: string): YamlNode | null {
  return entries(step.with).find(({ key }) => key.value.toLowerCase() === name)?.value ?? null;
}
