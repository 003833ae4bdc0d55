import type { LibraryModel } from '../engine/model.js';

/** Browsers that a program drives: what they open is asked by the server, and what they evaluate runs there. */
export const browsers: LibraryModel = {
  library: 'puppeteer, playwright, phantom, selenium-webdriver, chrome-remote-interface, wkhtmltopdf',
  types: {
    '{puppeteer-core,puppeteer-extra}': 'puppeteer',
    '{playwright-core,@playwright/test}': 'playwright',
    'puppeteer.{launch,connect}()': 'browser.Browser',
    'playwright.{chromium,firefox,webkit}.{launch,connect}()': 'browser.Browser',
    'browser.Browser.{newContext,createIncognitoBrowserContext,createBrowserContext}()': 'browser.Browser',
    'browser.Browser.newPage()': 'browser.Page',
    'phantom.create()': 'phantom.Browser',
    'phantom.Browser.createPage()': 'phantom.Page',
  },
  sinks: [
    { at: 'browser.Page.{goto,navigate}', argument: 0, kind: 'url' },
    { at: 'browser.Page.setContent', argument: 0, kind: 'html' },
    {
      at: 'browser.Page.{evaluate,evaluateHandle,evaluateOnNewDocument,addInitScript}',
      argument: 0,
      kind: 'code',
      when: (value) => value.objects.length === 0,
    },
    { at: 'phantom.Page.{open,openUrl}', argument: 0, kind: 'url' },
    { at: 'phantom.Page.{evaluateJavaScript}', argument: 0, kind: 'code' },
    { at: 'phantom.Page.setContent', argument: 0, kind: 'html' },
    { at: '*.{executeScript,executeAsyncScript}', argument: 0, kind: 'code', confidence: 'medium' },
    { at: '{wkhtmltopdf,wkhtmltoimage.generate}', argument: 0, kind: 'url' },
  ],
};
