/**
 * What somebody may do in the repository: `maintains` (maintain or admin) gives commands, `writes`
 * has write access, `reads` is everybody else.
 */
export type Role = 'maintains' | 'writes' | 'reads';
