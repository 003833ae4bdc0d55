import type { ContentEdit } from './state.js';
import { newId, timestamp, type World } from './world.js';

/** What has a body that is edited: an issue, a pull request or a comment. */
export interface Content {
  body: string | null;
  readonly author: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly edits: ContentEdit[];
}

/**
 * Gives something another body and remembers the versions; nothing happens when the text is the
 * same.
 */
export function editContent<T extends Content>(
  world: World,
  content: T,
  body: T['body'],
  editor: string,
): void {
  if (content.body === body) return;
  const now = timestamp(world);
  const version = (by: string, at: string, text: string | null): ContentEdit => ({
    id: newId(world.state),
    editor: by,
    editedAt: at,
    body: text ?? '',
    deletedAt: null,
    deletedBy: null,
  });
  if (content.edits.length === 0) {
    content.edits.push(version(content.author, content.createdAt, content.body));
  }
  content.edits.push(version(editor, now, body));
  content.body = body;
  content.updatedAt = now;
}

/** The latest edit; null for what was never edited. */
export function lastEdit({ edits }: Pick<Content, 'edits'>): ContentEdit | null {
  return edits.at(-1) ?? null;
}
