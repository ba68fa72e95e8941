# -*- coding: utf-8 -*-
"""Markdown to HTML, its tree walked and changed, with a transformer and a renderer of our own."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from modules import goldmark
from modules.goldmark import ast, extension, parser, renderer, text, util

SOURCE = ('# Tea\n\nHot *and* ~~cold~~, see [shop](http://shop.test "Shop").\n\n'
          '- green\n- black\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n'
          '## More\n\n```go\nx := 1\n```\n').encode('ascii')


def html(markdown, source):
    out = io.StringIO()
    markdown.convert(source, out)
    return out.getvalue()


def siblings(node):
    while node is not None:
        yield node
        node = node.next_sibling()


class Lower(parser.ASTTransformer):
    def transform(self, node, reader, pc):
        self.seen = len(reader.source())
        for child in siblings(node.first_child()):
            if isinstance(child, ast.Heading):
                child.level += 2


class Marks(renderer.NodeRenderer):
    def register_funcs(self, reg):
        reg.register(ast.kind_emphasis, self.emphasis)

    def emphasis(self, w, source, node, entering):
        w.write_string('<mark>' if entering else '</mark>')
        return ast.WALK_CONTINUE


out = io.BytesIO()
goldmark.convert(b'*plain* ~~text~~', out)
print(out.getvalue().decode('utf-8'), end='')
markdown = goldmark.new(goldmark.with_extensions(extension.gfm),
                        goldmark.with_parser_options(parser.with_auto_heading_id()))
print(html(markdown, SOURCE), end='')
doc = markdown.parser().parse(text.new_reader(SOURCE))
print(doc.kind(), doc.child_count(), str(doc.first_child().kind() == ast.kind_heading).lower())
print(*[child.kind() for child in siblings(doc.first_child())])
heading = doc.first_child()
assert heading.parent() is doc and isinstance(heading, ast.Heading)
value, ok = heading.attribute_string('id')
print(value.decode('ascii'), str(ok).lower(), heading.level, len(heading.lines()),
      heading.lines().value(SOURCE).decode('ascii'))
words = []


def visit(node, entering):
    if not entering:
        return ast.WALK_CONTINUE
    if isinstance(node, ast.Link):
        print(node.destination.decode('ascii'), node.title.decode('ascii'))
        return ast.WALK_SKIP_CHILDREN
    if isinstance(node, ast.Text):
        words.append(node.value(SOURCE).decode('ascii'))
    return ast.WALK_CONTINUE


def stop(node, entering):
    raise StopIteration('far enough')


ast.walk(doc, visit)
print('|'.join(words))
try:
    ast.walk(doc, stop)
except StopIteration as error:
    print(error)
doc.remove_child(doc, doc.last_child())
added = ast.new_heading(6)
added.append_child(added, ast.new_string(b'The end'))
doc.append_child(doc, added)
out = io.StringIO()
markdown.renderer().render(out, SOURCE, doc)
print(out.getvalue()[-17:])
own = Lower()
markdown = goldmark.new(
    goldmark.with_parser_options(parser.with_ast_transformers(util.prioritized(own, 100))),
    goldmark.with_renderer_options(renderer.with_node_renderers(util.prioritized(Marks(), 1))))
print(html(markdown, b'# A *b*\n'), end='')
print(own.seen, util.escape_html(b'<a>').decode('ascii'),
      util.url_escape(b'a b', False).decode('ascii'))
