import type * as t from '@babel/types';
import { evaluate } from '../evaluate/expressions.js';
import { annotationOf } from '../rules/syntax.js';
import type { Environment } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';
import { ANYTHING, NUMBER, PLAIN, schemaOf, TEXT } from './schema.js';
import type { Schema } from './schema-kinds.js';

/** How many names of types are followed into what they stand for. */
const DEPTH = 4;

/** Types of single values that do no harm. */
const HARMLESS_TYPE =
  /^TS(?:Boolean|BigInt|Null|Undefined|Void|Never)Keyword$|^(?:Boolean|NullLiteral|Void)TypeAnnotation$/u;

/** Types of the language whose values do no harm. */
const HARMLESS_CLASS = /^(?:Date|AbortSignal|AbortController|RegExp)$/u;

/**
 * What the declared type of a parameter says of the values that callers of this program may give:
 * literals, numbers, enumerations, objects and arrays of them, and `z.infer` of a schema.
 */
export function schemaOfType(parameter: t.Node, env: Environment): Schema {
  const type = annotationOf(parameter);
  return type === null ? ANYTHING : schemaOfNode(type, env, DEPTH);
}

/** Whether a schema leaves less of some value than any text. */
export function narrows(schema: Schema): boolean {
  switch (schema.kind) {
    case 'cleans':
      return schema.kinds.includes('*');
    case 'fields':
      return [...schema.fields.values()].some(narrows);
    case 'list':
      return narrows(schema.of);
    case 'either':
      return schema.of.every(narrows);
    case 'made':
      return narrows(schema.from);
  }
}

function schemaOfNode(type: t.Node, env: Environment, depth: number): Schema {
  if (HARMLESS_TYPE.test(type.type)) return PLAIN;
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'NumberTypeAnnotation':
      return NUMBER;
    case 'TSStringKeyword':
    case 'StringTypeAnnotation':
      return TEXT;
    case 'TSLiteralType':
      return type.literal.type === 'TemplateLiteral' ? TEXT : PLAIN;
    case 'TSParenthesizedType':
    case 'TSOptionalType':
      return schemaOfNode(type.typeAnnotation, env, depth);
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? schemaOfNode(type.typeAnnotation, env, depth) : ANYTHING;
    case 'TSUnionType':
      return { kind: 'either', of: type.types.map((each) => schemaOfNode(each, env, depth)) };
    case 'TSIntersectionType':
      return intersection(type, env, depth);
    case 'TSArrayType':
      return { kind: 'list', of: schemaOfNode(type.elementType, env, depth) };
    case 'TSTypeLiteral':
      return fieldsOf(type.members, env, depth);
    case 'TSIndexedAccessType':
      return isElementOfConstants(type) ? PLAIN : ANYTHING;
    case 'TSTypeReference':
      return depth === 0 ? ANYTHING : reference(type, env, depth - 1);
    default:
      return ANYTHING;
  }
}

/** A branded type is what it brands: `string & { __brand: 'Id' }` says nothing of the text. */
function intersection({ types }: t.TSIntersectionType, env: Environment, depth: number): Schema {
  const known = types.map((each) => schemaOfNode(each, env, depth));
  const [only] = known.filter((schema) => schema.kind === 'cleans' && schema.kinds.length > 0);
  if (only !== undefined) return only;
  const fields = known.flatMap((schema) => (schema.kind === 'fields' ? [...schema.fields] : []));
  return { kind: 'fields', fields: new Map(fields), open: true };
}

function fieldsOf(members: readonly t.TSTypeElement[], env: Environment, depth: number): Schema {
  const fields = members.flatMap((member) =>
    member.type === 'TSPropertySignature' && member.key.type === 'Identifier' && member.typeAnnotation != null
      ? [[member.key.name, schemaOfNode(member.typeAnnotation.typeAnnotation, env, depth)] as const]
      : [],
  );
  return { kind: 'fields', fields: new Map(fields), open: true };
}

/** `(typeof LIST)[number]`, the type of an element of a list that is written down. */
function isElementOfConstants({ objectType, indexType }: t.TSIndexedAccessType): boolean {
  const inner = objectType.type === 'TSParenthesizedType' ? objectType.typeAnnotation : objectType;
  return inner.type === 'TSTypeQuery' && indexType.type === 'TSNumberKeyword';
}

function reference({ typeName, typeParameters }: t.TSTypeReference, env: Environment, depth: number): Schema {
  const name = typeName.type === 'Identifier' ? typeName.name : typeName.right.name;
  const [first] = typeParameters?.params ?? [];
  if (/^(?:infer|output|Infer|InferOutput|InferType|Static)$/u.test(name) && first?.type === 'TSTypeQuery')
    return inferred(first, env);
  if (/^(?:Readonly|Partial|Required|NonNullable|Promise|Awaited)$/u.test(name) && first !== undefined)
    return schemaOfNode(first, env, depth);
  if (/^(?:Array|ReadonlyArray|Set|ReadonlySet)$/u.test(name) && first !== undefined)
    return { kind: 'list', of: schemaOfNode(first, env, depth) };
  if (HARMLESS_CLASS.test(name) && env.find(name) === null) return PLAIN;
  const declared = declarationOf(name, env);
  if (declared?.type === 'TSTypeAliasDeclaration') return schemaOfNode(declared.typeAnnotation, env, depth);
  if (declared?.type === 'TSInterfaceDeclaration') return fieldsOf(declared.body.body, env, depth);
  return declared?.type === 'TSEnumDeclaration' ? PLAIN : ANYTHING;
}

/** `z.infer<typeof Schema>`: what the schema lets through. */
function inferred({ exprName }: t.TSTypeQuery, env: Environment): Schema {
  if (exprName.type !== 'Identifier') return ANYTHING;
  return schemaOf(forced(evaluate(exprName, env))) ?? ANYTHING;
}

/** The declaration of a type at the top of the file. */
function declarationOf(name: string, { frame: { module } }: Environment): t.Statement | t.Declaration | null {
  for (const statement of module.program.body) {
    const declared =
      statement.type === 'ExportNamedDeclaration' && statement.declaration != null
        ? statement.declaration
        : statement;
    if ('id' in declared && declared.id?.type === 'Identifier' && declared.id.name === name) return declared;
  }
  return null;
}
