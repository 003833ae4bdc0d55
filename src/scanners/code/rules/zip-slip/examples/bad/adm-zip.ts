import AdmZip from 'adm-zip';
import { writeFileSync } from 'node:fs';
export function unpack(file: string, folder: string): void {
  const zip = new AdmZip(file);
  for (const entry of zip.getEntries()) {
    const target = `${folder}/${entry.entryName}`;
    writeFileSync(target, entry.getData()); // BAD
  }
}
