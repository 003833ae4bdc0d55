import { z } from 'zod';
import { findHidden, renderHidden } from '../ledger/metadata/hidden.js';

const TAG = 'fixby:fleet v1';

const schema = z.strictObject({ asOf: z.string(), runUrl: z.string().nullable() });

/** What the issue over all repositories remembers of the run that wrote it. */
export type FleetMetadata = z.output<typeof schema>;

/** The hidden first line of the issue, by which it is recognised. */
export function renderFleetMetadata(metadata: FleetMetadata): string {
  return renderHidden(TAG, metadata);
}

/** The metadata of an issue; null for another issue. Only the first line counts. */
export function parseFleetMetadata(body: string): FleetMetadata | null {
  const first = findHidden(TAG, body).find(({ start }) => start === 0);
  const parsed = schema.safeParse(first?.value);
  return parsed.success ? parsed.data : null;
}
