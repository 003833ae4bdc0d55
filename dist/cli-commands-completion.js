"use strict";
exports.id = 4548;
exports.ids = [4548];
exports.modules = {

/***/ 34343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 34548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
;// CONCATENATED MODULE: ./src/cli/completion/words.js
/** The first words of all command names, each with its possible second words. */ function wordsOf(commands) {
    const words = new Map();
    for (const { name } of commands){
        const [first = '', second] = name.split(' ');
        words.set(first, [
            ...words.get(first) ?? [],
            ...second === undefined ? [] : [
                second
            ]
        ]);
    }
    return words;
}
/**
 * First words of several commands. `own`: it is a command by itself too, so that what follows it
 * may be an operand.
 */ function groupsOf(commands) {
    return [
        ...wordsOf(commands)
    ].filter(([, seconds])=>seconds.length > 0).map(([first, seconds])=>({
            first,
            seconds,
            own: commands.some(({ name })=>name === first)
        }));
}
/** The words that operands may be; none where they are anything. */ function operandChoices({ operands }) {
    return operands.flatMap(({ choices = [] })=>choices);
}
/**
 * A text in single quotes, with quotes inside written as `'\\''`, which bash, zsh and fish all
 * accept.
 */ function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/bash.js

/** The completion script for bash, from version 3.2 (macOS) on. */ function renderBash(commands) {
    const words = wordsOf(commands);
    const groups = groupsOf(commands);
    return `# fixby completion for bash: eval "$(fixby completion bash)"
_fixby() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} choices='' paths=''
  # Bash takes --format=json for three words.
  if [ "$current" = = ]; then current=''
  elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $command in
${groups.map(joinedName).join('\n')}
  esac
  case "$command $previous" in
${commands.flatMap(optionValues).join('\n')}
    *) case $command in
      help) case $previous in
        help) choices='${[
        ...words.keys()
    ].join(' ')}' ;;
${groups.map(({ first, seconds })=>`        ${first}) choices='${seconds.join(' ')}' ;;`).join('\n')}
      esac ;;
${groups.map(({ first, seconds, own })=>own ? `      ${first}) if [ "$COMP_CWORD" -eq 2 ] && [ -n "$(compgen -W '${seconds.join(' ')}' -- "$current")" ]; then choices='${seconds.join(' ')}'; else ${offerIn(commands, first)}; fi ;;` : `      ${first}) choices='${seconds.join(' ')}' ;;`).join('\n')}
${commands.map(operandWords).join('\n')}
    esac ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then choices='${[
        ...words.keys(),
        'help',
        '--help',
        '--version'
    ].join(' ')}'; fi
  if [ -n "$choices" ]; then
    COMPREPLY=($(compgen -W "$choices" -- "$current"))
  elif [ -n "$paths" ]; then
    COMPREPLY=($(compgen -A "$paths" -- "$current"))
  else
    COMPREPLY=()
  fi
}
complete -o filenames -F _fixby fixby
`;
}
/** Joins both words into the command's name, where the second one is no operand. */ function joinedName({ first, seconds, own }) {
    const second = '${COMP_WORDS[2]}';
    const joins = own ? `[[ " ${seconds.join(' ')} " == *" ${second} "* ]] && ` : '';
    return `    ${first}) [ "$COMP_CWORD" -gt 2 ] && ${joins}command="$command ${second}" ;;`;
}
/** What a command offers that is the first word of others too. */ function offerIn(commands, name) {
    const command = commands.find((one)=>one.name === name);
    return command === undefined ? "paths=''" : choicesOf(command);
}
/**
 * What may stand at the end of a command: options after a dash, else one of few words, else a path.
 */ function operandWords(command) {
    return `      '${command.name}') ${choicesOf(command)} ;;`;
}
function choicesOf(command) {
    const options = [
        ...Object.keys(command.options),
        'help'
    ].map((name)=>`--${name}`).join(' ');
    const path = command.operands.find((operand)=>operand.path !== undefined)?.path;
    const operand = offer(operandChoices(command), path);
    return `if [[ $current == -* ]]; then choices='${options}'; else ${operand}; fi`;
}
/** The values of options: one of few words, a path, or nothing that a shell could know. */ function optionValues({ name, options }) {
    return Object.entries(options).flatMap(([option, { type, choices = [], path }])=>type === 'boolean' ? [] : [
            `    '${name} --${option}') ${offer(choices, path)} ;;`
        ]);
}
function offer(choices, path) {
    return choices.length > 0 ? `choices='${choices.join(' ')}'` : `paths='${path ?? ''}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/fish.js

/** Tells in fish whether the words after `fixby` begin with some: `fixby statement init --yes`. */ const IS = `function __fixby_is
  set -l words (commandline -opc)
  set -l last (math 1 + (count $argv))
  test "$words[2..$last]" = "$argv"
end`;
/** The completion script for fish. */ function renderFish(commands) {
    const first = [
        ...wordsOf(commands)
    ];
    return [
        '# fixby completion for fish: fixby completion fish | source',
        IS,
        ...first.map(([word, seconds])=>firstWord(word, seconds, commands)),
        `${AT_START} -f -a help -d 'what a command does, and an example'`,
        `${AT_START} -l help -d 'all commands'`,
        `${AT_START} -l version -d 'which Fixby this is'`,
        ...groupsOf(commands).map(({ first, seconds })=>fish_offer(`${is(first)}; and ${noneOf(first, seconds)}`, seconds)),
        fish_offer(`${is('help')}; and test (count (commandline -opc)) -eq 2`, first.map(([word])=>word)),
        ...groupsOf(commands).map(({ first, seconds })=>fish_offer(is(`help ${first}`), seconds)),
        `complete -c fixby -n '${is('help')}' -f`,
        ...commands.flatMap((command)=>fishCommand(command, commands)),
        ''
    ].join('\n');
}
const AT_START = 'complete -c fixby -n __fish_use_subcommand';
function firstWord(first, seconds, commands) {
    const summary = commands.find(({ name })=>name === first)?.summary ?? seconds.join(', ');
    return `${AT_START} -f -a ${first} -d ${quoted(summary)}`;
}
function fishCommand(command, commands) {
    const others = groupsOf(commands).find(({ first })=>first === command.name)?.seconds ?? [];
    const within = [
        is(command.name),
        ...others.length === 0 ? [] : [
            noneOf(command.name, others)
        ]
    ].join('; and ');
    const options = Object.entries(command.options).map(([name, option])=>`complete -c fixby -n '${within}' -l ${name}${fish_valueOf(option)} -d ${quoted(option.summary)}`);
    const help = `complete -c fixby -n '${within}' -l help -d 'its options, and an example'`;
    return [
        ...options,
        help,
        ...operandsOf(command, within)
    ];
}
/** What may stand at the end of a command: one of few words, a path, or nothing fish could know. */ function operandsOf(command, within) {
    const choices = operandChoices(command);
    if (choices.length > 0) return [
        fish_offer(within, choices)
    ];
    const path = command.operands.find((operand)=>operand.path !== undefined)?.path;
    if (path === 'file') return [];
    return [
        path === undefined ? `complete -c fixby -n '${within}' -f` : fish_offer(within, [
            DIRECTORIES
        ])
    ];
}
const DIRECTORIES = '(__fish_complete_directories)';
function fish_valueOf({ choices, path, value }) {
    if (choices !== undefined) return ` -x -a '${choices.join(' ')}'`;
    if (path === 'directory') return ` -x -a '${DIRECTORIES}'`;
    if (path === 'file') return ' -r';
    return value === undefined ? '' : ' -x';
}
function fish_offer(condition, words) {
    return `complete -c fixby -n '${condition}' -f -a '${words.join(' ')}'`;
}
function is(words) {
    return `__fixby_is ${words}`;
}
function noneOf(first, seconds) {
    return seconds.map((second)=>`not ${is(`${first} ${second}`)}`).join('; and ');
}

;// CONCATENATED MODULE: ./src/cli/completion/zsh.js

/** The completion script for zsh. */ function renderZsh(commands) {
    const words = wordsOf(commands);
    const described = [
        ...words
    ].map(([first, seconds])=>{
        const summary = commands.find(({ name })=>name === first)?.summary ?? seconds.join(', ');
        return `      ${quoted(`${first}:${zshText(summary)}`)}`;
    });
    const groups = groupsOf(commands);
    return `#compdef fixby
# fixby completion for zsh: eval "$(fixby completion zsh)" after compinit
_fixby() {
  local command=$words[2]
  if (( CURRENT == 2 )); then
    local -a names=(
${described.join('\n')}
      'help:what a command does, and an example'
    )
    _describe 'command' names
    return
  fi
  case $command in
    help)
      if (( CURRENT == 3 )); then compadd ${[
        ...words.keys()
    ].join(' ')}
      else case $words[3] in
${groups.map(({ first, seconds })=>`        ${first}) compadd ${seconds.join(' ')} ;;`).join('\n')}
      esac; fi
      return ;;
${groups.map(secondWord).join('\n')}
  esac
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(zshCommand).join('\n')}
  esac
}
compdef _fixby fixby
`;
}
/**
 * The shell code for a first word with several commands: completes the second word, or joins both
 * into the command's name.
 */ function secondWord({ first, seconds, own }) {
    if (own) return `    ${first})
      if (( CURRENT == 3 )) && [[ $words[3] != -* ]]; then compadd ${seconds.join(' ')}; fi
      if (( CURRENT > 3 )) && [[ " ${seconds.join(' ')} " == *" $words[3] "* ]]; then
        command="$command $words[3]"
        shift words
        (( CURRENT-- ))
      fi ;;`;
    return `    ${first})
      if (( CURRENT == 3 )); then compadd ${seconds.join(' ')}; return; fi
      command="$command $words[3]"
      shift words
      (( CURRENT-- )) ;;`;
}
function zshCommand(command) {
    const operands = command.operands.map((operand, index)=>quoted(`${operand.many === true ? '*' : index + 1}:${operand.name}:${zshValue(operand)}`));
    const options = Object.entries(command.options).map(([name, option])=>zshOption(name, option));
    const all = [
        ...options,
        quoted('--help[its options, and an example]'),
        ...operands
    ];
    return `    '${command.name}') _arguments ${all.join(' ')} ;;`;
}
function zshOption(name, option) {
    const value = option.value === undefined ? '' : `:${zshText(option.value)}:${zshValue(option)}`;
    return quoted(`${option.multiple === true ? '*' : ''}--${name}${option.value === undefined ? '' : '='}[${zshText(option.summary)}]${value}`);
}
function zshValue({ choices, path }) {
    if (choices !== undefined) return `(${choices.join(' ')})`;
    if (path === undefined) return ' ';
    return path === 'directory' ? '_files -/' : '_files';
}
/** Escapes a text for zsh's `_arguments`, in which brackets and colons are syntax. */ function zshText(text) {
    return text.replace(/[\\[\]:]/gu, (sign)=>`\\${sign}`);
}

;// CONCATENATED MODULE: ./src/cli/completion/shells.js



/** The shells for which there is a completion script. */ const SHELLS = [
    'bash',
    'zsh',
    'fish'
];
/** The completion script of a shell: it completes commands, options and option values. */ function renderCompletion(shell, commands) {
    return ({
        bash: renderBash,
        zsh: renderZsh,
        fish: renderFish
    })[shell](commands);
}

// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
;// CONCATENATED MODULE: ./src/cli/commands/completion.js



/** `fixby completion <shell>`. */ const completion = (0,command/* command */.G)({
    name: 'completion',
    summary: 'print what completes commands and options in a shell',
    operands: [
        {
            name: 'shell',
            choices: SHELLS,
            required: true
        }
    ],
    examples: [
        {
            call: 'eval "$(fixby completion bash)"',
            does: 'in ~/.bashrc; for fish: fixby completion fish | source'
        }
    ],
    options: {},
    run
});
async function run({ operands }, commands) {
    // What is none of the choices never comes here.
    const [shell] = operands;
    process.stdout.write(renderCompletion(shell, await commands()));
    return exit/* EXIT */.dc.pass;
}


/***/ })

};
;