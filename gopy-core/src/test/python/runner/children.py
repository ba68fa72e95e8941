"""Runs code in another process of the Python that runs this."""
from __future__ import absolute_import

import os
import subprocess
import sys

from .helpers import IRONPYTHON, skip


def child(code, **variables):
    """Runs Python code in a process of its own; gives its exit code and all that it printed.

    Its environment is this one's with ``variables`` on top.
    """
    return (_of_dotnet if IRONPYTHON else _of_python)(code, variables)


def _of_python(code, variables):
    if os.name == 'posix' and not hasattr(os, 'fork'):  # under strict_ctypes
        skip('no child processes here')
    there = dict(os.environ, **dict((name, str(value)) for name, value in variables.items()))
    process = subprocess.Popen([sys.executable, '-c', code], env=there, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    said = process.communicate()[0]
    return process.returncode, said.decode('utf-8')


def _of_dotnet(code, variables):
    """The same for IronPython, whose subprocess needs a fork and has none."""
    import clr
    clr.AddReference('System.Diagnostics.Process')
    from System import Environment
    from System.Diagnostics import Process, ProcessStartInfo
    program = Process.GetCurrentProcess().MainModule.FileName
    how = ProcessStartInfo(program)
    how.UseShellExecute = False
    how.RedirectStandardOutput = how.RedirectStandardError = True
    assembly = [Environment.GetCommandLineArgs()[0]] if program.endswith('dotnet') else []
    for argument in assembly + ['-c', code]:
        how.ArgumentList.Add(argument)
    for name, value in variables.items():
        how.Environment[name] = value
    process = Process.Start(how)
    errors = process.StandardError.ReadToEndAsync()  # meanwhile, for a full pipe would stop it
    said = process.StandardOutput.ReadToEnd() + errors.Result
    process.WaitForExit()
    return process.ExitCode, said
