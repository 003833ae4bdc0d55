/** A text as a regular expression that matches just it: outside of sets, with any flag but `v`. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
