import type { Trick } from './trick.js';

/** Tricks whose names begin alike are alike: in pairs one of them, in turn, stands for all. */
const FAMILIES: readonly RegExp[] = [
  /^move into /,
  /^call a secret/,
  /^rename to /,
  /^wrap in /,
  /^data /,
  /^called (?!generated)/,
  /^route /,
  /^a route /,
  /^imported /,
  /^generated: /,
  /^a banner /,
  /^attributes /,
  /^a secret /,
  /^a key (?!written|in another case)/,
  /^a shell /,
  /^a YAML /,
  /^TOML: /,
  /^YAML: /,
  /^XML: /,
  /^(?:Maven|Gradle): /,
  /^NuGet: /,
  /^Go: /,
  /^Ruby: /,
  /^(?:Composer|Cargo|uv|pub|mix|pnpm|yarn): /,
  /^SBOM: /,
  /^a lockfile of /,
  /^(?:a version with|a shorter version|a longer version|leading zeros)/,
  /^(?:an arbitrary equality|an epoch|any of its patches|a range of one|below the fixed|compatible|in brackets|on the next line|a comment in between|a marker that is)/,
  /^moved into (?:setup|a Dockerfile|environment|a script)/,
  /^resolved to /,
  /^a link to /,
  /^(?:null|\[\]|one blank|a comment alone|emptied)/,
  /^the program in /,
  /^Function /,
  /^UTF-/,
];

/** The family of a trick: the pattern that its name matches, or else its name. */
export function familyOf({ name }: Trick): string {
  return FAMILIES.find((pattern) => pattern.test(name))?.source ?? name;
}
