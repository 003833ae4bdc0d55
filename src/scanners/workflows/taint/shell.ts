/** A variable that a script reads. */
export interface ShellVariable {
  readonly name: string;
  /** Offset of the `$`. */
  readonly at: number;
  /** Whether it stands in double quotes on its line. */
  readonly quoted: boolean;
}

const VARIABLE = /\$(?:env:)?(?:\{(?:env:)?(?<braced>[A-Za-z_]\w*)[^}]*\}|(?<bare>[A-Za-z_]\w*))/gu;

/**
 * The variables of a line of sh or PowerShell. What stands in single quotes is no variable for
 * either.
 */
export function shellVariables(line: string): ShellVariable[] {
  return [...line.matchAll(VARIABLE)].flatMap((match): ShellVariable[] => {
    const { quote, escaped } = quotesBefore(line, match.index);
    const name = match.groups?.['braced'] ?? match.groups?.['bare'] ?? '';
    return quote === "'" || escaped ? [] : [{ name, at: match.index, quoted: quote === '"' }];
  });
}

function quotesBefore(line: string, end: number): { quote: string; escaped: boolean } {
  let quote = '';
  let escaped = false;
  for (let at = 0; at < end; at += 1) {
    const character = line.charAt(at);
    if (escaped) escaped = false;
    else if (character === '\\' && quote !== "'") escaped = true;
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
  }
  return { quote, escaped };
}
