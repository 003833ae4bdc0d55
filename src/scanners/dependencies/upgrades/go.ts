import { does, type Remedy, type Upgrade } from './upgrade.js';

/** Go takes for each module the highest version that anything asks for, so asking is enough. */
export function go({ facts, fixedVersion }: Upgrade): Remedy {
  const tidy = ['go', 'mod', 'tidy'];
  if (facts.name === 'stdlib') return does([['go', 'get', `go@${fixedVersion}`], tidy]);
  const fixed = `${facts.name}@v${fixedVersion}`;
  // A replaced module stays replaced, whatever version is required, so the replacement is changed.
  if (facts.alias !== null) return does([['go', 'mod', 'edit', `-replace=${facts.alias}=${fixed}`], tidy]);
  return does([['go', 'get', fixed], tidy]);
}
