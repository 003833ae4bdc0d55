import type { Taint } from '../../engine/values/taint.js';

const NAMES =
  /^the parameter \w*(?:notification|monitor|config(?:uration)?|options?|opts|settings?|args|axios\w*|provider|client|context|ctx|window|self|app|server|plugin|module|webhook)\b/iu;

/**
 * Whether data comes from a parameter that is named like settings, which the program itself passes.
 */
export function isSetting(taint: Taint | null): boolean {
  return taint?.source.kind === 'parameter' && NAMES.test(taint.source.label);
}
