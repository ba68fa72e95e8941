# Finds the interpreters of this machine and gives each pytest, hypothesis and cffi.

candidates() { # prints executables, those that win first
    printf '%s\n' ${GOPY_PYTHONS:-} # more of them, separated by blanks
    local versions=${PYENV_ROOT:-$HOME/.pyenv}/versions version name
    for version in $(ls "$versions" 2>/dev/null | sort -rV); do
        echo "$versions/$version/bin/python"
    done
    for name in python2.7 python3.{6..20} pypy3; do
        command -v "$name" || true
    done
}

describe() { # EXECUTABLE: prints "cpython-3.13 /real/executable", nothing if it does not run
    "$1" -c 'import platform, sys
sys.stdout.write("%s-%d.%d %s" % (
    (platform.python_implementation().lower(),) + sys.version_info[:2] + (sys.executable,)))' 2>/dev/null || true
}

list_interpreters() { # prints NAME EXECUTABLE SITE
    local candidate name executable seen='  '
    while read -r candidate; do
        read -r name executable <<<"$(describe "$candidate")"
        case "$seen" in *" $name "*) continue ;; esac
        seen="$seen$name "
        echo "$name $executable $tools/site/$name"
    done < <(candidates | sed '/^$/d')
}

install_for_interpreters() {
    list_interpreters | sort -V >"$tools/pythons.new"
    local name executable site
    while read -r name executable site; do
        stamped "site-$name" "$("$executable" --version 2>&1) $(cat "$here/requirements-python.txt")" \
            create_site "$name" "$executable" "$site" </dev/null
    done <"$tools/pythons.new"
    install_arrays
    mv "$tools/pythons.new" "$tools/pythons"
    tell_absent cpython-2.7 2.7.18
    tell_absent cpython-3.6 3.6.15
}

# numpy and pandas, for the cases over arrays; the newest CPython that has both in these versions.
install_arrays() {
    local name executable site
    read -r name executable site < <(grep '^cpython-3\.13 ' "$tools/pythons.new") || return 0
    stamped arrays "$("$executable" --version 2>&1) $(cat "$here"/requirements-{python,arrays}.txt)" \
        create_arrays "$name" "$executable" "$site"
}

create_arrays() { # NAME EXECUTABLE SITE
    say "installing numpy and pandas for $1"
    "$tools/tools/bin/python" -m pip --python "$2" install -q --disable-pip-version-check --upgrade \
        --target "$3" -r "$here/requirements-arrays.txt" ||
        fail "pip could not install the packages of .ci/requirements-arrays.txt into $3"
}

create_site() { # NAME EXECUTABLE SITE
    say "installing pytest, hypothesis and cffi for $1"
    rm -rf "$3"
    if "$2" -m pip --version >/dev/null 2>&1; then
        site_install "$3" "$2" -m pip
    else
        site_install "$3" "$tools/tools/bin/python" -m pip --python "$2"
    fi
}

site_install() { # SITE PIP...
    local site=$1
    shift
    "$@" install -q --disable-pip-version-check --target "$site" -r "$here/requirements-python.txt" 2>&1 |
        grep -v 'DEPRECATION\|WARNING: Running pip as\|^$' || true
    [ -d "$site/pytest" ] || [ -f "$site/pytest.py" ] || fail "pip could not install pytest into $site"
}

tell_absent() { # NAME VERSION
    grep -q "^$1 " "$tools/pythons" ||
        say "$1 is absent and its rings will fail: run 'pyenv install $2' (needs a C compiler), or name an executable in GOPY_PYTHONS"
}
