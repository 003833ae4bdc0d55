import type { Components } from '../../core/packages/component.js';

/** What a bill of materials is about. */
export interface Product {
  /** Package URL: `pkg:github/owner/name@commit`, or `pkg:generic/<folder>`. */
  readonly purl: string;
  readonly name: string;
  /** The commit; null for a working tree. */
  readonly version: string | null;
}

/** What every bill of materials is made of. */
export interface Bill extends Components {
  readonly product: Product;
  /** RFC 3339: when it was made. */
  readonly asOf: string;
  /** Fixby's own version. */
  readonly tool: string;
  /** A UUID that follows from the content, so that the same content has the same one. */
  readonly uuid: string;
}
