import type * as t from '@babel/types';
import type { Call, Environment, HeapObject, Value } from './evaluated.js';
import { UNDEFINED, UNKNOWN } from './value.js';

/** A call, put together by the evaluator. */
export class CallSite implements Call {
  readonly path: string;
  readonly node: Call['node'];
  readonly args: readonly Value[];
  readonly receiver: Value;
  readonly environment: Environment;
  readonly isNew: boolean;

  constructor(
    path: string,
    node: Call['node'],
    args: readonly Value[],
    receiver: Value,
    environment: Environment,
    isNew: boolean,
  ) {
    this.path = path;
    this.node = node;
    this.args = args;
    this.receiver = receiver;
    this.environment = environment;
    this.isNew = isNew;
  }

  get method(): string {
    return this.path.slice(this.path.lastIndexOf('.') + 1);
  }

  arg(index: number): Value {
    return this.args[index] ?? UNDEFINED;
  }

  argNode(index: number): t.Node {
    return this.argNodes()[index] ?? this.node;
  }

  option(index: number, path: string): Value | null {
    return fieldOf(this.arg(index), path);
  }

  optionNode(index: number, name: string): t.Node {
    const { module } = this.environment.frame;
    for (const object of this.arg(index).objects) {
      const property = object.module === module.id ? propertyNode(object, name) : null;
      if (property !== null) return property;
    }
    return this.node;
  }

  private argNodes(): readonly t.Node[] {
    return this.node.type === 'TaggedTemplateExpression' ? this.node.quasi.expressions : this.node.arguments;
  }
}

/** The property of an object literal with this name; null when it was set in another way. */
function propertyNode(object: HeapObject, name: string): t.ObjectProperty | null {
  if (object.node?.type !== 'ObjectExpression') return null;
  const found = object.node.properties.find(
    (property) =>
      property.type === 'ObjectProperty' &&
      ((property.key.type === 'Identifier' && property.key.name === name) ||
        (property.key.type === 'StringLiteral' && property.key.value === name)),
  );
  return found?.type === 'ObjectProperty' ? found : null;
}

/**
 * A field of a value (`a.b` for a nested one): null when it is certainly absent, UNKNOWN when it
 * may exist.
 */
export function fieldOf(value: Value, path: string): Value | null {
  let current: Value = value;
  for (const name of path.split('.')) {
    const [only, ...others] = current.objects.filter((object) => object.kind !== 'function');
    if (only === undefined || others.length > 0)
      return current.open || others.length > 0 || current.apis.length > 0 ? UNKNOWN : null;
    const field = only.get(name);
    if (field === null) return only.open || current.open ? UNKNOWN : null;
    current = field;
  }
  return current;
}
