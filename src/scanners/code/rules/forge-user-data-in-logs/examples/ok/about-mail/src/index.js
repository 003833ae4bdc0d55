import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('send', ({ payload }) => {
  const { sendEmail, via } = payload;
  const count = payload.emails.length;
  console.log(`sending ${count} via ${via}: ${sendEmail}`);
});
export const run = resolver.getDefinitions();
