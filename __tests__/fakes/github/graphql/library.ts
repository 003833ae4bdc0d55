/**
 * The parts of graphql-js that run here; import them from nowhere else, types apart. Unless it is
 * loaded in production it looks for a second copy of itself at every type that it compares, which
 * takes longer than all the rest of reading a hundred issues.
 */
const environment = process.env['NODE_ENV'];
process.env['NODE_ENV'] = 'production';
const graphql = await import('graphql');
if (environment === undefined) delete process.env['NODE_ENV'];
else process.env['NODE_ENV'] = environment;

export const {
  buildASTSchema,
  execute,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLScalarType,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} = graphql;

/** A failure with its place in the document. */
export type GraphQLError = InstanceType<typeof GraphQLError>;
