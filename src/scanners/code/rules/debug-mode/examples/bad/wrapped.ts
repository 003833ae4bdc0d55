import express, { type Express } from 'express';
import errorHandler from 'errorhandler';
function finish(app: Express) {
  const last = errorHandler({ log: false }); // BAD
  app.use(last);
}
finish(express());
