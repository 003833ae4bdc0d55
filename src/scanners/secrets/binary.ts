/** Runs of printable characters that are long enough for a secret with what stands around it. */
const WORDS = /[\t\n\r\x20-\x7e]{16,}/gu;

/** What can be read in a binary file, as `strings` would show it. */
export function wordsIn(bytes: Buffer): string {
  return (bytes.toString('latin1').match(WORDS) ?? []).join('\n');
}

/** How files of formats that are no text begin, or go on at an offset; by their endings. */
const BEGINNINGS: readonly (readonly [endings: string, beginnings: readonly string[], offset?: number])[] = [
  ['png icns', ['\x89PNG', 'icns']],
  ['jpg jpeg', ['\xff\xd8\xff']],
  ['gif', ['GIF8']],
  ['webp wav avi', ['RIFF']],
  ['avif heic mp4 m4a m4v mov', ['ftyp', 'moov', 'mdat', 'wide', 'free'], 4],
  ['ico cur', ['\0\0\x01\0', '\0\0\x02\0', '\x89PNG']],
  ['bmp', ['BM']],
  ['tif tiff', ['II*\0', 'MM\0*']],
  ['psd', ['8BPS']],
  ['svgz', ['\x1f\x8b']],
  ['woff woff2', ['wOFF', 'wOF2']],
  ['ttf otf', ['\0\x01\0\0', 'OTTO', 'true', 'ttcf']],
  ['mp3', ['ID3', '\xff']],
  ['ogg', ['OggS']],
  ['flac', ['fLaC']],
  ['mkv webm', ['\x1aE\xdf\xa3']],
  ['pdf ai', ['%PDF', '%!PS']],
  ['docx xlsx pptx odt ods odp sketch', ['PK']],
  ['doc xls ppt', ['\xd0\xcf\x11\xe0']],
  ['class dylib', ['\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xfe\xed\xfa']],
  ['o so', ['\x7fELF', '\xcf\xfa\xed\xfe']],
  ['a', ['!<arch>']],
  ['exe dll', ['MZ']],
  ['wasm', ['\0asm']],
  ['pyc', ['\r\n'], 2],
  ['mo gmo', ['\xde\x12\x04\x95', '\x95\x04\x12\xde']],
  ['eot', ['LP'], 34],
];

/** Whether a binary file begins as its name says: a picture is a picture, and no text is lost. */
export function isWhatItsNameSays(bytes: Buffer, path: string): boolean {
  const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return BEGINNINGS.some(
    ([endings, beginnings, offset = 0]) =>
      endings.split(' ').includes(ending) &&
      beginnings.some((text) => bytes.toString('latin1', offset, offset + text.length) === text),
  );
}
