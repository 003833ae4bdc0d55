import type { LibraryModel } from '../engine/library/model.js';

const LAUNCH = '{launch,connect,launchPersistentContext}';

/**
 * Browsers that a program controls: they open pages and run scripts inside the server's network.
 */
export const headlessBrowsers: LibraryModel = {
  library: 'puppeteer, playwright, phantom, selenium-webdriver, chrome-remote-interface, wkhtmltopdf',
  types: {
    'puppeteer-core': 'puppeteer',
    'puppeteer-extra': 'puppeteer',
    '{playwright-core,@playwright/test,playwright-extra}': 'playwright',
    [`puppeteer.${LAUNCH}()`]: 'browser.Browser',
    [`playwright.{chromium,firefox,webkit}.${LAUNCH}()`]: 'browser.Browser',
    'playwright.{chromium,firefox,webkit}.connectOverCDP()': 'browser.Browser',
    'browser.Browser.{newContext,createIncognitoBrowserContext,createBrowserContext}()': 'browser.Browser',
    'browser.Browser.newPage()': 'browser.Page',
    'phantom.create()': 'browser.Phantom',
    'browser.Phantom.createPage()': 'browser.Page',
    'chrome-remote-interface()': 'browser.Protocol',
  },
  sinks: [
    { at: 'browser.Page.{goto,open,openUrl}', argument: 0, kind: 'browser-address' },
    { at: 'browser.Page.{setContent,setDocumentContent}', argument: 0, kind: 'browser-page' },
    { at: 'browser.Page.property', argument: 1, kind: 'browser-page' },
    {
      at: 'browser.Page.{evaluate,evaluateHandle,evaluateOnNewDocument,addInitScript,evaluateJavaScript,$eval,$$eval}',
      argument: [0, 1],
      kind: 'browser-page',
    },
    { at: 'browser.Browser.addInitScript', argument: 0, kind: 'browser-page' },
    {
      at: 'browser.Protocol.Runtime.{evaluate,compileScript}',
      argument: 0,
      property: 'expression',
      kind: 'browser-page',
    },
    { at: 'browser.Protocol.Page.navigate', argument: 0, property: 'url', kind: 'browser-address' },
    {
      at: 'browser.Protocol.Page.{printToPDF,setDocumentContent}',
      argument: 0,
      property: ['html', 'headerTemplate', 'footerTemplate'],
      kind: 'browser-page',
    },
    {
      at: '{wkhtmltopdf,wkhtmltoimage.generate,html-pdf.create,pdf-puppeteer}',
      argument: 0,
      kind: 'browser-page',
    },
    { at: '*.{executeScript,executeAsyncScript}', argument: 0, kind: 'code', confidence: 'medium' },
  ],
};
