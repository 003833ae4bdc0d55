import type { ZodType } from 'zod';
import type { PlainSchema } from '../src/core/policy/read/plain.js';

type Conditions = Readonly<Record<string, (value: never) => boolean>>;

export function plainSchema(schema: ZodType, conditions: Conditions): string;
export function plainPart(schema: ZodType, conditions?: Conditions): PlainSchema;
