import type { Report } from '../../engine/rules/rule.js';
import type { Environment } from '../../engine/values/evaluated.js';
import { isAside } from '../../../shared/aside-places.js';

const PLACEHOLDER =
  /^(?:x+|\*+|\.+|todo|change_?me|example|none|null|undefined|test|string|password|secret|token|<.*|\$\{.*|\{\{.*|your[-_ ].*|\/.*|https?:.*|\.{1,2}\/.*)$/iu;
/** Prefixes of keys of well-known services, and of private keys. */
const PROVIDER =
  /^(?:sk[-_](?:live|prod|ant|proj)|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abpr]-|AIza|SG\.|npm_|-----BEGIN [A-Z ]*PRIVATE KEY)/u;

/**
 * Whether a text only names or describes a secret: words, a path, a placeholder, or a regular
 * expression for one.
 */
export function isNoSecret(text: string): boolean {
  if (PLACEHOLDER.test(text) || /\.(?:pem|key|json|txt|crt)$|\(\?[:=!<]/iu.test(text)) return true;
  return isWords(text);
}

/** Whether a text consists of two or more words only, or is a path of them. */
export function isWords(text: string): boolean {
  const words = text.split(/[-_. :/]+|(?<=[a-z])(?=[A-Z])/u);
  return words.length > 1 && words.every((word) => /^[A-Za-z]*$/u.test(word));
}

/** Whether a text is a private key in PEM. */
export function isPrivateKey(text: string): boolean {
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----[\sA-Za-z0-9+/=\\]{40}/u.test(text);
}

/**
 * Whether a text looks like a service's key or machine-generated: long, with digits and both cases,
 * and few repeated characters.
 */
function looksIssued(text: string): boolean {
  if (PROVIDER.test(text)) return true;
  const many = new Set(text).size >= Math.min(16, text.length * 0.45);
  return /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/=-]{24,}$/u.test(text) && many;
}

/**
 * A reporter for secrets that lowers the confidence of those in tests and samples, unless they look
 * machine-generated: others protect nothing there.
 */
export function ratedByPlace(report: Report, environment: Environment, text: string | null): Report {
  const { path } = environment.frame.module;
  if (!isAside(path, 'passwords') || (text !== null && looksIssued(text))) return report;
  return (node, details) => {
    report(node, { ...details, confidence: 'low' });
  };
}
