# -*- coding: utf-8 -*-
"""A configuration in HCL: read against a schema, evaluated, found wanting, and written."""
from __future__ import absolute_import, print_function, unicode_literals

import io
from collections import Counter

from modules import hcl
from modules.go_cty import cty
from modules.hcl import hclparse, hclsyntax, hclwrite

SOURCE = b'''name  = "shop"
total = 2 * count + 1
hosts = [for h in zones : "${h}.${name}.test"]

service "web" {
  port = 8080
  tls {
    on = true
  }
}
service "db" {
  port = 5432
}
'''

parser = hclparse.new_parser()
parsed, diags = parser.parse_hcl(SOURCE, 'shop.hcl')
print(diags.has_errors(), len(diags))
content, diags = parsed.body.content({
    'attributes': [{'name': 'name', 'required': True}, {'name': 'total'}, {'name': 'hosts'}],
    'blocks': [hcl.BlockHeaderSchema(type='service', label_names=['name'])],
})
print(len(diags), ' '.join(sorted(content.attributes)))
context = hcl.EvalContext(variables={
    'count': cty.number_int_val(20), 'name': cty.string_val('shop'),
    'zones': cty.list_val([cty.string_val('a'), cty.string_val('b')]),
})
total, _ = content.attributes['total'].expr.value(context)
print(int(total.as_big_float()), total.type().friendly_name(),
      total.raw_equals(cty.number_int_val(41)))
hosts, _ = content.attributes['hosts'].expr.value(context)
for host in hosts.as_value_slice():
    print(host.as_string())
for variable in content.attributes['hosts'].expr.variables():
    print(variable.root_name(), variable.source_range())
for block in content.blocks.of_type('service'):
    port, _ = block.body.attributes['port'].expr.value(None)
    print(block.labels[0], port.as_big_float(), len(block.body.blocks), block.def_range)
_, missing = content.attributes['total'].expr.value(None)
print(missing)
_, broken = parser.parse_hcl(b'a = [1\nb = 2\n', 'broken.hcl')
print(len(broken), broken[0].summary, broken[0].subject.start.line,
      str(broken[0].severity is hcl.DIAG_ERROR).lower())
out = io.StringIO()
hcl.new_diagnostic_text_writer(out, parser.files(), 60, False).write_diagnostics(broken)
print(out.getvalue(), end='')
broken.append(hcl.Diagnostic(severity=hcl.DIAG_WARNING, summary='careful', detail='now'))
print(len(broken), len(broken.errs()), broken[1])
kinds = Counter()


def count(node):
    kinds[type(node)] += 1


hclsyntax.visit_all(parsed.body, count)
print(kinds[hclsyntax.Attribute], kinds[hclsyntax.Block], kinds[hclsyntax.ForExpr])
template, _ = hclsyntax.parse_template(b'hi ${who}!', 't', hcl.initial_pos)
greeting, _ = template.value({'variables': {'who': cty.string_val('Ada')}})
print(greeting.as_string(), greeting.go_string())
written = hclwrite.new_empty_file()
ports = cty.list_val([cty.number_int_val(1), cty.number_float_val(2.5)])
written.body().set_attribute_value('ports', ports)
block = written.body().append_new_block('service', ['new'])
block.body().set_attribute_value('meta', cty.object_val({'on': cty.true}))
print(written.bytes().decode('utf-8'), end='')
print(hclwrite.format(b'a=1\nlong  =   2\n').decode('utf-8').strip())
