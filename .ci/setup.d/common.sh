# Small helpers of .ci/setup; sourced, with $tools and $here set.

say() { printf 'setup: %s\n' "$*" >&2; }
fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

need_command() { # NAME, what to install
    command -v "$1" >/dev/null || fail "'$1' is not on PATH; install $2"
}

# Runs a command unless it ran before with the same inputs: stamped NAME INPUT COMMAND...
stamped() {
    local stamp="$tools/stamps/$1" input
    input=$(printf '%s' "$2" | sha256sum | cut -d' ' -f1)
    shift 2
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$input" ] && return 0
    "$@"
    printf '%s\n' "$input" >"$stamp"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}
