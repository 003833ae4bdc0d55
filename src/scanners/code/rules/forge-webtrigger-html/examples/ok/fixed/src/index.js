export const run = () => ({ headers: { 'Content-Type': ['text/html'] }, body: '<p>done</p>' });
