import type { LibraryModel } from '../engine/library/model.js';

const EXTRA =
  'remove,removeSync,emptyDir,emptyDirSync,emptydir,ensureDir,ensureDirSync,ensureFile,ensureFileSync,createFile,createFileSync,mkdirp,mkdirpSync,mkdirs,mkdirsSync,outputFile,outputFileSync,outputJson,outputJSON,outputJsonSync,outputJSONSync,readJson,readJSON,readJsonSync,readJSONSync,writeJson,writeJSON,writeJsonSync,writeJSONSync,pathExists,pathExistsSync';
const PAIRS =
  'copy,copySync,move,moveSync,ensureLink,ensureLinkSync,ensureSymlink,ensureSymlinkSync,createLink,createSymlink';

/** Libraries that read, write and remove files. */
export const files: LibraryModel = {
  library:
    'fs-extra, rimraf, mkdirp, make-dir, del, glob, fast-glob, globby, tiny-glob, jsonfile, write-file-atomic',
  sinks: [
    // fs-extra is known under the name of Node's own module.
    { at: `fs.{${EXTRA},${PAIRS}}`, argument: 0, kind: 'path' },
    { at: `fs.{${PAIRS}}`, argument: 1, kind: 'path' },
    { at: 'rimraf', argument: 0, kind: 'path' },
    {
      at: 'rimraf.{sync,rimraf,rimrafSync,native,nativeSync,manual,manualSync,windows,windowsSync,posix,posixSync,moveRemove,moveRemoveSync}',
      argument: 0,
      kind: 'path',
    },
    {
      at: '{mkdirp,mkdirp.sync,mkdirp.mkdirp,mkdirp.mkdirpSync,mkdirp.manual,mkdirp.native,make-dir,make-dir.sync,make-dir.makeDirectory,make-dir.makeDirectorySync}',
      argument: 0,
      kind: 'path',
    },
    { at: '{del,del.sync,del.deleteAsync,del.deleteSync}', argument: 0, kind: 'path' },
    {
      at: '{glob,glob.sync,glob.glob,glob.globSync,glob.globStream,glob.Glob,fast-glob,fast-glob.sync,fast-glob.glob,fast-glob.globSync,fast-glob.stream,globby,globby.globby,globby.globbySync,globby.sync,tiny-glob}',
      argument: 0,
      kind: 'path',
      confidence: 'medium',
    },
    {
      at: '{write-file-atomic,write-file-atomic.sync,jsonfile.readFile,jsonfile.readFileSync,jsonfile.writeFile,jsonfile.writeFileSync,load-json-file,load-json-file.loadJsonFile,write-json-file,write-json-file.writeJsonFile}',
      argument: 0,
      kind: 'path',
    },
  ],
};
