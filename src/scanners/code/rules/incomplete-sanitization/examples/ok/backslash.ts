export function quote(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
export const unquote = (text: string) => text.replace('"', '').replace('"', '');
