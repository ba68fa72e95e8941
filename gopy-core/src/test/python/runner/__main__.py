"""``python -m runner [--report FILE] PATH...``: exit code 0 if every case passed.

Prints the name and traceback of each failure, the reason of each skip, and last
``N passed, N failed, N skipped``. FILE gets one line a case, ``OUTCOME NAME``.
"""
from __future__ import absolute_import

import io
import sys

from . import execute


def main(arguments):
    """Runs the cases that `arguments` name and gives the exit code."""
    report_file = None
    if arguments[:1] == ['--report']:
        report_file, arguments = arguments[1], arguments[2:]
    if not arguments:
        sys.stderr.write('usage: python -m runner [--report FILE] PATH...\n')
        return 2
    lines = []

    def report(name, outcome, text):
        lines.append(u'%s %s\n' % (outcome, name))
        if outcome != execute.PASSED:
            sys.stdout.write('%s %s\n%s\n' % (outcome.upper(), name, text.rstrip()))

    counts = execute.run(arguments, report)
    if report_file:
        with io.open(report_file, 'w', encoding='utf-8') as stream:
            stream.writelines(lines)
    print('%(passed)d passed, %(failed)d failed, %(skipped)d skipped' % counts)
    return 1 if counts['failed'] or not counts['passed'] else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
