/**
 * The report's own script: search and filters, and everything unfolded on paper. Plain JavaScript
 * for every browser of the last years; without it all findings are shown.
 */
export const SCRIPT = `
const form = document.querySelector('form');
const articles = [...document.querySelectorAll('article')];
const texts = new Map(articles.map((one) => [one, (one.closest('.cluster').querySelector('h3').textContent + ' ' + one.textContent).toLowerCase()]));
const status = document.querySelector('#shown');
function apply() {
  const data = new FormData(form);
  const words = String(data.get('search')).toLowerCase().split(/\\s+/).filter(Boolean);
  const severities = data.getAll('severity');
  let shown = 0;
  for (const one of articles) {
    const fits =
      severities.includes(one.dataset.severity) &&
      ['source', 'standing'].every((key) => !data.get(key) || data.get(key) === one.dataset[key]) &&
      words.every((word) => texts.get(one).includes(word));
    one.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const kind of ['.cluster', '.group'])
    for (const part of document.querySelectorAll(kind)) part.hidden = !part.querySelector('article:not([hidden])');
  status.textContent = shown + ' of ' + articles.length + ' findings shown';
}
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details')) part.open = true;
});
apply();
`;
