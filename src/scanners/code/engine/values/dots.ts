import { harms, type Taint } from './taint.js';

/** What only data does that has no dot: it leads out of no folder from within one. */
const DOTLESS = 'dotless';

/** A part of a text that stood between two dots. */
export function dotless(taint: Taint): Taint {
  return harms(taint, 'path') ? { ...taint, cleaned: [...taint.cleaned, DOTLESS].sort() } : taint;
}

/** Data that may have dots again: decoded, replaced in, or put together with dots. */
export function dotted(taints: readonly Taint[]): readonly Taint[] {
  return taints.map((taint) =>
    isDotless(taint)
      ? { ...taint, cleaned: taint.cleaned.filter((kind) => kind !== DOTLESS && kind !== 'path') }
      : taint,
  );
}

/** What a function other than those for paths makes of data without dots: it may decode it. */
export function passedOn(taints: readonly Taint[]): readonly Taint[] {
  return taints.flatMap((taint) => (taint.cleaned.includes('path') ? [taint] : dotted([taint])));
}

/** Data without dots below a folder, or after a name. What begins with it may be absolute. */
export function below(taints: readonly Taint[]): readonly Taint[] {
  return taints.map((taint) =>
    isDotless(taint) && !taint.cleaned.includes('path')
      ? { ...taint, cleaned: [...taint.cleaned, 'path'].sort() }
      : taint,
  );
}

/**
 * What data without dots is in a text that is put together: harmless in paths after a name, and
 * any text once several parts, or dots on both sides of one, may make `..`.
 * @param parts the data of each part, and what is known to be written in it
 */
export function putTogether(
  parts: readonly { readonly taints: readonly Taint[]; readonly written: string }[],
  all: readonly Taint[],
): readonly Taint[] {
  const [at, ...others] = parts.flatMap(({ taints }, index) => (taints.some(isDotless) ? [index] : []));
  if (at === undefined) return all;
  const texts = parts.map(({ written }) => written);
  if (others.length > 0 || texts.join('').includes('..')) return dotted(all);
  return /[^/]/u.test(texts.slice(0, at).join('')) ? below(all) : all;
}

function isDotless(taint: Taint): boolean {
  return taint.cleaned.includes(DOTLESS);
}
