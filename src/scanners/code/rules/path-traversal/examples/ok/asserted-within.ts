import express from 'express';
import { createReadStream } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const DIRECTORY = '/var/mail';

function assertSafe(id: string): void {
  const base = resolve(DIRECTORY);
  const contained = (target: string): boolean => target === base || target.startsWith(base + sep);
  if (!id || !contained(resolve(base, `${id}.eml`)) || !contained(resolve(base, id))) {
    throw new Error('unsafe id');
  }
}

express().get('/mails/:id', (req, res) => {
  const { id } = req.params;
  assertSafe(id);
  createReadStream(join(DIRECTORY, id)).pipe(res);
});
