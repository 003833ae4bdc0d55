import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('send', (req) => {
  const { sendEmail, via, project = 'none' } = req.payload;
  const count = req.payload.emails.length;
  const key = req.key || (req.payload && req.payload.key);
  console.log(`sending ${count} via ${via} in ${project} about ${key}: ${sendEmail}`);
});
export const run = resolver.getDefinitions();
