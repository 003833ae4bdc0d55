import { HOST_DECIDES } from '../rules/addresses.js';
import type { Call, Value } from '../values/evaluated.js';
import { cleanedFor } from '../values/taint.js';
import {
  apiValue,
  beforeTaint,
  beginsUnknown,
  join,
  joinTaints,
  UNKNOWN,
  UNDEFINED,
} from '../values/value.js';
import { deepTaints } from '../evaluate/contents.js';

/**
 * `new URL(text, base)`. Where the text begins with a path of the program, the host is the base's;
 * a base that is the address of the request itself leads back to where it came from.
 */
export function addressOf(call: Call): Value {
  const [text, base] = [call.arg(0), call.arg(1)];
  const own = { ...UNKNOWN, taints: textTaints(text, base) };
  const whole = base === UNDEFINED ? { ...own, shape: text.shape } : own;
  const made = apiValue('URL()');
  return join(
    { ...whole, taints: joinTaints(whole.taints, baseTaints(text, base)) },
    { ...made, shape: whole.shape },
  );
}

function textTaints(text: Value, base: Value): Value['taints'] {
  const taints = deepTaints(text);
  return base !== UNDEFINED && isPath(text) ? cleanedFor(taints, HOST_DECIDES) : taints;
}

function baseTaints(text: Value, base: Value): Value['taints'] {
  const isOwn = base.taints.every(({ source }) => /(?:[uU]rl|href|origin)$/u.test(source.label));
  if (isOwn) return cleanedFor(base.taints, HOST_DECIDES);
  return /^[a-z][a-z+.-]*:\/\/[^/]+\//iu.test(beforeTaint(text) ?? '') ? [] : base.taints;
}

/** Whether a text begins as a path on the same host: `/users/…`, `./x`, not `//host`. */
function isPath(text: Value): boolean {
  const before = beforeTaint(text) ?? '';
  return !beginsUnknown(text) && /^(?:\/(?![/\\])|\.{1,2}\/|[?#]|[\w-]+\/)/u.test(before) && before !== '/';
}
