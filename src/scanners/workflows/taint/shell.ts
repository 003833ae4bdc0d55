/** A reference to a variable in a script. */
export interface ShellVariable {
  readonly name: string;
  /** Offset of the `$`. */
  readonly at: number;
  /** Whether it is in double quotes on its line. */
  readonly quoted: boolean;
}

const VARIABLE = /\$(?:env:)?(?:\{(?:env:)?(?<braced>[A-Za-z_]\w*)[^}]*\}|(?<bare>[A-Za-z_]\w*))/gu;

/** The variables on a line of sh or PowerShell. In single quotes neither expands variables. */
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
