/** The part of exports.js that tests read. */
export function unusedExports(root: string): { file: string; line: number; name: string }[];
