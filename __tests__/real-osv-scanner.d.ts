/** What runs the real osv-scanner, and is left out where there is none: `.ci/run` fails then. */
export const NEED_OSV_SCANNER: readonly string[];

/** @returns why there is no osv-scanner, in one line; null where there is one */
export function whyNoOsvScanner(): Promise<string | null>;
