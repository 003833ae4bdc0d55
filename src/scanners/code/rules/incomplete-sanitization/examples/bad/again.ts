export function clean(path: string): string {
  return path.replace(/\.\.\//g, ''); // BAD
}
export function strip(html: string): string {
  const without = html.replace(/<script[^>]*>.*?<\/script>/gi, ''); // BAD
  return without;
}
