import type { LibraryModel } from '../engine/library/model.js';
import { locationHeader } from './parts/location.js';
import { runs } from './parts/runs.js';

const READERS =
  'readFile,readFileSync,createReadStream,open,openSync,readdir,readdirSync,opendir,access,accessSync,exists,existsSync,stat,statSync,lstat,lstatSync';
const WRITERS =
  'writeFile,writeFileSync,appendFile,appendFileSync,createWriteStream,unlink,unlinkSync,rm,rmSync,rmdir,rmdirSync,mkdir,mkdirSync,chmod,chmodSync,chown,chownSync,truncate,truncateSync,utimes,utimesSync,mkdtemp,mkdtempSync';
const BOTH = 'rename,renameSync,copyFile,copyFileSync,link,linkSync,symlink,symlinkSync,cp,cpSync';

/** Node's own modules. */
export const node: LibraryModel = {
  library: 'Node.js',
  types: {
    'fs/promises': 'fs.promises',
    'fs-extra': 'fs',
    'graceful-fs': 'fs',
    '{mz/fs,fs-promise}': 'fs',
    '{mz/child_process,child-process-promise,promisify-child-process,child-process-es6-promise}':
      'child_process',
    'path/posix': 'path',
    'path.{posix,win32}': 'path',
    'http.{createServer,Server}()': 'http.Server',
    'https.{createServer,Server}()': 'http.Server',
    'http.IncomingMessage': 'http.Request',
    'http.ServerResponse': 'http.Response',
    'child-process': 'child_process',
    'import.meta.url': 'file.url',
  },
  sources: {
    'process.argv': 'argument',
    'process.env': 'environment',
    'http.Request.{url,headers,rawHeaders}': 'remote',
    'fs.{readFileSync,readdirSync,promises.readFile,promises.readdir}': 'storage',
  },
  sinks: [
    { at: 'child_process.{exec,execSync}', argument: 0, kind: 'command' },
    { at: 'child_process.fork', argument: 0, kind: 'command' },
    ...runs('child_process.{spawn,spawnSync,execFile,execFileSync}'),
    { at: `fs.{${READERS},${WRITERS},${BOTH}}`, argument: 0, kind: 'path' },
    { at: `fs.promises.{${READERS},${WRITERS},${BOTH}}`, argument: 0, kind: 'path' },
    { at: `fs.{${BOTH}}`, argument: 1, kind: 'path' },
    { at: `fs.promises.{${BOTH}}`, argument: 1, kind: 'path' },
    {
      at: 'vm.{runInContext,runInNewContext,runInThisContext,compileFunction,Script}',
      argument: 0,
      kind: 'code',
      dynamic: 'medium',
    },
    { at: '{http,https}.{get,request}', argument: 0, kind: 'url' },
    {
      at: '{http,https}.{get,request}',
      argument: 0,
      property: ['host', 'hostname', 'path', 'url'],
      kind: 'url',
    },
    { at: '{net,tls}.{connect,createConnection}', argument: [0, 1], kind: 'url' },
    { at: 'http.Response.{write,end}', argument: 0, kind: 'html', confidence: 'medium' },
    { at: 'http.Response.{setHeader,writeHead}', argument: [1, 2], kind: 'header' },
    locationHeader('http.Response.setHeader'),
    { at: 'http.Response.writeHead', argument: 1, property: ['Location', 'location'], kind: 'redirect' },
    { at: 'console.{log,info,warn,error,debug,trace}', argument: 'all', kind: 'log', confidence: 'medium' },
    { at: 'util.format', argument: 0, kind: 'format' },
    {
      at: 'console.{log,info,warn,error,debug,trace}',
      argument: 0,
      kind: 'format',
      when: (_, call) => (call?.args.length ?? 0) > 1,
    },
    { at: '{require,import}', argument: 0, kind: 'module' },
  ],
  sanitizers: {
    'path.{basename,extname}': ['path'],
    'path.isAbsolute': ['*'],
  },
  propagators: {
    'path.{join,resolve,normalize,relative,dirname,format,parse,toNamespacedPath}': ['all'],
    'url.{parse,resolve,format,fileURLToPath,pathToFileURL,URL}': ['all'],
    'querystring.{parse,stringify,unescape,decode}': [0],
    'util.{format,inspect}': ['all'],
    'zlib.{gunzipSync,inflateSync,brotliDecompressSync,unzipSync}': [0],
    'Buffer.{from,concat,alloc}': [0],
  },
  harmless: [
    `fs.{existsSync,exists,access,accessSync,stat,statSync,lstat,lstatSync}`,
    'crypto.{randomBytes,randomUUID,randomInt}',
    'crypto.createHash().update().digest',
  ],
  callbacks: [
    { at: '{http,https}.{createServer,Server}', parameters: ['http.Request', 'http.Response'] },
    { at: 'http.Server.on', parameters: ['http.Request', 'http.Response'], arity: 2 },
    { at: 'http.Request.on', event: 'data', parameters: ['source:remote:the request body'] },
    { at: 'fs.readdir', parameters: ['', 'source:storage:the names of files'] },
    { at: 'fs.readFile', parameters: ['', 'source:storage:a file'] },
    { at: '{http,https}.{get,request}', parameters: ['http.IncomingResponse'] },
    {
      at: 'http.IncomingResponse.on',
      event: 'data',
      parameters: ['source:response:the answer of another server'],
    },
    { at: 'process.on', parameters: [] },
  ],
};
