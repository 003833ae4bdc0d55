import type { Elsewhere } from '../elsewhere.js';

const SECTIONS: ReadonlyMap<string, Elsewhere['origin']> = new Map([
  ['PATH', 'own'],
  ['GIT', 'git'],
  ['PLUGIN SOURCE', 'own'],
]);

/**
 * The gems of a Gemfile.lock that do not come from a registry. Each directory and each repository
 * has a section, in which gems are indented by four spaces.
 * @see https://bundler.io/guides/git.html
 */
export function sourcesOf(text: string): Elsewhere[] {
  let origin: Elsewhere['origin'] | undefined;
  return text.split(/\r?\n/).flatMap((line) => {
    if (/^\S/.test(line)) origin = SECTIONS.get(line.trim());
    const name = /^ {4}([^\s(]+) \(/.exec(line)?.[1];
    return origin === undefined || name === undefined ? [] : [{ name, origin }];
  });
}
