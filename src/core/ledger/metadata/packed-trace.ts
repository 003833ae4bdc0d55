import { z } from 'zod';
import type { Trace } from '../../findings/trace.js';

/**
 * A trace in the stored form: sink, source, the digests of function and shape, the weight, and the
 * digests of own words, names, way and surroundings, each list of 16 bits a word in base64url.
 */
export const packedTraceSchema = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
]);

/** A trace in the stored form. */
export type PackedTrace = z.output<typeof packedTraceSchema>;

/** The stored form of a trace. */
export function packTrace({
  sink,
  source,
  within,
  shape,
  weight,
  own,
  names,
  way,
  around,
}: Trace): PackedTrace {
  return [sink, source, within, shape, weight, packed(own), packed(names), packed(way), packed(around)];
}

/** The trace of a stored form. */
export function unpackTrace([
  sink,
  source,
  within,
  shape,
  weight,
  own,
  names,
  way,
  around,
]: PackedTrace): Trace {
  return {
    sink,
    source,
    within,
    shape,
    weight,
    own: unpacked(own),
    names: unpacked(names),
    way: unpacked(way),
    around: unpacked(around),
  };
}

function packed(digests: readonly string[]): string {
  return Buffer.from(digests.join(''), 'hex').toString('base64url');
}

function unpacked(text: string): string[] {
  return Buffer.from(text, 'base64url').toString('hex').match(/.{4}/gu) ?? [];
}
