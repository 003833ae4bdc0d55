import { posix } from 'node:path';
import { z } from 'zod';
import type { Unseen } from '../../../core/findings/coverage.js';
import { fileItem } from '../../shared/unseen-files.js';
import { BY_HAND, type ToolSight } from '../tool.js';
import { FixbyError } from '../../../system/fixby-error.js';

/**
 * What semgrep writes as JSON, as far as it is read.
 * @see https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif
 */
const schema = z.object({
  errors: z.array(
    z.object({
      // Some have their places behind their name.
      type: z.union([z.string(), z.tuple([z.string()], z.unknown())]),
      path: z.string().optional(),
      spans: z.array(z.object({ start: z.object({ line: z.int() }) })).optional(),
    }),
  ),
  paths: z.object({ scanned: z.array(z.string()) }),
});

type SemgrepError = z.output<typeof schema>['errors'][number];

/**
 * Which files semgrep looked at, and where it met what it could not read. Its own words are not
 * quoted: they have the text of the file.
 * @throws FixbyError (scanner) when that is not what it wrote, or it reports an error that is about
 *   no file
 */
export function sightOf(text: string): ToolSight {
  const { errors, paths } = parse(text);
  const unseen = errors.map(itemOf);
  const broken = new Set(unseen.map(({ where }) => where));
  const files = new Set(paths.scanned.map((path) => posix.normalize(path)));
  return { files: [...files].filter((path) => !broken.has(path)).length, unseen };
}

function parse(text: string): z.output<typeof schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    // Neither error is quoted: it may have words of the scanned tree.
    throw new FixbyError(
      'scanner',
      'semgrep does not say what it looked at: its JSON output cannot be read.',
      BY_HAND,
      { cause },
    );
  }
}

function itemOf({ type, path, spans }: SemgrepError): Unseen {
  const kind = (typeof type === 'string' ? type : type[0]).slice(0, 60);
  if (path === undefined)
    throw new FixbyError('scanner', `semgrep reports an error of its own (${kind}).`, BY_HAND);
  const [first] = spans ?? [];
  const detail = first === undefined ? kind : `${kind}, line ${first.start.line}`;
  return fileItem(
    posix.normalize(path),
    /^(?:Syntax|Lexical) error$/u.test(kind) ? 'unreadable' : 'partly',
    detail,
  );
}
