import katex from 'katex';
import { settings } from './settings.js';

const formula = new URLSearchParams(location.search).get('formula');
document.getElementById('a').innerHTML = katex.renderToString(formula, { trust: true }); // BAD
document.getElementById('b').innerHTML = katex.renderToString(formula, settings); // BAD
