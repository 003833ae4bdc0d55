import { copyName, type Species, type TreeFiles } from './tree.js';

const app = "import express from 'express';\nconst app = express();\napp.use(express.json());\n";
const end = 'app.listen(3000);\n';
const manifest = JSON.stringify({ name: 'app', private: true, type: 'module', main: 'src/server.js' });

const RECIPES: Readonly<Record<string, { readonly shows: string; readonly files: TreeFiles }>> = {
  'code-exec': {
    shows: 'src/server.js',
    files: {
      'src/server.js': `import { exec } from 'node:child_process';\n${app}app.get('/ping', (req, res) => {\n  exec('ping -c 1 ' + req.query.host, (error, out) => res.json({ out }));\n});\n${end}`,
    },
  },
  'code-eval': {
    shows: 'src/server.js',
    files: {
      'src/server.js': `${app}app.post('/run', (req, res) => {\n  res.json({ value: eval(req.body.script) });\n});\n${end}`,
    },
  },
  'code-sql': {
    shows: 'src/server.js',
    files: {
      'src/server.js': `import mysql from 'mysql2';\n${app}const db = mysql.createConnection({ host: 'db' });\napp.get('/user', (req, res) => {\n  db.query("SELECT * FROM users WHERE id = '" + req.query.id + "'", (error, rows) => res.json(rows));\n});\n${end}`,
    },
  },
  'code-two-files': {
    shows: 'src/runner.js',
    files: {
      'src/server.js': `import { run } from './runner.js';\n${app}app.get('/run', (req, res) => {\n  run(req.query.command);\n  res.end();\n});\n${end}`,
      'src/runner.js':
        "import { execSync } from 'node:child_process';\nexport function run(command) {\n  return execSync(command).toString();\n}\n",
    },
  },
  'code-typescript': {
    shows: 'src/server.ts',
    files: {
      'src/server.ts': `import { exec } from 'node:child_process';\nimport express, { type Request, type Response } from 'express';\nconst app = express();\napp.get('/log', (req: Request, res: Response) => {\n  exec(\`tail /var/log/\${String(req.query.file)}\`);\n  res.end();\n});\n${end}`,
    },
  },
  'code-commonjs': {
    shows: 'src/server.cjs',
    files: {
      'src/server.cjs':
        "const express = require('express');\nconst { exec } = require('child_process');\nconst app = express();\napp.get('/x', function (req, res) {\n  exec('ls ' + req.query.dir);\n  res.end();\n});\napp.listen(3000);\n",
    },
  },
  'code-jsx': {
    shows: 'src/server.jsx',
    files: {
      'src/server.jsx': `import { renderToString } from 'react-dom/server';\n${app}app.get('/f', (req, res) => {\n  new Function('x', req.query.body)(1);\n  res.send(renderToString(<p>done</p>));\n});\n${end}`,
    },
  },
  'code-html': {
    shows: 'public/page.html',
    files: {
      'public/page.html':
        '<!doctype html>\n<title>Page</title>\n<script>\n  eval(decodeURIComponent(location.hash.slice(1)));\n</script>\n',
    },
  },
  'code-class': {
    shows: 'src/server.js',
    files: {
      'src/server.js': `import { exec } from 'node:child_process';\n${app}class Jobs {\n  start(name) {\n    exec('systemctl start ' + name);\n  }\n}\nconst jobs = new Jobs();\napp.post('/jobs', (req, res) => {\n  jobs.start(req.body.name);\n  res.end();\n});\n${end}`,
    },
  },
};

/** No two trees have the same text: a file of one is no other's that moved. */
function ownText(path: string, text: string, name: string): string {
  const routed = text.replaceAll(/app\.(get|post)\('/g, `app.$1('/${name}`);
  return routed !== text || path.endsWith('.html') ? routed : `${text}// part of ${name}\n`;
}

/** One species for each way in which untrusted data meets a sink; routes have the tree's name. */
export const CODE_SPECIES: readonly Species[] = Object.entries(RECIPES).map(
  ([species, { shows, files }]) => ({
    name: species,
    tree: (copy) => {
      const name = copyName(species, copy);
      const routed = Object.entries(files).map(([path, text]) => [path, ownText(path, text, name)]);
      return {
        name,
        kind: 'code',
        files: { 'package.json': `${manifest}\n`, ...(Object.fromEntries(routed) as TreeFiles) },
        shows,
        advisory: null,
      };
    },
  }),
);
