const puppeteer = require('puppeteer');
exports.run = async (req, res) => {
  const page = await puppeteer.launch().then((browser) => browser.newPage());
  await page.evaluate(`search("${req.query.text}")`); // BAD
};
