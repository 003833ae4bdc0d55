/**
 * Whether stdout shows colours, and its width in columns (null when it is not a terminal). @see
 * https://no-color.org
 */
export function terminal(interactive: boolean): { colour: boolean; columns: number | null } {
  const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return { colour: interactive && !noColour, columns: interactive ? process.stdout.columns : null };
}
