const puppeteer = require('puppeteer');
exports.run = async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(`https://reports.example.com/${req.query.id}`);
  await page.evaluate(() => document.title);
};
