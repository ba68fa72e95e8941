"""What workers of multiprocessing raise arrives; test_processes.py runs it."""
from __future__ import absolute_import, print_function, unicode_literals

import multiprocessing
import platform
import sys

from cases import copies, gopy


def check(kind):
    return copies.check(kind)


def told(get, *args):
    """The exception as it is met here."""
    try:
        get(*args)
    except copies.FieldError as e:
        return 'FieldError %s %d %s' % (e.field, e.line, e)
    except copies.ErrOut as e:
        return 'ErrOut %s' % e
    except copies.SecretError as e:
        return 'SecretError %s' % e
    except gopy.GoPanic as e:
        return 'GoPanic %s' % e.message
    except gopy.GoError as e:
        return 'GoError %s' % e


def pooled():
    """Whether there is a ProcessPoolExecutor with a context; that of PyPy 3.9 has a mistake."""
    return sys.version_info >= (3, 7) and platform.python_implementation() == 'CPython'


def main():
    modern = hasattr(multiprocessing, 'get_context')
    context = multiprocessing.get_context('spawn') if modern else multiprocessing
    pool = context.Pool(1)
    print(1 + pooled())
    for kind in 'sentinel', 'wrapped', 'secret', 'panic', 'x':
        print(told(pool.apply_async(check, (kind,)).get, 60))
    order = copies.new_order()
    order.hook = None
    print(pool.map_async(repr, [order]).get(60)[0] == repr(order))
    pool.close()
    pool.join()
    if pooled():
        from concurrent.futures import ProcessPoolExecutor
        with ProcessPoolExecutor(1, mp_context=context) as executor:
            print(told(executor.submit(check, 'wrapped').result))


if __name__ == '__main__':
    main()
