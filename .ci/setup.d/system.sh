# Debian packages and the virtual environment with the Python tools.

install_system_packages() {
    local missing=()
    command -v pypy3 >/dev/null || missing+=(pypy3)
    command -v strace >/dev/null || missing+=(strace)
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
    [ ${#missing[@]} = 0 ] && return 0
    say "installing ${missing[*]} (apt-get)"
    as_root apt-get update -qq || fail "apt-get update failed; run as root or with sudo, then .ci/setup again"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_tools() {
    stamped tools "$(python3 --version) $(cat "$here/requirements-tools.txt")" create_tools
}

create_tools() {
    say "installing the Python tools into $tools/tools"
    python3 -m venv --clear "$tools/tools"
    "$tools/tools/bin/python" -m pip install -q --disable-pip-version-check -r "$here/requirements-tools.txt"
}
