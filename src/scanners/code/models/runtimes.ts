import type { LibraryModel } from '../engine/library/model.js';

/** Bun and Deno. */
export const runtimes: LibraryModel = {
  library: 'Bun, Deno',
  sources: { 'Bun.{argv}': 'argument', 'Deno.args': 'argument' },
  sinks: [
    { at: 'Bun.{file,write}', argument: 0, kind: 'path' },
    {
      at: 'Deno.{readTextFile,readTextFileSync,readFile,readFileSync,writeTextFile,writeTextFileSync,writeFile,writeFileSync,open,openSync,remove,removeSync,mkdir,mkdirSync,readDir,readDirSync}',
      argument: 0,
      kind: 'path',
    },
    { at: 'Deno.Command', argument: 0, kind: 'command' },
  ],
  callbacks: [
    { at: 'Bun.serve', parameters: ['express.Request', ''], property: 'fetch' },
    { at: 'Bun.serve', parameters: ['express.Request', ''], property: 'routes.*' },
    { at: 'Bun.serve', parameters: ['express.Request', ''], property: 'routes.*.*' },
    { at: 'Deno.serve', parameters: ['express.Request', ''] },
    { at: 'Deno.serve', parameters: ['express.Request', ''], property: 'handler' },
  ],
};
