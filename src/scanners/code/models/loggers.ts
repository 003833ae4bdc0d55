import type { LibraryModel } from '../engine/library/model.js';
import type { Value } from '../engine/values/evaluated.js';

/**
 * Loggers escape the line breaks in objects, or print them as JSON, so only strings are checked.
 */
const isText = (value: Value): boolean => value.objects.length === 0;
const LEVELS = 'log,info,warn,error,debug,trace,fatal,verbose,silly,notice,http';

/** Logging libraries. */
export const loggers: LibraryModel = {
  library: 'winston, log4js, loglevel, npmlog, tracer, signale, pino, bunyan, @nestjs/common',
  types: {
    'winston.createLogger()': 'log.Logger',
    'winston.{loggers.get,Logger}()': 'log.Logger',
    'log4js.getLogger()': 'log.Logger',
    loglevel: 'log.Logger',
    'loglevel.getLogger()': 'log.Logger',
    npmlog: 'log.Logger',
    signale: 'log.Logger',
    'tracer.{console,colorConsole}()': 'log.Logger',
    '@nestjs/common.{Logger,ConsoleLogger}()': 'log.Logger',
    // These write JSON, which escapes line breaks.
    '{pino,pino.pino,bunyan,bunyan.createLogger,roarr.Roarr.child,consola.createConsola}()': 'json.Logger',
    'json.Logger.child()': 'json.Logger',
    consola: 'json.Logger',
    'consola.consola': 'json.Logger',
  },
  sinks: [
    {
      at: `{log.Logger,winston}.{${LEVELS}}`,
      argument: 'all',
      kind: 'log',
      confidence: 'medium',
      when: isText,
    },
    { at: `{logger,log}.{${LEVELS}}`, argument: 'all', kind: 'log', confidence: 'medium', when: isText },
    { at: 'debug()', argument: 'all', kind: 'log', confidence: 'low', when: isText },
    {
      at: '{printf,sprintf-js.sprintf,sprintf-js.vsprintf,format-util,printj.sprintf,node:util.format}',
      argument: 0,
      kind: 'format',
    },
  ],
};
