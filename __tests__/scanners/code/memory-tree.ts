import type { Tree } from '../../../src/system/tree.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';

/** A tree that exists only in the test; `null` stands for a symbolic link. */
export function memoryTree(files: Readonly<Record<string, string | Buffer | null>>): Tree {
  const contents = Object.entries(files).map(([path, content]) => [path, content ?? { link: '' }] as const);
  return new MemoryTree(Object.fromEntries(contents));
}
