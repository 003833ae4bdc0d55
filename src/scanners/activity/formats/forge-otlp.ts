import { z } from 'zod';

const attributeValue = z.looseObject({
  stringValue: z.string().exactOptional(),
  intValue: z.union([z.string(), z.number()]).exactOptional(),
});

/** Attributes of OpenTelemetry in JSON: a list of keys, each with a value by its type. */
export const attributes = z.array(z.looseObject({ key: z.string(), value: attributeValue })).default([]);

/** The text of the first of some attributes that is there; null for none. */
export function attributeOf(list: z.output<typeof attributes>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = list.find(({ key }) => key === name)?.value;
    const text = value?.stringValue ?? value?.intValue;
    if (text !== undefined && text !== '') return String(text);
  }
  return null;
}
