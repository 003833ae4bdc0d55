const cheerio = require('cheerio');
const express = require('express');
const { readFileSync } = require('fs');

const texts = cheerio.load(readFileSync('texts.xml', 'utf8'));

express().get('/', (request, response) => {
  const title = texts('trans-unit').text();
  response.send(`<title>${title}</title>`);
});
