"""stress.py ORDER: 8 threads call Go, panic and are called back while .NET collects garbage.

ORDER is ``before`` (.NET is loaded before Go), ``after``, or ``bare``: as before, but with the flag
that Go sets on the handler of .NET put back, which kills the process in most runs.
"""
from __future__ import print_function

import ctypes
import os
import signal
import sys
import threading

CONFIG = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'stress.runtimeconfig.json')
THREADS, ROUNDS = 8, 400
SA_ONSTACK = 0x08000000
FLAGS_AT = 136  # of struct sigaction of glibc on 64 bits: after the handler and a mask of 128 bytes


def load_dotnet():
    """Starts .NET by Python.NET."""
    import clr_loader
    import pythonnet
    packages = os.path.dirname(os.path.dirname(clr_loader.__file__))
    root = os.path.join(packages, 'dnv', 'net', 'runtime', '.net')
    pythonnet.set_runtime(clr_loader.get_coreclr(runtime_config=CONFIG, dotnet_root=root))
    pythonnet.load()


def start_collecting():
    """One thread of .NET collects for ever; others compute and allocate, which it has to stop."""
    import clr
    clr.AddReference('System.Linq.Expressions')
    import System
    from System.Linq.Expressions import Expression, ParameterExpression
    none = System.Array[System.Type]([])
    number = Expression.Variable(clr.GetClrType(System.Int64), 'n')
    collect = Expression.Call(clr.GetClrType(System.GC).GetMethod('Collect', none))
    size = System.Array[Expression]([Expression.Constant(System.Int32(100))])
    allocate = Expression.NewArrayBounds(clr.GetClrType(System.Int32), size)
    count = Expression.Block(
        System.Array[ParameterExpression]([number]),
        System.Array[Expression]([Expression.Loop(Expression.PreIncrementAssign(number))]))
    for body in (collect, allocate, allocate, count, count):
        run = Expression.Lambda[System.Threading.ThreadStart](
            Expression.Loop(body), System.Array[ParameterExpression]([])).Compile()
        thread = System.Threading.Thread(run)
        thread.IsBackground = True
        thread.Start()
    return lambda: System.GC.CollectionCount(0)


def managed_faults():
    """Functions of .NET that fail by a signal, which .NET turns into the exceptions beside them."""
    import System
    from System.Linq.Expressions import Expression, ParameterExpression
    a, b = [Expression.Parameter(System.Type.GetType('System.Int32'), name) for name in 'ab']
    divide = Expression.Lambda[System.Func[System.Int32, System.Int32, System.Int32]](
        Expression.Divide(a, b), System.Array[ParameterExpression]([a, b])).Compile()
    text = Expression.Parameter(System.Type.GetType('System.String'), 'text')
    length = Expression.Lambda[System.Func[System.String, System.Int32]](
        Expression.Property(text, 'Length'), System.Array[ParameterExpression]([text])).Compile()
    return ((lambda: divide.Invoke(1, 0), System.DivideByZeroException),
            (lambda: length.Invoke(None), System.NullReferenceException))


def fail(function, kind):
    """Calls what has to raise."""
    try:
        function()
    except kind:
        return
    raise AssertionError('nothing was raised')


def load_go():
    """Loads the library, and with it Go."""
    from cases import threads
    threads.add(0)


def undo():
    """Puts back what the library took away."""
    library = ctypes.CDLL(None, use_errno=True)
    action = (ctypes.c_char * 152)()
    assert library.sigaction(signal.SIGRTMIN, None, action) == 0
    flags = ctypes.c_uint32.from_buffer(action, FLAGS_AT)
    assert not flags.value & SA_ONSTACK, 'the library has left the flag'
    flags.value |= SA_ONSTACK
    assert library.sigaction(signal.SIGRTMIN, action, None) == 0


def work(failures):
    """What each thread of Python does."""
    from cases import callbacks, panics, threads
    faults = managed_faults() + (
        (lambda: panics.divide(1, 0), RuntimeError), (panics.nil_pointer, RuntimeError))
    try:
        for i in range(ROUNDS):
            assert threads.echo(i, 'x') == '%d:x' % i
            try:
                panics.text('stop')
            except RuntimeError as e:
                assert 'stop' in str(e)
            else:
                raise AssertionError('no panic')
            if i % 100 == 0:
                for function, kind in faults:
                    fail(function, kind)
                assert callbacks.parallel(20, lambda n: n + 1) == 210
    except BaseException as e:
        failures.append(repr(e))


def main(order):
    if order == 'after':
        load_go()
    load_dotnet()
    collections = start_collecting()
    load_go()
    if order == 'bare':
        undo()
    failures = []
    threads = [threading.Thread(target=work, args=(failures,)) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures
    print('lived through %d collections' % collections())
    sys.stdout.flush()
    os._exit(0)  # threads of .NET still run


if __name__ == '__main__':
    main(sys.argv[1])
