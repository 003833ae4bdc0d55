/**
 * Draws what people see of an issue, its comments and the dashboard, as GitHub would, and of the
 * statements, into docs/images. It runs the real code over the stand-in GitHub, that of `dist`
 * for the statements, and needs Chromium (`--chromium`);
 * what else it needs is installed into `.cache/pictures`. No part of the build.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transpile } from './transpile.js';

const { values } = parseArgs({
  options: {
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    /** A file of Markdown to draw instead, into `.cache/pictures/<its name>.png`. */
    markdown: { type: 'string' },
    /** `statements`, or the name of an issue, which is then drawn in all looks: nothing else. */
    only: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache/pictures');
const tools = join(cache, 'tools');

/** Exact versions: the pictures change when we say so. Mermaid is the version that GitHub has. */
const TOOLS = {
  'markdown-it': '15.0.3',
  'markdown-it-github-alerts': '1.0.1',
  'github-markdown-css': '5.9.0',
  mermaid: '11.17.2',
  'playwright-core': '1.65.1',
  sharp: '0.35.5',
};
/** Pages whose first post alone is drawn: the dashboard's comments only start clocks. */
const ALONE = /^dashboard/u;
/** Those that the documentation shows; the others are for looking at. */
const KEPT = [
  'issue',
  'package-issue',
  'issue-comments',
  'dashboard',
  'incident',
  'activity-issue',
  'posture-issue',
  'statement',
  'statement-clean',
  'statement-public',
  'fleet',
];
/** Ways in which a page that Fixby writes is looked at; the documentation shows the first. */
const LOOKS = [
  { suffix: '', colorScheme: 'light', width: 1000 },
  { suffix: '-dark', colorScheme: 'dark', width: 1000 },
  { suffix: '-narrow', colorScheme: 'light', width: 390 },
  { suffix: '-narrow-dark', colorScheme: 'dark', width: 390 },
];
const WIDTH = 1200;

installTools();
const require = createRequire(join(tools, 'index.js'));
const toHtml = createRenderer();
const shown =
  values.markdown === undefined ? await tell() : { pages: [fromFile(values.markdown)], written: [] };
await drawAll(shown);

function installTools() {
  if (Object.keys(TOOLS).every((name) => existsSync(join(tools, 'node_modules', name)))) return;
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: TOOLS }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: tools,
    stdio: 'inherit',
  });
}

async function tell() {
  const out = transpile('pictures/built', ['src', '__tests__', 'scripts']);
  for (const name of ['action.yml', 'dist', 'examples']) symlinkSync(join(root, name), join(out, name));
  const built = (name) => import(pathToFileURL(join(out, 'scripts/pictures', name)).href);
  const { tellStories } = await built('stories.js');
  const { writeStatements } = await built('statements.js');
  const told =
    values.only === 'statements' ? [] : await tellStories(join(root, 'scripts/pictures/known.txt'));
  const isNamed = told.some(({ name }) => name === values.only);
  if (isNamed) return { pages: told.filter(({ name }) => name === values.only), written: [] };
  const pages = told;
  const { fleetPage } = await built('fleet.js');
  return { pages, written: [...(await writeStatements()), { name: 'fleet', html: fleetPage() }] };
}

function fromFile(path) {
  const post = {
    author: 'github-actions[bot]',
    at: new Date().toISOString(),
    body: readFileSync(path, 'utf8'),
  };
  return { name: 'markdown', title: path, number: 1, open: true, labels: [], posts: [post] };
}

/**
 * Markdown as in issues, where the end of a line is one. Scripts and such are our own here; GitHub
 * would remove them.
 */
