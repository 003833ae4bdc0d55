const puppeteer = require('puppeteer');
const SITES = ['https://a.example.com', 'https://b.example.com'];
exports.run = async (req, res) => {
  const { site } = req.query;
  if (!SITES.includes(site)) return res.status(400).end();
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(site);
};
