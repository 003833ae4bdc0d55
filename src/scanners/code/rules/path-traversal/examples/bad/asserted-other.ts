import express from 'express';
import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';

const DIRECTORY = '/var/mail';

function assertSafe(id: string): void {
  const base = resolve(DIRECTORY);
  const named = (target: string): boolean => target === base || target.startsWith(base);
  if (!named(id)) console.warn('unsafe id');
  if (id === '') throw new Error('no id');
}

express().get('/mails/:id', (req, res) => {
  const { id } = req.params;
  assertSafe(id);
  createReadStream(join(DIRECTORY, id)).pipe(res); // BAD
});
