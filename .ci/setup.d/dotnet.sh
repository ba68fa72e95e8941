# A .NET runtime inside a Python package, for the test that Go does not crash in its process.

install_dotnet() {
    stamped dotnet "$(python3 --version) $(cat "$here/requirements-dotnet.txt")" create_dotnet
}

create_dotnet() {
    say "installing a .NET runtime into $tools/dotnet"
    rm -rf "$tools/dotnet"
    "$tools/tools/bin/python" -m pip install -q --disable-pip-version-check --no-deps \
        --target "$tools/dotnet" -r "$here/requirements-dotnet.txt" ||
        fail "the packages of .ci/requirements-dotnet.txt could not be installed (Linux x86-64 and Python 3.11 or later are needed)"
}
