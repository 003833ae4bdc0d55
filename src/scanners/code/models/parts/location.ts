import type { SinkModel } from '../../engine/library/model.js';
import { textOf } from '../../engine/values/value.js';

/**
 * The sink of a method that sets a header by name: the header `Location` decides where a redirect
 * leads.
 */
export function locationHeader(at: string): SinkModel {
  return {
    at,
    argument: 1,
    kind: 'redirect',
    when: (_, call) => call !== null && textOf(call.arg(0))?.toLowerCase() === 'location',
  };
}
