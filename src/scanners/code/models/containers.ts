import type { LibraryModel } from '../engine/library/model.js';
import type { Value } from '../engine/values/evaluated.js';
import { textOf, UNKNOWN } from '../engine/values/value.js';

/** Whether a list runs a text in a shell: `['sh', '-c', …]`. */
function runsShell({ objects }: Value): boolean {
  return objects.some((list) => /(?:^|\/)(?:ba|z|da|a|k)?sh$/u.test(textOf(list.get('0') ?? UNKNOWN) ?? ''));
}

/** Clients of Docker: commands that run in a container. */
export const containers: LibraryModel = {
  library: 'dockerode',
  types: {
    'dockerode()': 'docker.Client',
    'docker.Client.{getContainer,createContainer}()': 'docker.Container',
  },
  sinks: [
    { at: 'docker.Container.exec', argument: 0, property: 'Cmd', kind: 'command', when: runsShell },
    {
      at: 'docker.Client.createContainer',
      argument: 0,
      property: ['Cmd', 'Entrypoint'],
      kind: 'command',
      when: runsShell,
    },
    { at: 'docker.Client.run', argument: 1, kind: 'command', when: runsShell },
  ],
};
