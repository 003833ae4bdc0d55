type Handler = { run: Function };

export const zip = (one: string, two: string, combine: Function): string => combine(one, two);

export class Bus {
  constructor(private readonly send: Function) {}
  emit(text: string, options?: { done: Function }, then: Function = (x: string) => x) {
    this.send(text);
    return then(text + String(options));
  }
}

export function each(text: string, { run }: Handler, ...more: Function[]) {
  run(text);
  for (const one of more) one(text);
}
