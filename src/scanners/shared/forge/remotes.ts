import type { ManifestNode, ManifestPlace } from './node.js';

/** A base URL of a remote, for one region or as the default. */
export interface BaseUrl {
  /** `default`, `EU`, `US`, … */
  readonly region: string;
  readonly url: string;
  readonly at: ManifestPlace;
}

/** A remote of an app: a server of the vendor (Forge Remote). */
export interface Remote {
  readonly key: string;
  readonly urls: readonly BaseUrl[];
  /** `storage`, `compute`, `fetch`, `other`. */
  readonly operations: readonly string[];
  readonly systemToken: boolean;
  readonly userToken: boolean;
  /** Whether it stores data. */
  readonly stores: boolean;
  /** Whether it declares to store end-user data; null when it does not say. */
  readonly storesEUD: boolean | null;
  readonly at: ManifestPlace;
}

/** `remotes` of a manifest. */
export function remotesOf(remotes: ManifestNode): Remote[] {
  return remotes.items.map((remote) => {
    const operations = remote.get('operations').items.flatMap(({ text }) => (text === null ? [] : [text]));
    return {
      key: remote.get('key').text ?? '',
      urls: urlsOf(remote.get('baseUrl')),
      operations,
      systemToken: remote.get('auth', 'appSystemToken', 'enabled').flag === true,
      userToken: remote.get('auth', 'appUserToken', 'enabled').flag === true,
      stores: operations.includes('storage') || remote.get('storage').exists,
      storesEUD: remote.get('storage', 'inScopeEUD').flag,
      at: remote.at,
    };
  });
}

function urlsOf(baseUrl: ManifestNode): BaseUrl[] {
  if (baseUrl.text !== null) return [{ region: 'default', url: baseUrl.text, at: baseUrl.at }];
  return baseUrl.entries.flatMap(([region, node]) =>
    node.text === null ? [] : [{ region, url: node.text, at: node.at }],
  );
}
