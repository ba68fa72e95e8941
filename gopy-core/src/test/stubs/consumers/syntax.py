"""A user of go/ast: lists the functions of a file, and what each calls."""

from golib.go import ast, parser, token
from typing_extensions import assert_type


def functions(source: str) -> list[tuple[str, int]]:
    files = token.new_file_set()
    tree = parser.parse_file(files, 'x.go', source, parser.Mode.PARSE_COMMENTS)
    assert_type(tree, ast.File)
    found: list[tuple[str, int]] = []
    for declaration in tree.decls:
        assert_type(declaration, ast.Decl)
        if isinstance(declaration, ast.FuncDecl):
            name = declaration.name
            assert name is not None
            found.append((name.name, files.position(declaration.pos()).line))
    return found


def calls(function: ast.FuncDecl) -> list[str]:
    found: list[str] = []

    def visit(node: ast.Node) -> bool:
        if isinstance(node, ast.CallExpr):
            assert_type(node.fun, ast.Expr | None)
            if isinstance(node.fun, ast.Ident):
                found.append(node.fun.name)
            elif isinstance(node.fun, ast.SelectorExpr) and node.fun.sel is not None:
                found.append(node.fun.sel.name)
        return True

    ast.inspect(function, visit)
    return found


class Depth:
    """A visitor by its methods alone."""

    def __init__(self) -> None:
        self.depth = 0

    def visit(self, node: ast.Node, /) -> 'Depth':
        self.depth += 1
        return self


class Names(ast.Visitor):
    """A visitor that says so."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit(self, node: ast.Node) -> ast.Visitor:
        if isinstance(node, ast.Ident):
            self.names.append(node.name)
        return self


def walk(tree: ast.File) -> int:
    depth = Depth()
    ast.walk(depth, tree)
    ast.walk(Names(), tree)
    ast.walk(lambda node: None, tree)  # error: arg-type
    ast.inspect(tree, functions)  # error: arg-type
    ast.inspect(tree, depth)  # error: arg-type
    ast.walk(depth, 'x')  # error: arg-type
    tree.decls.push(1)  # error: attr-defined
    assert token.lookup('func') == token.FUNC
    assert_type(token.FUNC, token.Token)
    token.Token.FUNK  # error: attr-defined
    return depth.depth
