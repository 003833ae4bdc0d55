/**
 * What the goals of versions-maven-plugin do, without Maven, which runs the plugins and extensions
 * that a pom.xml names.
 * @see https://www.mojohaus.org/versions/versions-maven-plugin/set-property-mojo.html
 */
import type { Guard } from './guard.js';

/** Carries out `versions:set-property` and `versions:use-dep-version`. */
export const maven: Guard = async (words, folder) => {
  const at = words.indexOf('-f');
  const file = at < 0 ? 'pom.xml' : (words[at + 1] ?? '');
  const text = await folder.text(file);
  if (text === null) return { refused: `there is no ${file}` };
  const edited = words.includes('versions:set-property')
    ? withProperty(text, option(words, 'property'), option(words, 'newVersion'))
    : withVersion(text, option(words, 'includes'), option(words, 'depVersion'));
  return edited === null || edited === text
    ? { refused: `${file} does not state the version where it could be changed alone` }
    : { edit: { file, text: edited } };
};

function option(words: readonly string[], name: string): string {
  return words.find((word) => word.startsWith(`-D${name}=`))?.slice(name.length + 3) ?? '';
}

/** Sets a property wherever the file defines it; null where it does not. */
function withProperty(text: string, name: string, version: string): string | null {
  const blocks = /<properties>[\s\S]*?<\/properties>/g;
  const property = new RegExp(`(<${name.replaceAll('.', '\\.')}>)[^<]*(</)`, 'g');
  const edited = text.replace(blocks, (block) => block.replace(property, `$1${version}$2`));
  return edited === text ? null : edited;
}

/** Sets the version of a dependency, `group:artifact`; null where its version stands elsewhere. */
function withVersion(text: string, name: string, version: string): string | null {
  const [group = '', artifact = ''] = name.split(':');
  const says = (block: string, tag: string, value: string): boolean =>
    new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(block)?.[1] === value;
  const edited = text.replace(/<dependency>[\s\S]*?<\/dependency>/g, (block) => {
    const own = block.replace(/<exclusions>[\s\S]*?<\/exclusions>/g, '');
    if (!says(own, 'groupId', group) || !says(own, 'artifactId', artifact)) return block;
    return block.replace(/(<version>)\s*[^<$]*(<\/version>)/, `$1${version}$2`);
  });
  return edited === text ? null : edited;
}
