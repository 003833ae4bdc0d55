import type * as t from '@babel/types';

/** A test on the way to an ending, and how it came out. */
interface Passed {
  readonly test: t.Node;
  readonly holds: boolean;
}

/**
 * One way in which a function ends: with a value, or without one (`return;`, the end of its body).
 */
export interface Ending {
  readonly returned: t.Node | null;
  /** The tests of the `if` statements that it stands in, and of those before it that end. */
  readonly passed: readonly Passed[];
}

const ENDINGS = new WeakMap<t.Function, readonly Ending[]>();

/** The ways in which a function ends without throwing; those of functions inside it are none. */
export function endingsOf(node: t.Function): readonly Ending[] {
  const known = ENDINGS.get(node) ?? endingsIn(node);
  ENDINGS.set(node, known);
  return known;
}

function endingsIn({ body }: t.Function): readonly Ending[] {
  if (body.type !== 'BlockStatement') return [{ returned: body, passed: [] }];
  const { endings, falls } = walked(body.body);
  return falls ? [...endings, { returned: null, passed: [] }] : endings;
}

/** The endings in some statements, and whether what follows them may be reached. */
interface Walked {
  readonly endings: readonly Ending[];
  readonly falls: boolean;
  /** What was tested where what follows is reached: `if (!known) return;`. */
  readonly passed?: Passed;
}

function walked(statements: readonly t.Statement[]): Walked {
  const endings: Ending[] = [];
  const passed: Passed[] = [];
  for (const statement of statements) {
    const inner = within(statement);
    endings.push(...under(inner.endings, passed));
    if (!inner.falls) return { endings, falls: false };
    if (inner.passed !== undefined) passed.push(inner.passed);
  }
  return { endings, falls: true };
}

function within(statement: t.Statement): Walked {
  switch (statement.type) {
    case 'ReturnStatement':
      return { endings: [{ returned: statement.argument ?? null, passed: [] }], falls: false };
    case 'ThrowStatement':
      return { endings: [], falls: false };
    case 'BlockStatement':
      return walked(statement.body);
    case 'IfStatement':
      return inEither(statement);
    default:
      return { endings: innerStatements(statement).flatMap((inner) => within(inner).endings), falls: true };
  }
}

function inEither({ test, consequent, alternate }: t.IfStatement): Walked {
  const yes = within(consequent);
  const no = alternate == null ? { endings: [], falls: true } : within(alternate);
  return {
    endings: [...under(yes.endings, [{ test, holds: true }]), ...under(no.endings, [{ test, holds: false }])],
    falls: yes.falls || no.falls,
    ...(yes.falls ? {} : { passed: { test, holds: false } }),
  };
}

function under(endings: readonly Ending[], passed: readonly Passed[]): Ending[] {
  return endings.map((ending) => ({ ...ending, passed: [...passed, ...ending.passed] }));
}

/** The statements in a loop, a `try`, a `switch` or a labelled statement. */
function innerStatements(statement: t.Statement): t.Statement[] {
  switch (statement.type) {
    case 'TryStatement':
      return [statement.block, statement.handler?.body, statement.finalizer].filter((block) => block != null);
    case 'SwitchStatement':
      return statement.cases.flatMap(({ consequent }) => consequent);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      return [statement.body];
    default:
      return [];
  }
}
