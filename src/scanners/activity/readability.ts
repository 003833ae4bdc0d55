import type { FileRead } from './input/read.js';

/**
 * Why logs count as not read: too many lines that cannot be, or a file with none that can.
 * @param most share of lines that may be unreadable, such as `1%`
 */
export function problemsOf(files: readonly FileRead[], most: string): string[] {
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  const unreadable = files.reduce((sum, file) => sum + file.unreadable, 0);
  const isTooMany = unreadable > (lines * Number.parseFloat(most)) / 100;
  const whole = files.filter((file) => file.lines > 0 && file.unreadable === file.lines);
  const worst = isTooMany ? files.filter((file) => file.unreadable > 0) : whole;
  return worst.map(
    (file) =>
      `${unreadableWords(file)}${isTooMany ? `, and max-unreadable is ${most}` : ''}. Name its fields under scan.activity.fields, or leave the file out`,
  );
}

/** What is worth saying of logs that were read. */
export function notesOf(files: readonly FileRead[], overflow: number): string[] {
  return [
    ...files.filter(({ unreadable }) => unreadable > 0).map(unreadableWords),
    ...files.filter(({ lines }) => lines === 0).map(({ name }) => `${name} is empty`),
    ...files.filter(({ absent }) => absent.length > 0).map(absentWords),
    ...(overflow === 0
      ? []
      : [`${overflow} requests are of clients or routes beyond those that are looked at one by one`]),
  ];
}

function unreadableWords({ name, lines, unreadable, firstUnreadable }: FileRead): string {
  return `${name}: ${unreadable} of ${lines} lines cannot be read, the first is line ${firstUnreadable ?? 1}`;
}

/** Nothing is found by what a log does not tell, and nobody would know. */
function absentWords({ name, absent }: FileRead): string {
  const fields = absent.map((field) => `no ${field}`).join(' and ');
  return `${name} names ${fields}, so nothing is found by ${absent.length === 1 ? 'it' : 'them'}. If they have other names there, list those under scan.activity.fields`;
}
