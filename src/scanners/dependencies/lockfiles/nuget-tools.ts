import { parse as parseJsonc } from 'jsonc-parser';
import { z } from 'zod';
import { isVersionText } from '../../../core/packages/versions/text.js';
import type { LockfileInput, LockfilePackages } from './facts.js';
import { lineAt } from './json.js';
import { statedDirectly } from './packages.js';

const Tools = z.object({
  tools: z
    .record(z.string(), z.object({ version: z.string() }))
    .catch({})
    .default({}),
  'msbuild-sdks': z.record(z.string(), z.string()).catch({}).default({}),
});

/**
 * Reads the tools of dotnet-tools.json and the SDKs of global.json, both packages of NuGet in one
 * version. A file of that name with other content has none.
 * @see https://learn.microsoft.com/en-us/dotnet/core/tools/local-tools-how-to-use
 */
export function readNuGetTools({ text }: LockfileInput): LockfilePackages {
  const { tools, 'msbuild-sdks': sdks } = Tools.safeParse(parseJsonc(text)).data ?? Tools.parse({});
  const stated = [
    ...Object.entries(tools).map(([name, { version }]) => ({ name, version })),
    ...Object.entries(sdks).map(([name, version]) => ({ name, version })),
  ].map((one) => ({ ...one, line: lineAt(text, Math.max(0, text.indexOf(`"${one.name}"`))), column: 1 }));
  const listed = stated.filter(({ version }) => isVersionText('NuGet', version));
  return {
    ...statedDirectly(listed, (name) => name.toLowerCase()),
    notCompared: stated
      .filter(({ version }) => !isVersionText('NuGet', version))
      .map(({ name, version }) => ({ name, reason: 'no-version', detail: version })),
  };
}
