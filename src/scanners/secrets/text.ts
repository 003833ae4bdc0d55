import { isUtf8 } from 'node:buffer';
import { utf16Text } from '../shared/utf16.js';

/**
 * Bytes at the beginning of a file in which a NUL byte is looked for; the same number as in git.
 * @see https://git-scm.com/docs/gitattributes#_marking_files_as_binary
 */
const SNIFFED = 8_000;

/**
 * Files that are searched as text whatever bytes they contain: a NUL byte in source code must not
 * hide a secret.
 */
const ALWAYS_TEXT =
  /\.(?:[cm]?[jt]sx?|vue|svelte|html?|css|s[ac]ss|json[c5]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|md|rst|txt|csv|log|sql|py|pyw|rb|erb|php|phtml|java|kts?|scala|groovy|gradle|go|rs|c|h|cc|cpp|hpp|cs|fs|vb|swift|m|mm|dart|exs?|erl|hs|lua|p[lm]|r|jl|sh|bash|zsh|ps1|psm1|bat|cmd|tf|tfvars|hcl|proto|graphql|ipynb|lock)$|(?:^|\/)(?:\.env[^/]*|\.npmrc|\.netrc|\.pypirc|Dockerfile|Makefile|Jenkinsfile|Procfile)$/iu;

/** Files that never contain text: which of them nobody can read need not be said. */
const NEVER_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|svgz|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|pdf|docx?|xlsx?|pptx?|od[tsp]|class|pyc|o|a|so|dylib|dll|exe|wasm|mo|gmo|heic|ai|sketch|fig)$/iu;

/** Whether a file never contains text, by its name. */
export function isNeverText(path: string): boolean {
  return NEVER_TEXT.test(path);
}

/**
 * The text of a file; null for a binary one. UTF-16 is recognised by its byte order mark. A file
 * with a NUL byte is still text if its name says so, or if the rest is valid UTF-8.
 */
export function textOf(bytes: Buffer, path: string): string | null {
  const utf16 = utf16Text(bytes);
  // UTF-32 begins with the mark of UTF-16, and has a zero beside each character.
  if (utf16 !== null) return utf16.replaceAll('\0', '');
  const start = bytes.subarray(0, SNIFFED);
  if (!start.includes(0)) return bytes.toString('utf8');
  const isText = ALWAYS_TEXT.test(path) || isUtf8(wholeCharacters(start));
  return isText ? bytes.toString('utf8').replaceAll('\0', '') : null;
}

/** Drops an incomplete UTF-8 character at the end of the cut. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 4 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1;
  return bytes.subarray(0, end);
}
