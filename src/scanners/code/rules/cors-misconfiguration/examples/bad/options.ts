import cors, { type CorsOptions } from 'cors';
import express from 'express';
const options: CorsOptions = { credentials: true };
options.origin = true;
express().use(cors(options)); // BAD
express().use(cors({ origin: (origin, callback) => callback(null, true), credentials: true })); // BAD
