import type * as t from '@babel/types';
import { sanitizesByName } from '../../engine/rules/patterns-of-text.js';
import type { Report } from '../../engine/rules/rule.js';
import { writtenAt } from '../../engine/rules/written.js';
import type { Environment, Value } from '../../engine/values/evaluated.js';
import { harms, type Taint } from '../../engine/values/taint.js';
import { isConstant } from '../../engine/values/value.js';

/** Translations and JSON, which are not markup from users. */
const HARMLESS_CALL =
  /^(?:(?:this\.)?(?:i18n\.)?(?:t|translate|gettext|formatMessage|\$t)|JSON\.stringify)\(/u;

/** What renderers of code and formulas make: they escape the text that they are given. */
const RENDERED =
  /^(?:highlight\.js(?:\/lib\/\w+)?\.highlight(?:Auto)?\(\)\.value|prismjs\.highlight\(\)|katex\.renderToString\(\))$/u;

/**
 * Reports a value that is used as markup without escaping: with high confidence if it contains
 * untrusted data, with medium confidence if it is only not constant.
 */
export function reportMarkup(
  value: Value,
  node: t.Node,
  written: t.Node,
  report: Report,
  environment: Environment,
  sink: string,
): void {
  if (isConstant(value) || (!value.open && value.taints.length === 0)) return;
  if (value.taints.length === 0 && value.apis.length > 0 && value.apis.every((api) => RENDERED.test(api)))
    return;
  const surest = value.taints.find(
    (taint) => harms(taint, 'html') && !taint.cleaned.includes('tags') && isSure(taint),
  );
  if (surest !== undefined) {
    report(node, { confidence: 'high', taint: surest, sink });
    return;
  }
  if (value.taints.length > 0 && !value.taints.some((taint) => harms(taint, 'html'))) return;
  const text = writtenAt(written, environment);
  const called = /([\w$]+)\([^()]*\)$/u.exec(text)?.[1] ?? '';
  if (HARMLESS_CALL.test(text) || sanitizesByName(called) !== null) return;
  report(node, { confidence: 'medium', sink });
}

function isSure({ source }: Taint): boolean {
  return source.kind === 'remote' || source.kind === 'dom';
}
