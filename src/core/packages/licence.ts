import parse from 'spdx-expression-parse';

/** A licence of an SPDX expression, or a combination of several. */
export type LicenceExpression = ReturnType<typeof parse>;

/** The expression of a licence as it is stated; null where it is no SPDX expression. */
export function licenceExpression(text: string): LicenceExpression | null {
  try {
    return parse(text.trim());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}

/** Whether a stated licence is one id of the SPDX list, another expression, or neither. */
export function licenceKind(text: string): 'id' | 'expression' | 'other' {
  const parsed = licenceExpression(text);
  if (parsed === null) return 'other';
  const isOne = 'license' in parsed && parsed.plus !== true && parsed.exception === undefined;
  return isOne && !parsed.license.includes('LicenseRef-') ? 'id' : 'expression';
}
