import { looked } from '../look.js';
import { manifest } from './files.js';

/** Schemes that encrypt what is sent. */
const ENCRYPTED = /^(?:https|wss):\/\//iu;

/** Any scheme at all; an address without one is reached by https only. */
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//iu;

/** Whether the apps reach other servers over encrypted connections only. */
export const encryptedEgress = manifest((apps) => {
  const addresses = apps.flatMap(({ egress, remotes }) => [
    ...egress.flatMap(({ address }) => (address === null ? [] : [address])),
    ...remotes.flatMap(({ urls }) => urls),
  ]);
  const clear = addresses.filter((address) => SCHEME.test(address) && !ENCRYPTED.test(address));
  const unknown = apps.flatMap(({ variables }) => variables);
  const count = `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}`;
  if (clear.length > 0)
    return looked(
      'no',
      `Of ${count} that the manifest allows, ${clear.length} ${clear.length === 1 ? 'is' : 'are'} not encrypted.`,
      { detail: clear.join(', ') },
    );
  if (unknown.length > 0)
    return looked(
      'unseen',
      'Some addresses in the manifest are set when the app is deployed, so they cannot be judged.',
      { detail: unknown.join(', ') },
    );
  return looked(
    'yes',
    addresses.length === 0
      ? 'The manifest allows no address outside the platform.'
      : `${addresses.length === 1 ? 'The one address' : `All of ${count}`} that the manifest allows ${addresses.length === 1 ? 'is' : 'are'} reached over encrypted connections.`,
  );
});

/** Whether data stays on the platform, which encrypts it at rest. */
export const storedOnPlatform = manifest((apps) => {
  const stores = apps.flatMap(({ remotes }) => remotes.filter(({ stores }) => stores));
  if (stores.length === 0)
    return looked(
      'yes',
      'No remote of the manifest stores data, so what the app stores is in storage of the platform.',
    );
  return looked(
    'unseen',
    `The manifest names ${stores.length} ${stores.length === 1 ? 'server' : 'servers'} of the vendor that store data; how they do it is not to be seen here.`,
    { detail: stores.map(({ key }) => key).join(', ') },
  );
});

/** What the manifest states of where data goes. */
export const dataFlows = manifest((apps) => {
  const remotes = apps.flatMap((app) => app.remotes);
  const egress = apps.flatMap((app) => app.egress);
  return looked(
    'yes',
    `The manifest names every way out: ${remotes.length} ${remotes.length === 1 ? 'server' : 'servers'} of the vendor and ${egress.length} ${egress.length === 1 ? 'entry' : 'entries'} of allowed addresses.`,
  );
});
