import { chromium } from 'playwright';
import type { Request, Response } from 'express';
async function render(html: string) {
  const browser = await chromium.launch();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(html); // BAD
  return page.pdf();
}
export async function invoice(req: Request, res: Response) {
  res.end(await render('<h1>' + req.body.title + '</h1>'));
}
