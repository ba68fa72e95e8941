"""Doc comments as generated modules hold them become docstrings."""
from __future__ import absolute_import


def clean(doc):
    """The text without the indentation of the file it stands in (PEP 257)."""
    if not doc:
        return doc
    first, _, rest = doc.expandtabs().partition('\n')
    lines = rest.split('\n')
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    cut = min(indents) if indents else 0
    return '\n'.join([first.strip()] + [line[cut:].rstrip() for line in lines]).strip('\n')
