import { DAY, HOUR } from '../counts/counts.js';
import { isWeekend, type Calendar } from './calendar.js';
import type { Values } from './values.js';

/** Days of one kind that are needed besides the judged one, for them to be asked alone. */
const ENOUGH = 3;

/**
 * The same time of other days, of the same kind (working days, weekends) where there are enough of
 * them. The judged span's own day is never among them.
 */
export class Season {
  readonly #values: Values;
  readonly #calendar: Calendar;
  readonly #at: number;
  readonly #perDay: number;
  readonly #today: number;
  readonly #surge: (span: number) => number;

  /**
   * @param surge how many times as much as usual everybody else did in a span: it is taken out, so
   *   that a launch does not become what is usual
   */
  constructor(values: Values, at: number, calendar: Calendar, surge: (span: number) => number = () => 1) {
    this.#surge = surge;
    this.#values = values;
    this.#calendar = calendar;
    this.#at = at;
    this.#perDay = DAY / values.span;
    this.#today = Math.floor(at / this.#perDay);
  }

  /** The same span of each other day; days with no data are left out. */
  same(): number[] {
    return this.#asked().flatMap((day) => this.#counts(day, 0));
  }

  /**
   * The spans within an hour of it, too, where spans are no longer than that: a clock may change,
   * and people are late.
   */
  near(): number[] {
    return this.#asked().flatMap((day) => this.#counts(day, this.#around()));
  }

  /**
   * Of each other day the largest count within an hour of this time.
   * @param isOut days that are not to be asked, since the same episode goes on there
   */
  peaks(isOut: (day: number) => boolean): number[] {
    return this.#others()
      .filter((day) => !isOut(day))
      .map((day) => this.#peak(day));
  }

  /** The same of the same weekday of other weeks. */
  weekly(isOut: (day: number) => boolean): number[] {
    return this.#others()
      .filter((day) => (day - this.#today) % 7 === 0 && !isOut(day))
      .map((day) => this.#peak(day));
  }

  #others(): number[] {
    return this.#calendar.days.filter((day) => day !== this.#today);
  }

  #asked(): number[] {
    const others = this.#others();
    const alike = others.filter((day) => isWeekend(day) === isWeekend(this.#today));
    return alike.length >= ENOUGH ? alike : others;
  }

  #around(): number {
    return this.#values.span > HOUR ? 0 : HOUR / this.#values.span;
  }

  #peak(day: number): number {
    return Math.max(0, ...this.#counts(day, this.#around()));
  }

  #counts(day: number, around: number): number[] {
    const middle = this.#at + (day - this.#today) * this.#perDay;
    const counts: number[] = [];
    for (let span = middle - around; span <= middle + around; span += 1)
      if (this.#calendar.has(this.#values.start(span))) counts.push(this.#count(span));
    return counts;
  }

  #count(span: number): number {
    const count = this.#values.at(span);
    return count === 0 ? 0 : count / this.#surge(span);
  }
}
