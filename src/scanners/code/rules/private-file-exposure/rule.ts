import type { Rule } from '../../engine/rules/rule.js';
import { writtenAt } from '../../engine/rules/written.js';
import { textOf } from '../../engine/values/value.js';

/** The program's own directory, or a parent of it. */
const OWN_FOLDER =
  /^(?:__dirname|process\.cwd\(\)|import\.meta\.dirname|(?:\w+\.)?(?:join|resolve|normalize)\(\s*(?:(?:__dirname|process\.cwd\(\)|import\.meta\.dirname)\s*,?\s*)?(?:['"][./]*['"]\s*,?\s*)*\)|__dirname\s*\+\s*['"]\/[./]*['"])$/u;
const PACKAGES = /(?:^|[/'"\s])node_modules\/?['"]?\)?$/u;

/** Reports directories that are served although they contain private files. */
export const privateFileExposure: Rule = {
  id: 'private-file-exposure',
  title: 'Private files served to everybody',
  cwe: ['CWE-538', 'CWE-548', 'CWE-552'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; reads the source, settings and often secrets of the server (C:H).',
  precision: 'high',
  message: 'A folder with private files is served ({sink})',
  why: 'The folder of a program holds its source, `package.json`, `.env` and more. `node_modules` says which versions are in use.',
  fix: {
    text: 'Serve one folder that holds public files only.',
    before: 'app.use(express.static(__dirname));',
    after: "app.use(express.static(path.join(__dirname, 'public')));",
  },
  references: ['https://cwe.mitre.org/data/definitions/538.html'],
  on: {
    calls: {
      '{express.static,serve-static,koa-static,node-static.Server,ecstatic,st}': (call, report) => {
        const written = writtenAt(call.argNode(0), call.environment);
        if (isPrivate(textOf(call.arg(0))) || OWN_FOLDER.test(written)) report(call.node);
        else if (PACKAGES.test(written)) report(call.node, { confidence: 'medium' });
        else if (call.option(1, 'dotfiles')?.constants.includes('allow'))
          report(call.node, { confidence: 'medium', detail: 'dotfiles' });
      },
    },
  },
};

/**
 * Whether a directory is private: the file system's root, the current directory, or one with
 * secrets.
 */
function isPrivate(folder: string | null): boolean {
  return (
    folder !== null &&
    /^(?:|\/|\.{1,2}\/?|(?:\.{1,2}\/)+|\/(?:etc|home|root|var)\/?|~\/?)$|(?:^|\/)\.(?:git|ssh|aws|env)\/?$/u.test(
      folder,
    )
  );
}
