/**
 * Opens an HTML report (`fixby scan --format html`) in Chromium without a network, light and dark,
 * on a phone and a desktop: it loads nothing, fits the width, its filters work, and axe finds
 * nothing. What it needs is installed into `.cache/html`. No part of the build.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { chromium: { type: 'string', default: '/usr/bin/chromium' } },
});
const tools = join(fileURLToPath(new URL('..', import.meta.url)), '.cache/html');
/** Exact versions: what axe asks for changes when we say so. */
const TOOLS = { 'axe-core': '4.11.1', 'playwright-core': '1.65.1' };
if (!Object.keys(TOOLS).every((name) => existsSync(join(tools, 'node_modules', name)))) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: TOOLS }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: tools,
    stdio: 'inherit',
  });
}
const require = createRequire(join(tools, 'index.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const problems = [];
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
for (const file of positionals)
  for (const colorScheme of ['light', 'dark'])
    for (const width of [390, 1100]) await check(file, colorScheme, width);
await browser.close();
for (const problem of problems) console.error(problem);
if (positionals.length === 0 || problems.length > 0) process.exit(1);
console.log(`${positionals.length} HTML report(s): nothing loaded, fits, filters, nothing that axe finds`);

async function check(file, colorScheme, width) {
  const say = (what) => problems.push(`${file}, ${colorScheme}, ${width} px: ${what}`);
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => say(message));
  page.on('console', (message) => message.type() === 'error' && say(message.text()));
  const address = pathToFileURL(resolve(file)).href;
  page.on('request', (request) => request.url() !== address && say(`it loads ${request.url()}`));
  await page.goto(address);
  const wider = await page.evaluate(
    () => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth,
  );
  if (wider > 0) say(`it is ${wider} px too wide`);
  await page.fill('input[type=search]', 'words that no finding has');
  if ((await page.locator('article:visible').count()) > 0) say('the search hides nothing');
  await page.fill('input[type=search]', '');
  if ((await page.locator('article:visible').count()) === 0) say('there is no finding');
  await context.close();
  await axeOn(address, { viewport: { width, height: 900 }, colorScheme }, say);
}

/** The report's own policy lets no other script run, so axe needs a context without it. */
async function axeOn(address, options, say) {
  const context = await browser.newContext({ ...options, offline: true, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() =>
    globalThis.document.querySelectorAll('details').forEach((part) => (part.open = true)),
  );
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) say(`axe: ${id}: ${nodes[0]?.html.slice(0, 200)}`);
  await context.close();
}
