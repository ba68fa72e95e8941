"""Compares stubs with modules in what mypy's stubtest cannot see.

Those are the constructors of classes, which share one ``__init__`` and tell their parameters by
``__signature__``; and generic functions and types, which are objects with an instance for each
subscript. What is None where a stub has no room for it is found by ``nothing``.

``python agree.py PACKAGE_FOLDER`` prints a line for each difference, then how much was compared;
exit status 1 if there is a difference.
"""

import ast
import importlib
import inspect
import os
import sys

import nothing


def modules(folder):
    """The modules that have a stub, with it: (dotted name, path of the stub)."""
    top = os.path.dirname(folder)
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name != '_gopy']
        for name in sorted(files):
            if name.endswith('.pyi') and name != 'gopy.pyi':
                path = os.path.join(place, name)
                dotted = os.path.relpath(path, top)[:-4].replace(os.sep, '.')
                yield dotted.replace('.__init__', ''), path


def classes(stub):
    """The classes of a stub by name; behind a generic function that of what it is called as."""
    found = {node.name: node for node in stub.body if isinstance(node, ast.ClassDef)}
    for node in stub.body:
        kind = getattr(getattr(node, 'annotation', None), 'id', '')
        if kind.startswith('_') and kind.endswith('Function'):
            found[node.target.id] = found[kind]
    return found


def members(node):
    """The functions and attributes of a class."""
    found = {}
    for member in node.body:
        if isinstance(member, ast.FunctionDef):
            found.setdefault(member.name, member)
        elif isinstance(member, ast.AnnAssign):
            found[member.target.id] = member
    return found


def parameters(node):
    """The parameter names of a stub's function, without the receiver."""
    names = [a.arg for a in node.args.posonlyargs + node.args.args][1:]
    if node.args.vararg:
        names.append(node.args.vararg.arg)
    return names + [a.arg for a in node.args.kwonlyargs]


def compare(where, node, value, problems):
    """Compares one class or generic; gives how many members were compared."""
    own, count = members(node), 0
    called = own.get('__init__' if isinstance(value, type) else '__call__', own.get('__init__'))
    if called is not None:
        told = list(inspect.signature(value).parameters)
        if parameters(called) != told:
            problems.append('%s: the stub has %s, the module %s'
                            % (where, parameters(called), told))
        count += 1
    for name in () if isinstance(value, type) else own:
        if not name.startswith('__'):
            count += 1
            if not hasattr(value, name):
                problems.append('%s.%s is in the stub alone' % (where, name))
    made = nothing.empty(value) if isinstance(value, type) else None
    if made is not None:
        problems.extend(nothing.misses(where, own, made))
    return count


def check(dotted, path, problems):
    """Compares one module; gives how much was compared."""
    module = importlib.import_module(dotted)
    with open(path, encoding='utf-8') as stream:
        stub = ast.parse(stream.read())
    problems.extend(nothing.misses(dotted, members(stub), module))
    found = [(name, node) for name, node in classes(stub).items() if hasattr(module, name)]
    return sum(compare('%s.%s' % (dotted, name), node, getattr(module, name), problems)
               for name, node in found)


def main(folder):
    """Compares all modules of a package."""
    problems = []
    counts = [check(dotted, path, problems) for dotted, path in modules(os.path.abspath(folder))]
    print('\n'.join(problems + ['%d calls and members of %d modules compared'
                                % (sum(counts), len(counts))]))
    return 1 if problems or not sum(counts) else 0


if __name__ == '__main__':
    sys.path.insert(0, os.path.dirname(os.path.abspath(sys.argv[1])))
    sys.exit(main(sys.argv[1]))
