import type { LibraryModel } from '../engine/library/model.js';

const ENTRY = 'source:archive:an entry of an archive';

/** Archives: the names of entries are chosen by whoever made the archive. */
export const archives: LibraryModel = {
  library: 'unzipper, adm-zip, tar, tar-stream, yauzl, jszip, decompress',
  types: {
    'adm-zip()': 'adm-zip.Zip',
    'unzipper.Parse()': 'unzipper.Stream',
    'unzip.Parse()': 'unzipper.Stream',
    'node-unzip-2.Parse()': 'unzipper.Stream',
    'unzipper.Open.{file,buffer,url}()': 'unzipper.Directory',
    'tar-stream.extract()': 'tar.Extract',
    'jszip()': 'jszip.Zip',
    'jszip.loadAsync()': 'jszip.Zip',
    'jszip.Zip.loadAsync()': 'jszip.Zip',
  },
  sources: {
    'adm-zip.Zip.{getEntries,getEntry}': 'archive',
    'unzipper.Directory.files': 'archive',
    'jszip.Zip.files': 'archive',
    '*.entryName': 'archive',
  },
  sinks: [
    {
      at: 'zlib.{gunzip,gunzipSync,inflate,inflateSync,inflateRaw,inflateRawSync,unzip,unzipSync,brotliDecompress,brotliDecompressSync,zstdDecompress,zstdDecompressSync}',
      argument: 0,
      kind: 'compressed',
      // A limit for what comes out.
      when: (_, call) => call?.option(1, 'maxOutputLength') === null,
    },
    { at: 'pako.{inflate,inflateRaw,ungzip}', argument: 0, kind: 'compressed' },
  ],
  callbacks: [
    { at: 'unzipper.Stream.{on,once}', parameters: [ENTRY] },
    { at: 'tar.Extract.on', parameters: [ENTRY] },
    { at: '{tar,tar.Parser()}.{t,list,on}', parameters: [ENTRY] },
    { at: 'yauzl.Zip.on', parameters: [ENTRY] },
    { at: 'yauzl.{open,fromBuffer,fromFd}', parameters: ['', 'yauzl.Zip'] },
    { at: 'jszip.Zip.forEach', parameters: [ENTRY, ENTRY] },
    { at: 'adm-zip.Zip.forEach', parameters: [ENTRY] },
  ],
};
