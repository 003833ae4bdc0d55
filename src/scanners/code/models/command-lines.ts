import type { LibraryModel } from '../engine/library/model.js';

/** Parsers of command lines: what a user of the program types. */
export const commandLines: LibraryModel = {
  library: 'yargs, commander, meow, minimist, arg, cac, util.parseArgs',
  types: {
    'commander.{Command,program}()': 'commander.Command',
    'commander.program': 'commander.Command',
    'commander.Command.{command,argument,arguments,option,requiredOption,description,action,name,version,alias,usage,addOption}()':
      'commander.Command',
    'yargs()': 'yargs',
    'yargs.{option,options,command,usage,demandCommand,demandOption,help,alias,strict,scriptName,version,example,wrap}()':
      'yargs',
  },
  sources: {
    'yargs.{argv,parse,parseSync,parseAsync}': 'argument',
    'commander.Command.{args,opts,processedArgs,optsWithGlobals}': 'argument',
    '{meow,meow.default}()': 'argument',
    '{minimist,arg,mri,getopts}': 'argument',
    'util.parseArgs': 'argument',
  },
  callbacks: [
    {
      at: 'commander.Command.action',
      parameters: [
        'source:argument:an argument',
        'source:argument:an argument',
        'source:argument:an argument',
      ],
    },
    { at: 'yargs.command', parameters: ['source:argument:the arguments'], property: 'handler' },
  ],
};
