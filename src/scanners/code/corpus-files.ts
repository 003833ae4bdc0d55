import type { Corpus } from './corpus.js';
import type { Circle } from './engine/modules/import-graph.js';
import type { SourceFiles } from './engine/modules/source-files.js';
import { isAside } from '../shared/aside-places.js';

const decoder = new TextDecoder('utf-8');

/**
 * Presents a corpus as the files that the analyser reads. Invalid UTF-8 becomes replacement
 * characters.
 * @param circles files that import each other
 */
export function corpusFiles(corpus: Corpus, circles: readonly Circle[] = []): SourceFiles {
  const circleOf = new Map(circles.flatMap((circle) => circle.map((path) => [path, circle] as const)));
  const places = new Map(corpus.files.map(([path, offset, length]) => [path, { offset, length }]));
  const view = new Uint8Array(corpus.bytes);
  const libraries = new Set(corpus.libraries);
  const programs = new Set(corpus.programs);
  const doors = new Set(corpus.doors);
  const packages = new Set(corpus.packages);
  const offered = new Set(corpus.offered);
  return {
    aliases: corpus.aliases,
    handlers: (path) =>
      corpus.handlers
        .filter(([file]) => file === path)
        .map(([, name, parameter]) => [name, parameter] as const),
    circle: (path) => circleOf.get(path) ?? [],
    has: (path) => places.has(path),
    read: (path) => {
      const place = places.get(path);
      // TextDecoder does not accept shared memory, so the bytes are copied.
      return place === undefined
        ? null
        : decoder.decode(view.slice(place.offset, place.offset + place.length));
    },
    isTest: (path) => isAside(path, 'code'),
    versionOf: (path, name) => {
      // A package that does not ask for it gets what one above it has.
      const asking = corpus.versions.filter(([, wanted]) => wanted === name);
      const nearest = ownerOf(path, new Set(asking.map(([directory]) => directory)));
      return asking.find(([directory]) => directory === nearest)?.[2] ?? null;
    },
    isProgram: (path) => {
      const owner = ownerOf(path, packages);
      return owner !== null && programs.has(owner) && !doors.has(path);
    },
    isEntry: (path) => offered.has(path),
    isLibrary: (path) => {
      const owner = ownerOf(path, packages);
      return owner !== null && libraries.has(owner);
    },
  };
}

/** The nearest directory above a file that contains a package.json; null when there is none. */
function ownerOf(path: string, packages: ReadonlySet<string>): string | null {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const directory = path.slice(0, slash);
    if (packages.has(directory)) return directory;
  }
  return packages.has('') ? '' : null;
}
