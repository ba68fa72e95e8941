# -*- coding: utf-8 -*-
"""What a Go source file declares, calls, and how it should look."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from golib.go import ast, parser, token
from golib.go import format as goformat

SOURCE = '''// Package shop sells.
package shop

import ("fmt"; str "strings")

// Price is in cents.
type Price int

type Item struct {
	Name string `json:"name"`
	Price, Tax Price
}

const Free Price = 0

func (i *Item) Total() Price { return i.Price+i.Tax }

func Show(items ...Item) {
	for _, i := range items { fmt.Println(str.ToUpper(i.Name), i.Total()) }
}
'''


def lower(flag):
    return str(flag).lower()


fset = token.new_file_set()
tree = parser.parse_file(fset, 'shop.go', SOURCE, parser.PARSE_COMMENTS)
print(tree.name, tree.name.name, len(tree.decls), tree.doc.text().strip())
for spec in tree.imports:
    print(spec.path.value, spec.name and spec.name.name)
for decl in tree.decls:
    if isinstance(decl, ast.FuncDecl):
        print('func', decl.name.name, lower(decl.recv is not None), fset.position(decl.pos()),
              decl.type.params.num_fields())
    elif isinstance(decl, ast.GenDecl):
        print(decl.tok, len(decl.specs), fset.position(decl.end()).line)
item = tree.decls[2].specs[0]
for field in item.type.fields.list:
    print('+'.join(n.name for n in field.names), field.type, field.tag and field.tag.value)
calls = set()


def visit(node):
    if isinstance(node, ast.CallExpr):
        calls.add(node.fun.sel.name)
    return not isinstance(node, ast.GenDecl)


ast.inspect(tree, visit)
print(' '.join(sorted(calls)))
total = parser.parse_expr('a + b*2')
print(total.op, lower(total.op is token.ADD), total.y.op, token.MUL.precedence(), total.x)
print(token.lookup('range'), lower(token.is_keyword('func')), lower(token.is_exported('Name')),
      lower(token.Token.IDENT.is_literal()))
print(goformat.source(b'package p\nvar   x=1\n').decode('utf-8'), end='')
try:
    parser.parse_file(fset, 'bad.go', 'package p\nfunc {', 0)
except Exception as error:
    print(error)
total.op = token.SUB
out = io.BytesIO()
goformat.node(out, fset, total)
print(out.getvalue().decode('ascii'))
