import fs from 'node:fs';
import path from 'node:path';

export function exportReport(to: string, text: string): void {
  const file = path.resolve(to);
  if (fs.existsSync(file)) console.info('overwriting', file);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
