import { ALB_LOG } from './alb.js';
import { COMMON_LOG } from './common.js';
import { csv } from './csv.js';
import type { Fields } from './fields.js';
import type { Emit, LineFormat, LineReader } from './hit.js';
import { jsonLines, parsed, readJson } from './json.js';
import { w3c } from './w3c.js';

/** Most characters of a JSON document of many lines: it is read whole. */
const MAX_DOCUMENT = 64 * 1024 * 1024;

/** How many lines were read, and which not. */
export interface LineCount {
  /** Lines with something in them. */
  readonly lines: number;
  readonly unreadable: number;
  /** 1-based number of the first line that could not be read; null when all could. */
  readonly firstUnreadable: number | null;
  /** What none of the requests that were read has, so that nothing is found by it. */
  readonly absent: readonly AbsentField[];
}

const JUDGED_BY = ['client', 'status'] as const;

/** A field by which much is found, and which a log may lack. */
export type AbsentField = (typeof JUDGED_BY)[number];

/** The formats of lines, those first that are told apart most easily. */
function formatsOf(fields: Fields): readonly LineFormat[] {
  return [jsonLines(fields), COMMON_LOG, ALB_LOG, w3c(fields), csv(fields)];
}

/** Reads one file of any format: lines one after the other, then the end. */
export class AnyReader {
  readonly #fields: Fields;
  readonly #emit: Emit;
  readonly #readers: LineReader[];
  #lines = 0;
  #number = 0;
  #unreadable = 0;
  #first: number | null = null;
  /** Lines of a JSON document that is spread over several; null for other files. */
  #document: string[] | null = null;
  #size = 0;
  #hits = 0;
  readonly #has = { client: false, status: false };

  constructor(fields: Fields, emit: Emit) {
    this.#fields = fields;
    this.#emit = (hit) => {
      this.#hits += 1;
      this.#has.client ||= hit.client !== null;
      this.#has.status ||= hit.status !== null;
      emit(hit);
    };
    this.#readers = formatsOf(fields).map((format) => format.create());
  }

  /** Takes the next line, without its end. */
  line(text: string): void {
    this.#number += 1;
    if (text.trim() === '') return;
    this.#lines += 1;
    if (this.#document !== null) this.#collect(text);
    else if (this.#lines === 1 && /^[[{]/u.test(text) && parsed(text) === undefined) {
      this.#document = [];
      this.#collect(text);
    } else if (!this.#read(text)) this.#miss(1);
  }

  /** Says that the file is over. @returns what was read of it */
  end(): LineCount {
    if (this.#document !== null) {
      const value = this.#size > MAX_DOCUMENT ? undefined : parsed(this.#document.join('\n'));
      if (value === undefined || !readJson(value, this.#fields, this.#emit)) {
        this.#first = 1;
        this.#unreadable = this.#lines;
      }
    }
    return {
      lines: this.#lines,
      unreadable: this.#unreadable,
      firstUnreadable: this.#first,
      absent: this.#hits === 0 ? [] : JUDGED_BY.filter((field) => !this.#has[field]),
    };
  }

  /** The format that read the line before is asked first. */
  #read(text: string): boolean {
    const index = this.#readers.findIndex((read) => read(text, this.#emit));
    const [found] = index > 0 ? this.#readers.splice(index, 1) : [];
    if (found !== undefined) this.#readers.unshift(found);
    return index >= 0;
  }

  #collect(text: string): void {
    this.#size += text.length + 1;
    if (this.#size <= MAX_DOCUMENT) this.#document?.push(text);
  }

  #miss(count: number): void {
    this.#unreadable += count;
    this.#first ??= this.#number;
  }
}
