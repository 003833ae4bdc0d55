import { z } from 'zod';
import { parseToml } from '../toml.js';
import { requirementName } from './names.js';

/** A requirement in a pyproject.toml. */
export interface AskedFor {
  readonly name: string;
  readonly range: string | null;
  /** The dependency group; null for the main dependencies and the extras of PEP 621. */
  readonly group: string | null;
  readonly extra?: string;
  readonly dev: boolean;
  /**
   * Whether it applies only on some systems or Python versions, or is more than a version range.
   */
  readonly conditional: boolean;
}

const table = z.record(z.string(), z.unknown()).default({});
const requirements = z.array(z.unknown()).default([]);
const Poetry = z.object({
  dependencies: table,
  'dev-dependencies': table,
  group: z.record(z.string(), z.object({ dependencies: table })).default({}),
});
const Pyproject = z.object({
  project: z
    .object({
      dependencies: requirements,
      'optional-dependencies': z.record(z.string(), requirements).default({}),
    })
    .optional(),
  'dependency-groups': z.record(z.string(), requirements).default({}),
  tool: z.object({ poetry: Poetry.optional() }).optional(),
});

/**
 * Reads the requirements in a pyproject.toml, in Poetry's format and in that of PEP 621 and 735.
 * Groups count as development, since they are not installed with the package.
 * @throws LockfileError when it cannot be read
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
export function readPyproject(text: string): AskedFor[] {
  const { project, tool, 'dependency-groups': groups } = parseToml(text, Pyproject);
  const poetry = tool?.poetry;
  return [
    ...fromList(project?.dependencies ?? [], null),
    ...Object.entries(project?.['optional-dependencies'] ?? {}).flatMap(([extra, list]) =>
      fromList(list, null).map((asked) => ({ ...asked, extra })),
    ),
    ...Object.entries(groups).flatMap(([group, list]) => fromList(list, group)),
    ...fromTable(poetry?.dependencies ?? {}, null),
    ...fromTable(poetry?.['dev-dependencies'] ?? {}, 'dev'),
    ...Object.entries(poetry?.group ?? {}).flatMap(([group, { dependencies }]) =>
      fromTable(dependencies, group),
    ),
  ];
}

function fromList(list: readonly unknown[], group: string | null): AskedFor[] {
  return list.flatMap((requirement) => {
    // Anything but a string is `{ include-group = … }`, and that group is read anyway.
    const name = typeof requirement === 'string' ? requirementName(requirement) : null;
    if (name === null || typeof requirement !== 'string') return [];
    const range =
      requirement
        .slice(requirement.indexOf(name) + name.length)
        .split(';')[0]
        ?.trim() ?? null;
    return [{ name, range, group, dev: group !== null, conditional: requirement.includes(';') }];
  });
}

function fromTable(wishes: Readonly<Record<string, unknown>>, group: string | null): AskedFor[] {
  return Object.entries(wishes).map(([name, wish]) => {
    const range = typeof wish === 'string' ? wish : null;
    return { name, range, group, dev: group !== null, conditional: range === null };
  });
}
