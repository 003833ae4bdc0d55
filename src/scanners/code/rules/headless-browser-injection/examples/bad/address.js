const puppeteer = require('puppeteer');
const app = require('express')();
app.get('/shot', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  const url = `https://${req.query.site}`;
  await page.goto(url); // BAD
  res.send(await page.screenshot());
});
