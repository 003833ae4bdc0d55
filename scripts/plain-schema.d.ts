import type { ZodType } from 'zod';
import type { PlainSchema } from '../src/core/policy/read/plain.js';

export function plainSchema(schema: ZodType): string;
export function plainPart(schema: ZodType): PlainSchema;
