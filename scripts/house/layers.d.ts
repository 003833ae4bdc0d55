/** The part of layers.js that tests read. */
export const FLOORS: readonly { readonly folder: string; readonly floors: readonly (readonly string[])[] }[];

/** Why one file may not import another; null when it may. */
export function whyNot(file: string, to: string): string | null;