function createRenderer() {
  const MarkdownIt = require('markdown-it');
  const alerts = require('markdown-it-github-alerts');
  const markdown = new (MarkdownIt.default ?? MarkdownIt)({ html: true, linkify: true, breaks: true });
  markdown.use(alerts.default ?? alerts);
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules.fence = (tokens, index, ...rest) =>
    tokens[index].info.trim() === 'mermaid'
      ? `<pre class="mermaid">${markdown.utils.escapeHtml(tokens[index].content)}</pre>`
      : fence(tokens, index, ...rest);
  return (text) =>
    markdown
      .render(text)
      .replace(/(^|[\s>])@([\w-]+)/gu, '$1<a class="mention">@$2</a>')
      .replace(
        /<li>\[([ xX])\] /gu,
        (_, mark) =>
          `<li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox"${mark === ' ' ? '' : ' checked'} disabled> `,
      );
}

async function drawAll({ pages, written }) {
  const { chromium } = require('playwright-core');
  const sharp = require('sharp');
  const profile = join(cache, 'profile');
  rmSync(profile, { recursive: true, force: true });
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: values.chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    viewport: { width: WIDTH, height: 800 },
    colorScheme: 'light',
    offline: true,
  });
  const images = join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  for (const shown of pages)
    for (const { suffix, colorScheme, width } of shown.name === values.only ? LOOKS : LOOKS.slice(0, 1)) {
      const page = await opened(browser, shown.name, document(shown, colorScheme));
      await page.setViewportSize({ width: suffix === '' ? WIDTH : width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.waitForSelector('body.drawn', { timeout: 60_000 });
      await save(page, `${shown.name}${suffix}`);
    }
  for (const { name, html } of written)
    for (const { suffix, colorScheme, width } of LOOKS) {
      const page = await opened(browser, name, html);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await save(page, `${name}${suffix}`);
    }
  await browser.close();

  async function save(page, name) {
    const path = join(KEPT.includes(name) ? images : cache, `${name}.png`);
    const pixels = await page.screenshot({ fullPage: true });
    await sharp(pixels).png({ palette: true, colours: 128, effort: 10 }).toFile(path);
    await page.close();
    console.log(path);
  }
}

async function opened(browser, name, html) {
  const file = join(cache, `${name}.html`);
  writeFileSync(file, html);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

function document({ name, title, number, open, labels, posts }, scheme) {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${scheme}.css`), 'utf8');
  const alerts = readFileSync(
    join(tools, 'node_modules/markdown-it-github-alerts/styles/github-base.css'),
    'utf8',
  );
  const colours = readFileSync(
    join(
      tools,
      `node_modules/markdown-it-github-alerts/styles/github-colors-${scheme === 'dark' ? 'dark-media' : 'light'}.css`,
    ),
    'utf8',
  );
  const mermaid = pathToFileURL(join(tools, 'node_modules/mermaid/dist/mermaid.min.js')).href;
  const own = readFileSync(join(root, 'scripts/pictures/page.css'), 'utf8');
  return `<!doctype html><meta charset="utf-8"><style>${css}${alerts}${colours}${own}</style>
<h1>${escape(title)} <span>#${number}</span></h1>
<p class="state ${open ? 'open' : 'closed'}">${open ? 'Open' : 'Closed'}</p>
${labels.map((label) => `<span class="label">${escape(label)}</span>`).join(' ')}
${(ALONE.test(name) ? posts.slice(0, 1) : posts).map(post).join('\n')}
<script src="${mermaid}"></script>
<script>
  mermaid.initialize({ startOnLoad: false, theme: '${scheme === 'dark' ? 'dark' : 'default'}' });
  mermaid.run().then(() => document.body.classList.add('drawn'));
</script>`;
}

function post({ author, at, body }) {
  const bot = author.endsWith('[bot]');
  const name = `<b>${escape(author.replace('[bot]', ''))}</b>${bot ? ' <i>bot</i>' : ''}`;
  const text = body.replaceAll(/http:\/\/127\.0\.0\.1:\d+/gu, 'https://github.com');
  return `<article><header>${name} on ${at.slice(0, 10)}</header><div class="markdown-body">${toHtml(text)}</div></article>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
