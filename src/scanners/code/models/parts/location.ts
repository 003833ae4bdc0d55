import type { SinkModel } from '../../engine/library/model.js';
import { textOf } from '../../engine/values/value.js';

/** A method that sets a header by its name: with `Location` it says where a redirect leads. */
export function locationHeader(at: string): SinkModel {
  return {
    at,
    argument: 1,
    kind: 'redirect',
    when: (_, call) => call !== null && textOf(call.arg(0))?.toLowerCase() === 'location',
  };
}
