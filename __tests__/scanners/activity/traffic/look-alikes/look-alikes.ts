import type { LookAlike } from '../label.js';
import type { Effect, Source, Span } from '../record.js';
import type { Moved } from '../background/regulars.js';

/** What only looks abnormal, and how it gets into the stream. */
export interface Harmless {
  readonly lookAlikes: readonly LookAlike[];
  readonly sources?: readonly Source[];
  readonly effects?: readonly Effect[];
  readonly gaps?: readonly Span[];
  readonly moved?: Moved;
}
