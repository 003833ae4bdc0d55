import type { LibraryModel } from '../engine/library/model.js';
import { namesMarkup } from '../engine/rules/content-type.js';

/** Bun, Deno and Workers, and the `Response` that all servers on the web's interfaces give. */
export const runtimes: LibraryModel = {
  library: 'Bun, Deno, Workers',
  sources: { 'Bun.{argv}': 'argument', 'Deno.args': 'argument' },
  sinks: [
    // The type is text/plain unless the headers say something else.
    {
      at: '{Response,next/server.NextResponse}',
      argument: 0,
      kind: 'html',
      when: (_, call) => call !== null && namesMarkup(call.option(1, 'headers')),
    },
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
  parameters: [
    {
      names: [
        ['request', 'req'],
        ['env', '_env'],
      ],
      called: ['fetch', 'onRequest', 'handleRequest'],
      are: ['express.Request', ''],
    },
  ],
};
