# What zsh offers: completion.zsh <completion script> <line>...
# Completes each line in a zsh of its own terminal, and prints what was offered for it in one line.
zmodload zsh/zpty
offered=$(mktemp)
zpty inner zsh -f -i
zpty -w inner "PS1=; autoload -U compinit; compinit -u -D; source ${(q)1}"
zpty -w inner 'compadd() {
  if [[ " $* " == *" -"[OAD]" "* ]]; then builtin compadd "$@"; return; fi
  local -a words
  builtin compadd -O words "$@"
  print -rn -- "$words " >>'"$offered"'
  builtin compadd "$@"
}'
zpty -w inner 'mark_end() { print >>'"$offered"' }; begin() { comppostfuncs=(mark_end) }'
zpty -w inner 'list() { compprefuncs=(begin); zle complete-word }; zle -N list; bindkey "^I" list; print >>'"$offered"
wait_for() {
  local tries
  for ((tries = 0; tries < 3000; tries++)); do
    (( $(wc -l <$offered) > $1 )) && return
    sleep 0.02
  done
  print -u2 "zsh does not answer to line $1"
  exit 1
}
wait_for 0
for ((line = 2; line <= $#; line++)); do
  zpty -w -n inner "$argv[line]"$'\t'
  wait_for $((line - 1))
  zpty -w -n inner $'\x15'
done
tail -n +2 $offered
rm $offered
zpty -d inner
