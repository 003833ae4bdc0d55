import { sameName } from '../lookup.js';
import { lastEdit, type Content } from '../content-edits.js';
import { nodeId } from '../views/json.js';
import { connection, ordered, PAGING } from './connection.js';
import { field, model, type GraphqlCall, type ModelledField, type ModelledType } from './model.js';
import { actorSource, type EditSource } from './sources.js';

/** What issues, pull requests and comments have in common. */
export function contentFields(contentOf: (source: never) => Content): Record<string, ModelledField> {
  const of = (resolve: (content: Content, call: GraphqlCall) => unknown) =>
    field<never>([], (source, _, call) => resolve(contentOf(source), call));
  return {
    body: of(({ body }) => body ?? ''),
    author: of(({ author }, { world }) => actorSource(world, author)),
    viewerDidAuthor: of(({ author }, { actor }) => sameName(author, actor.login)),
    createdAt: of(({ createdAt }) => createdAt),
    publishedAt: of(({ createdAt }) => createdAt),
    updatedAt: of(({ updatedAt }) => updatedAt),
    editor: of((content, { world }) => actorSource(world, lastEdit(content)?.editor ?? null)),
    lastEditedAt: of((content) => lastEdit(content)?.editedAt ?? null),
    includesCreatedEdit: of(({ edits }) => edits.length > 0),
    userContentEdits: field<never>(PAGING, (source, args) =>
      connection(
        ordered(contentOf(source).edits, (edit) => [edit.editedAt, edit.id], true),
        args,
        (edit): EditSource => ({ __typename: 'UserContentEdit', edit }),
      ),
    ),
  };
}

/** One version of a body. `diff` is, whatever its name says, the whole text. */
export const editType: ModelledType = model<EditSource>({
  id: ({ edit }) => nodeId('UCE', edit.id),
  createdAt: ({ edit }) => edit.editedAt,
  editedAt: ({ edit }) => edit.editedAt,
  updatedAt: ({ edit }) => edit.deletedAt ?? edit.editedAt,
  editor: ({ edit }, _, { world }) => actorSource(world, edit.editor),
  diff: ({ edit }) => (edit.deletedAt === null ? edit.body : null),
  deletedAt: ({ edit }) => edit.deletedAt,
  deletedBy: ({ edit }, _, { world }) => actorSource(world, edit.deletedBy),
});
