"""Compares each stub of a package with its module: the same names, the same parameters.

``python agree.py PACKAGE_FOLDER`` prints a line for each difference, then how much was compared;
exit status 1 if there is a difference.
"""

import ast
import importlib
import inspect
import os
import sys

MODULE_NAMES = {'FUNCTIONS', 'TYPES', 'CONSTANTS', 'VARIABLES', 'SENTINELS', 'SKIPPED', 'RENAMED'}


def modules(folder):
    """The modules that have a stub, with it: (dotted name, path of the stub)."""
    top = os.path.dirname(folder)
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name != '_gopy']
        for name in sorted(files):
            if name.endswith('.pyi'):
                path = os.path.join(place, name)
                dotted = os.path.relpath(path, top)[:-4].replace(os.sep, '.')
                yield dotted.replace('.__init__', ''), path


def declared(body):
    """The public names of a stub's module or class, with the node that says most."""
    found = {}
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.setdefault(node.name, node)
        elif isinstance(node, ast.AnnAssign):
            found[node.target.id] = node
        elif isinstance(node, ast.Assign):
            found.update((target.id, node) for target in node.targets)
    return {name: node for name, node in found.items() if not name.startswith('_')}


def parameters(node):
    """The parameter names of a stub's function, without the receiver."""
    names = [a.arg for a in node.args.posonlyargs + node.args.args]
    if node.args.vararg:
        names.append(node.args.vararg.arg)
    names += [a.arg for a in node.args.kwonlyargs]
    return [name for name in names if name not in ('self', 'cls')]


def compare(where, node, value, problems):
    """Compares one member."""
    if isinstance(node, ast.FunctionDef) and callable(value):
        names = [name for name in inspect.signature(value).parameters if name != 'self']
        if [name.lstrip('_') for name in parameters(node)] != [name.lstrip('_') for name in names]:
            problems.append('%s: the stub has %s, the module %s' % (where, parameters(node), names))
    elif isinstance(node, ast.ClassDef):
        for name, member in declared(node.body).items():
            if not hasattr(value, name):
                problems.append('%s.%s is in the stub alone' % (where, name))
            else:
                compare('%s.%s' % (where, name), member, getattr(value, name), problems)


def check(dotted, path, problems):
    """Compares one module; gives the number of its names."""
    module = importlib.import_module(dotted)
    with open(path, encoding='utf-8') as stream:
        stub = declared(ast.parse(stream.read()).body)
    for name, node in stub.items():
        if name not in dir(module) or not hasattr(module, name):
            problems.append('%s.%s is in the stub alone' % (dotted, name))
        else:
            compare('%s.%s' % (dotted, name), node, getattr(module, name), problems)
    for name in dir(module):
        value = getattr(module, name, None)
        hidden = name.startswith('_') or name in MODULE_NAMES or inspect.ismodule(value)
        if not hidden and name not in stub and not hasattr(value, 'compiler_flag'):
            problems.append('%s.%s is in the module alone' % (dotted, name))
    return len(stub)


def main(folder):
    """Compares all modules of a package."""
    problems, names, count = [], 0, 0
    for dotted, path in modules(os.path.abspath(folder)):
        if not dotted.endswith('.gopy'):
            names += check(dotted, path, problems)
            count += 1
    print('\n'.join(problems + ['%d names of %d modules compared' % (names, count)]))
    return 1 if problems or not names else 0


if __name__ == '__main__':
    sys.path.insert(0, os.path.dirname(os.path.abspath(sys.argv[1])))
    sys.exit(main(sys.argv[1]))
