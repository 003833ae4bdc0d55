import type { Report, Rule } from '../../engine/rules/rule.js';
import { descendants, functionsAround, isWithin, sourceOf } from '../../engine/rules/syntax.js';
import type { Call, Value } from '../../engine/values/evaluated.js';

const READERS =
  'readUInt8,readUInt16LE,readUInt16BE,readUInt32LE,readUInt32BE,readInt8,readInt16LE,readInt16BE,readInt32LE,readInt32BE,readFloatLE,readFloatBE,readDoubleLE,readDoubleBE';

/** Reports uninitialised memory that is passed on. */
export const unsafeBuffer: Rule = {
  id: 'unsafe-buffer',
  title: 'Uninitialised or unchecked memory',
  cwe: ['CWE-908', 'CWE-200', 'CWE-119', 'CWE-770'],
  owasp: 'A06:2021 Vulnerable and Outdated Components',
  severity: 'medium',
  severityReason:
    'Reached over the network where a client chooses the size (AC:H); then memory of the process is read (C:L) or used up (A:L).',
  precision: 'medium',
  message: 'A buffer holds what was in memory before, or is used past its end ({sink})',
  why: '`allocUnsafe` and `new Buffer(size)` do not clear the memory: it holds keys and data of others. `noAssert` reads and writes past the end.',
  fix: {
    text: 'Use `Buffer.alloc` for a size and `Buffer.from` for data.',
    before: 'res.send(new Buffer(req.query.size));',
    after: 'res.send(Buffer.alloc(Math.min(Number(req.query.size), 1024)));',
  },
  references: [
    'https://nodejs.org/api/buffer.html#what-makes-bufferallocunsafe-and-bufferallocunsafeslow-unsafe',
  ],
  on: {
    calls: {
      '{Buffer,buffer.Buffer}': (call, report) => {
        const sized = call.arg(0).constants.some((item) => typeof item === 'number');
        if (!isFallback(call)) made(call, report, sized);
      },
      '{Buffer,buffer.Buffer}.{allocUnsafe,allocUnsafeSlow}': (call, report) => {
        made(call, report, false);
      },
      '{buffer.SlowBuffer,SlowBuffer}': (call, report) => {
        report(call.node, { confidence: 'medium' });
      },
      '*.{send,write,end,json}': (call, report) => {
        if (isUnsafe(call.arg(0))) report(call.node, { confidence: 'medium', detail: 'sent as it is' });
      },
      [`*.{${READERS}}`]: (call, report) => {
        if (call.arg(1).constants.includes(true))
          report(call.node, { confidence: 'medium', detail: 'noAssert' });
      },
      [`*.{${READERS.replaceAll('read', 'write')}}`]: (call, report) => {
        if (call.arg(2).constants.includes(true))
          report(call.node, { confidence: 'medium', detail: 'noAssert' });
      },
    },
  },
};

/** Reports a buffer with a size from a client, or, for the old constructor, with a plain number. */
function made(call: Call, report: Report, sized: boolean): void {
  const taint = call
    .arg(0)
    .taints.find(({ source, cleaned }) => source.kind === 'remote' && !cleaned.includes('*'));
  if (taint !== undefined) report(call.node, { taint, confidence: 'medium' });
  else report(call.node, { confidence: sized ? 'medium' : 'low' });
}

/**
 * Whether nothing was written to a buffer: its value is still the result of the call that created
 * it.
 */
function isUnsafe(value: Value): boolean {
  return (
    value.apis.some((api) => /^(?:buffer\.)?Buffer\.allocUnsafe(?:Slow)?\(\)$/u.test(api)) &&
    value.objects.length === 0
  );
}

/** Whether a call is made only where the functions that came in its place are not there. */
function isFallback({ node, environment }: Call): boolean {
  const { module } = environment.frame;
  const [around] = functionsAround(environment);
  return [...descendants(around?.body ?? module.program)].some(
    (choice) =>
      (choice.type === 'ConditionalExpression' || choice.type === 'IfStatement') &&
      isWithin(node, choice) &&
      /\bBuffer\.(?:alloc|from)\b|BufferAPI/u.test(sourceOf(choice.test, module)),
  );
}
