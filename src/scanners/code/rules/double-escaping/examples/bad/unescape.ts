export function unescape(text: string): string {
  const first = text.replace(/&amp;/g, '&');
  return first.replace(/&lt;/g, '<'); // BAD
}
