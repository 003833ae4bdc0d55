export function toHtml(text: string): string {
  return text.split('\n').join('<br>');
}
