import { callBack } from '../evaluate/calls.js';
import { machineOf } from '../machine.js';
import type { Call, Cell, Value } from '../values/evaluated.js';
import { newCell } from '../values/journal.js';
import { join, UNKNOWN, UNKNOWN_CLOSED } from '../values/value.js';

const STORE = 'async_hooks.AsyncLocalStorage()';

type Native = readonly [path: string, run: (call: Call) => Value];

/**
 * The methods of Node's AsyncLocalStorage: what one function puts into it, another finds there. All
 * of a program count as one.
 */
export function storeNatives(): readonly Native[] {
  return [
    [`${STORE}.run`, run],
    [`${STORE}.enterWith`, (call) => keep(call)],
    [`${STORE}.getStore`, (call) => cellOf(call)?.value ?? UNKNOWN],
  ];
}

function run(call: Call): Value {
  keep(call);
  return callBack(call.arg(1), call.args.slice(2), call, 'run');
}

function keep(call: Call): Value {
  const cell = cellOf(call);
  if (cell !== null) machineOf(call.environment).journal.write(cell, join(cell.value, call.arg(0)));
  return UNKNOWN;
}

/** Where the stored value is kept while one file is analysed; null while files are loaded. */
function cellOf(call: Call): Cell | null {
  const module = machineOf(call.environment).entry?.module;
  if (module === undefined) return null;
  const cell = module.written.get(STORE) ?? newCell(UNKNOWN_CLOSED, module.id);
  module.written.set(STORE, cell);
  return cell;
}
