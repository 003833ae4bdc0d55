/** The part of layers.js that tests read. */
export const FLOORS: readonly { readonly folder: string; readonly floors: readonly (readonly string[])[] }[];
