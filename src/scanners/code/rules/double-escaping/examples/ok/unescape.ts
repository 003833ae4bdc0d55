export function unescape(text: string): string {
  let result = text.replace(/&lt;/g, '<');
  result = result.replace(/&gt;/g, '>');
  return result.replace(/&amp;/g, '&');
}
