import type { Finding } from '../../core/findings/finding.js';
import { formOf } from '../../core/intake/forms.js';
import { renderOpened } from '../../core/ledger/metadata/report.js';
import { advisoryUrl } from '../text/addresses.js';
import { code, link, markup } from '../text/markdown.js';
import { blocks, list } from '../text/markdown-blocks.js';
import { clip, sanitise } from '../text/terminal-text.js';

/** Maximum length of a name, a version or a path, in characters. */
const MAX_NAME = 150;

/** Maximum number of places that are named. */
const MAX_PLACES = 20;

/** The incident that a malicious package is: whoever installed it ran somebody else's program. */
export function renderIncident(finding: Finding): { readonly title: string; readonly body: string } {
  const { package: at, rule, locations, id } = finding;
  const what = at === null ? clip(finding.title, MAX_NAME) : clip(`${at.name} ${at.version}`, MAX_NAME);
  const places = locations.slice(0, MAX_PLACES).map(({ path }) => code(clip(path, MAX_NAME)));
  const text = blocks([
    markup`${code(what)} is a malicious package: ${link(clip(rule, MAX_NAME), advisoryUrl(rule))}. Every machine that installed it may have run its program: take its tokens and keys for stolen until you know better.`,
    markup`It is required in:`,
    list(places),
    markup`The package itself has an issue of its own, which closes when it is gone. This one is about what it may have done, and only people close it.`,
  ]);
  const title = `${formOf('incident').title}Malicious package ${sanitise(what)} (${sanitise(clip(rule, MAX_NAME))})`;
  return { title, body: `${text.toString()}\n\n${renderOpened(id)}\n` };
}
