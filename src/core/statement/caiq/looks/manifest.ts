import { dataOutside, mayGetData, outwardNames, outwardOf, outwardWords } from '../../outward.js';
import { few } from '../../say.js';
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

/** Whether end-user data stays on the platform. */
export const storedOnPlatform = manifest((apps) => {
  const outside = dataOutside({ apps });
  if (outside !== null) return looked('unseen', outside, { detail: outwardNames(mayGetData({ apps })) });
  return looked(
    'yes',
    'By the manifests no remote and no address may get end-user data, so that storage of the platform has it.',
  );
});

/** An address that stands for all of them. */
const ANYWHERE = /^(?:[a-z][a-z0-9+.-]*:\/\/)?\*$/iu;

/** What the manifests state of where data goes. */
export const dataFlows = manifest((apps) => {
  const all = outwardOf({ apps });
  const variables = apps.flatMap((app) => app.variables);
  if (all.egress.some(({ address }) => address !== null && ANYWHERE.test(address)))
    return looked(
      'unseen',
      'The manifests let data go to any address, so that they do not say where it goes.',
    );
  if (variables.length > 0)
    return looked('unseen', 'The manifests name addresses that are set when the app is deployed.', {
      detail: few(variables),
    });
  const words = outwardWords(all);
  return looked(
    'yes',
    words === null
      ? 'The manifests name no remote and no address: Forge lets the app reach no other server.'
      : `Forge lets the app reach no more than its manifests name: ${words}.`,
    words === null ? {} : { detail: outwardNames(all) },
  );
});
