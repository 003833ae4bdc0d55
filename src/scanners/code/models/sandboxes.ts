import type { LibraryModel } from '../engine/model.js';

/** Libraries that promise to run code apart from the program. None of them has kept that promise for long. */
export const sandboxes: LibraryModel = {
  library: 'vm2, sandbox, isolated-vm, safe-eval, notevil, mathjs, expr-eval',
  types: { 'vm2.{VM,NodeVM}()': 'vm2.Machine', 'vm2.VMScript()': 'vm2.Script', 'mathjs.create()': 'mathjs' },
  propagators: { 'vm2.VMScript': [0] },
  sinks: [
    { at: 'vm2.Machine.{run,runFile}', argument: 0, kind: 'code' },
    { at: 'vm2.VMScript', argument: 0, kind: 'code' },
    { at: 'VMScript', argument: 0, kind: 'code' },
    { at: 'sandbox().run', argument: 0, kind: 'code' },
    { at: '{safe-eval,notevil,static-eval,eval}', argument: 0, kind: 'code' },
    { at: 'mathjs.{eval,evaluate,compile,parse}', argument: 0, kind: 'code' },
  ],
};
