import type { LibraryModel } from '../engine/library/model.js';
import { assignedTo, receiverNode } from '../engine/rules/syntax.js';
import type { Call, Value } from '../engine/values/evaluated.js';
import { textOf, UNKNOWN } from '../engine/values/value.js';

/**
 * Functions that read a string as a regular expression, and those whose amount of work a number
 * decides.
 */
export const regexes: LibraryModel = {
  library: 'String, RegExp, Buffer, Array',
  types: { '{re2,xregexp,XRegExp}()': 'RegExp()' },
  sinks: [
    { at: '*.{match,matchAll,search}', argument: 0, kind: 'regex', confidence: 'medium', when: isWritten },
    {
      at: '*.{indexOf,includes,lastIndexOf}',
      argument: 'receiver',
      kind: 'type-confusion',
      when: (_, call) => isCheck(textOf(call?.arg(0) ?? UNKNOWN)),
    },
    { at: 'Buffer.{alloc,allocUnsafe,allocUnsafeSlow}', argument: 0, kind: 'size' },
    { at: '{Buffer,ArrayBuffer,Uint8Array}', argument: 0, kind: 'size', confidence: 'medium' },
    { at: 'Array', argument: 0, kind: 'size' },
    { at: '*.{repeat}', argument: 0, kind: 'size' },
    { at: '*.{padStart,padEnd}', argument: 0, kind: 'size' },
    { at: '{setTimeout,setInterval}', argument: 1, kind: 'size' },
    { at: 'crypto.{randomBytes,pbkdf2,pbkdf2Sync}', argument: 0, kind: 'size', confidence: 'medium' },
  ],
};

/**
 * Whether the receiver is a known or an untrusted string, and not an object of a database or of
 * another library that can search (`new Fuse(rows).search(text)`).
 */
function isWritten(_: Value, call: Call | null): boolean {
  const receiver = call?.receiver;
  if (call?.method === 'search' && isMade(call)) return false;
  return receiver !== undefined && (receiver.shape !== null || receiver.taints.length > 0);
}

/** Whether a method is one of an object that was made with `new`, which is no text. */
function isMade({ node, environment }: Call): boolean {
  const receiver = receiverNode(node);
  const made = receiver?.type === 'Identifier' ? assignedTo(receiver, environment.frame.module) : [receiver];
  return made.length > 0 && made.every((one) => one?.type === 'NewExpression');
}

/** Whether a check looks for what an attack would need: `..`, `<`, quotes, a scheme. */
function isCheck(text: string | null): boolean {
  return (
    text !== null &&
    /^(?:\.\.[\\/]?|[<>'"`;|&$%]|<script.*|\/\/|https?:.*|javascript:?|__proto__)$/iu.test(text)
  );
}
