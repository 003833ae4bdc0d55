/** Packages of which a rule asks for the major version, since it decides what they do. */
export const VERSIONED: readonly string[] = ['js-yaml', 'express', 'express-async-errors'];
