import type { LibraryModel } from '../engine/library/model.js';

/** Libraries that run code in something that is not a security boundary. */
export const evaluators: LibraryModel = {
  library: 'mathjs, vm2, safe-eval, notevil, static-eval, expr-eval, sandbox',
  types: {
    'mathjs.{create,default}()': 'mathjs',
    'vm2.{VM,NodeVM}()': 'vm2.Machine',
    'sandbox()': 'sandbox.Box',
  },
  propagators: { 'vm2.VMScript': [0] },
  sinks: [
    { at: 'mathjs.{eval,evaluate,compile,parse,parser().eval,parser().evaluate}', argument: 0, kind: 'code' },
    { at: 'vm2.Machine.{run,runFile}', argument: 0, kind: 'code' },
    { at: '{vm2.VMScript,VMScript}', argument: 0, kind: 'code' },
    {
      at: '{safe-eval,safer-eval,notevil,static-eval,node-eval,eval,require-from-string}',
      argument: 0,
      kind: 'code',
    },
    { at: 'sandbox.Box.run', argument: 0, kind: 'code' },
  ],
};
