const LETTERS: RegExp = /^[A-z]+$/;
export function check(name: string): boolean {
  return LETTERS.test(name); // BAD
}
export const host = (text: string) => text.match(/^www\.example\.com|beta\.example\.com$/) !== null; // BAD
