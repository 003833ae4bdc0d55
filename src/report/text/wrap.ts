/**
 * Wraps a text at spaces into lines of at most `width` columns. A longer word has a line to itself.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Items separated by three spaces, as many per line as fit. An item that is too long is wrapped; it
 * has its lines to itself.
 */
export function flowed(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 3 + item.length <= width)
      lines[lines.length - 1] = `${line}   ${item}`;
    else lines.push(...wrapped(item, width));
  }
  return lines;
}
