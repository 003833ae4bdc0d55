import puppeteer from 'puppeteer';
import escapeHtml from 'escape-html';
import type { Request, Response } from 'express';
export async function pdf(req: Request, res: Response) {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.setContent('<h1>Report</h1>');
  await page.goto('about:blank');
  res.send(await page.pdf());
}
