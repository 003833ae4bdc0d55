export const id = 9647;
export const ids = [9647];
export const modules = {

/***/ 99647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/cli/completion/words.js
/** First words of commands, each with the second ones that it has. */ function wordsOf(commands) {
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
/** The words that an operand may be: those of `bash|zsh|fish`; none where it is anything. */ function operandChoices({ usage }) {
    return usage.flatMap((operand)=>operand.includes('|') ? operand.split('|') : []);
}
/** A text inside single quotes of a shell that takes `'\\''` for a quote: all three do. */ function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/cli/completion/bash.js

/** Completion for bash, also for the old one of macOS. */ function renderBash(commands) {
    const words = wordsOf(commands);
    const groups = [
        ...words
    ].filter(([, seconds])=>seconds.length > 0);
    return `# fixby completion for bash: eval "$(fixby completion bash)"
_fixby() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} choices=''
  case $command in
${groups.map(([first])=>`    ${first}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;;`).join('\n')}
  esac
  case "$command $previous" in
${commands.flatMap(optionChoices).join('\n')}
    *) case $command in
${groups.map(([first, seconds])=>`      ${first}) choices='${seconds.join(' ')}' ;;`).join('\n')}
${commands.map(operandWords).join('\n')}
    esac ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then choices='${[
        ...words.keys(),
        '--help',
        '--version'
    ].join(' ')}'; fi
  if [ -n "$choices" ]; then
    COMPREPLY=($(compgen -W "$choices" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _fixby fixby
`;
}
/**
 * What may stand at the end of a command: options after a dash, else one of few words, else a file.
 */ function operandWords(command) {
    const words = operandChoices(command).join(' ');
    const options = [
        ...Object.keys(command.options),
        'help'
    ].map((name)=>`--${name}`).join(' ');
    return `      '${command.name}') if [[ $current == -* ]]; then choices='${options}'; else choices='${words}'; fi ;;`;
}
/** The values of the options that have only a few. */ function optionChoices({ name, options }) {
    return Object.entries(options).flatMap(([option, { choices }])=>choices === undefined ? [] : [
            `    '${name} --${option}') choices='${choices.join(' ')}' ;;`
        ]);
}

;// CONCATENATED MODULE: ./src/cli/completion/fish.js

/** Completion for fish. */ function renderFish(commands) {
    return [
        '# fixby completion for fish: fixby completion fish | source',
        ...[
            ...wordsOf(commands)
        ].flatMap(([first, seconds])=>firstWord(first, seconds, commands)),
        ...commands.flatMap(fishCommand),
        ''
    ].join('\n');
}
function firstWord(first, seconds, commands) {
    const summary = commands.find(({ name })=>name === first)?.summary ?? seconds.join(', ');
    const start = `complete -c fixby -n __fish_use_subcommand -f -a ${first} -d ${quoted(summary)}`;
    if (seconds.length === 0) return [
        start
    ];
    const words = seconds.join(' ');
    const before = `${seen(first)}; and not __fish_seen_subcommand_from ${words}`;
    return [
        start,
        `complete -c fixby -n '${before}' -f -a '${words}'`
    ];
}
function fishCommand(command) {
    const within = command.name.split(' ').map(seen).join('; and ');
    const words = operandChoices(command).join(' ');
    const options = Object.entries(command.options).map(([name, option])=>`complete -c fixby -n '${within}' -l ${name}${fish_valueOf(option)} -d ${quoted(option.summary)}`);
    return words === '' ? options : [
        ...options,
        `complete -c fixby -n '${within}' -f -a '${words}'`
    ];
}
function fish_valueOf({ choices, path, value }) {
    if (choices !== undefined) return ` -x -a '${choices.join(' ')}'`;
    if (path !== undefined) return ' -r';
    return value === undefined ? '' : ' -x';
}
function seen(word) {
    return `__fish_seen_subcommand_from ${word}`;
}

;// CONCATENATED MODULE: ./src/cli/completion/zsh.js

/** Completion for zsh. */ function renderZsh(commands) {
    const words = wordsOf(commands);
    const described = [
        ...words
    ].map(([first, seconds])=>{
        const summary = commands.find(({ name })=>name === first)?.summary ?? seconds.join(', ');
        return `      ${quoted(`${first}:${zshText(summary)}`)}`;
    });
    const groups = [
        ...words
    ].filter(([, seconds])=>seconds.length > 0);
    return `#compdef fixby
# fixby completion for zsh: eval "$(fixby completion zsh)" after compinit
_fixby() {
  local command=$words[2]
  if (( CURRENT == 2 )); then
    local -a names=(
${described.join('\n')}
    )
    _describe 'command' names
    return
  fi
  case $command in
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
/** A first word alone is completed; with the second one it is a command. */ function secondWord([first, seconds]) {
    return `    ${first})
      if (( CURRENT == 3 )); then compadd ${seconds.join(' ')}; return; fi
      command="$command $words[3]"
      shift words
      (( CURRENT-- )) ;;`;
}
function zshCommand(command) {
    const choices = operandChoices(command).join(' ');
    const operands = choices === '' ? '*:file:_files' : `1:word:(${choices})`;
    const options = Object.entries(command.options).map(([name, option])=>zshOption(name, option));
    const all = [
        ...options,
        quoted('--help[its options, and an example]'),
        quoted(operands)
    ];
    return `    '${command.name}') _arguments ${all.join(' ')} ;;`;
}
function zshOption(name, option) {
    const action = option.choices ? `(${option.choices.join(' ')})` : zshPath(option);
    const value = option.value === undefined ? '' : `:${zshText(option.value)}:${action}`;
    return quoted(`${option.multiple === true ? '*' : ''}--${name}[${zshText(option.summary)}]${value}`);
}
function zshPath({ path }) {
    if (path === undefined) return ' ';
    return path === 'directory' ? '_files -/' : '_files';
}
/** A text of zsh's `_arguments`, where brackets and colons have a meaning. */ function zshText(text) {
    return text.replace(/[\\[\]:]/gu, (sign)=>`\\${sign}`);
}

;// CONCATENATED MODULE: ./src/cli/completion/shells.js



/** The shells that completion is written for. */ const SHELLS = [
    'bash',
    'zsh',
    'fish'
];
/** What a shell loads to complete commands, options and their values. */ function renderCompletion(shell, commands) {
    return ({
        bash: renderBash,
        zsh: renderZsh,
        fish: renderFish
    })[shell](commands);
}

// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
;// CONCATENATED MODULE: ./src/cli/commands/completion.js



/** `fixby completion <shell>`. @throws FixbyError (usage) where the shell is none that is known */ function completion({ operands: [wanted] }, commands) {
    const shell = SHELLS.find((candidate)=>candidate === wanted);
    if (shell === undefined) throw new fixby_error/* FixbyError */.$('usage', `completion needs a shell: ${SHELLS.join(', ')}.`, 'For example: fixby completion bash');
    process.stdout.write(renderCompletion(shell, commands));
    return exit/* EXIT */.d.pass;
}


/***/ })

};
