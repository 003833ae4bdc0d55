import type * as t from '@babel/types';
import type { Program, SourceModule } from '../program.js';
import { nameOf } from '../walk.js';
import { samePath, servedBy, type Route } from './routes.js';
import type { Verification } from './verification.js';

/** A server program: the files that import each other, and what they register. */
export class Server {
  readonly routes: readonly Route[];
  readonly #mounted: readonly Route[];
  readonly #program: Program;
  readonly #verification: Verification;

  constructor(modules: readonly SourceModule[], program: Program, verification: Verification) {
    const served = modules.map(servedBy);
    this.routes = served.flatMap(({ routes }) => routes);
    this.#mounted = served.flatMap(({ mounted }) => mounted);
    this.#program = program;
    this.#verification = verification;
  }

  /** Every path of a route: its own, and those below the paths at which its router is mounted. */
  pathsOf(route: Route): string[] {
    const prefixes = this.#mounted
      .filter((mount) => this.#mounts(mount, route))
      .map(({ path }) => path ?? '');
    return ['', ...prefixes].map((prefix) => samePath(`${prefix}${samePath(route.path ?? '')}`));
  }

  /** Whether the caller is verified before or in a route's handler. */
  isGuarded(route: Route): boolean {
    return (
      route.handlers.some((handler) => this.#verification.isIn(handler, route.module)) ||
      this.#mounted.some(
        (mount) =>
          this.#covers(mount, route) &&
          mount.handlers.some((handler) => this.#verification.isIn(handler, mount.module)),
      )
    );
  }

  /** Whether what is mounted runs before a route: earlier in its router, or in one around it. */
  #covers(mount: Route, route: Route): boolean {
    if (this.#mounts(mount, route)) return true;
    const same = mount.module === route.module && mount.receiver === route.receiver;
    if (same && (mount.node.start ?? 0) > (route.node.start ?? 0)) return false;
    const { path } = mount;
    if (path === null) return true;
    const prefix = samePath(path.replace(/\*.*$/u, ''));
    return prefix === '/' || this.pathsOf(route).some((own) => own.startsWith(prefix));
  }

  /** Whether a call mounts the router of a route: `app.use('/api', check, router)`. */
  #mounts(mount: Route, route: Route): boolean {
    return mount.handlers.some((handler: t.Node) => {
      const name = nameOf(handler);
      if (name === null) return false;
      if (mount.module === route.module) return name === route.receiver;
      return this.#program.lookup(name, mount.module)?.module === route.module;
    });
  }
}
