"""What a shell does for a program in a terminal: starts it as a job, and sees it stop and end.

A process of its own leads the terminal's session; without one nothing could be stopped, since the
kernel stops no job that nobody could continue.
"""

import os
import resource
import signal
import struct

# What is told through the pipe: a letter and a number.
_REPORT = struct.Struct("=ci")
STARTED, STOPPED, ENDED, SIGNALLED = b"p", b"s", b"e", b"k"
CONTINUE = b"c"


class Shell:
    """The leader of a terminal's session, with one job."""

    def __init__(self, terminal, arguments, environment, folder):
        report_end, self._reports = os.pipe()[::-1]
        order_end, self._orders = os.pipe()
        self.leader = os.fork()
        if self.leader == 0:
            try:
                os.close(self._reports)
                os.close(self._orders)
                _lead(terminal, arguments, environment, folder, report_end, order_end)
            finally:
                os._exit(0)
        os.close(report_end)
        os.close(order_end)
        os.set_blocking(self._reports, False)
        self._rest = b""

    def descriptor(self):
        return self._reports

    def reports(self):
        """What has happened since it was last asked; None once the leader is gone."""
        try:
            data = os.read(self._reports, 4096)
        except BlockingIOError:
            return []
        if not data:
            return None
        self._rest += data
        whole = len(self._rest) // _REPORT.size * _REPORT.size
        told = list(_REPORT.iter_unpack(self._rest[:whole]))
        self._rest = self._rest[whole:]
        return told

    def go_on(self):
        """Brings the stopped job to the front."""
        os.write(self._orders, CONTINUE)

    def close(self):
        os.close(self._orders)
        os.close(self._reports)
        os.waitpid(self.leader, 0)


def _lead(terminal, arguments, environment, folder, reports, orders):
    os.setsid()
    # A copy of the terminal's near end would keep it from ever hanging up.
    for descriptor in map(int, os.listdir("/proc/self/fd")):
        if descriptor > 2 and descriptor not in (reports, orders):
            try:
                os.close(descriptor)
            except OSError:
                pass
    ignored = [signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGTTOU, signal.SIGTTIN,
               signal.SIGHUP, signal.SIGPIPE]
    for number in ignored:
        signal.signal(number, signal.SIG_IGN)
    # The first terminal that the leader of a session opens becomes the session's own.
    tty = os.open(terminal, os.O_RDWR)
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(tty, os.getpid())
        for number in ignored:
            signal.signal(number, signal.SIG_DFL)
        for place in range(3):
            os.dup2(tty, place)
        os.closerange(3, 256)
        os.chdir(folder)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.execve(arguments[0], arguments, environment)
    try:
        os.setpgid(job, job)
    except OSError:
        pass
    os.write(reports, _REPORT.pack(STARTED, job))
    while True:
        _, status = os.waitpid(job, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            _to_front(tty, os.getpgrp())
            os.write(reports, _REPORT.pack(STOPPED, os.WSTOPSIG(status)))
            if os.read(orders, 1) != CONTINUE:
                os.killpg(job, signal.SIGKILL)
            _to_front(tty, job)
            try:
                os.killpg(job, signal.SIGCONT)
            except ProcessLookupError:
                # It was killed meanwhile.
                pass
        elif os.WIFSIGNALED(status):
            os.write(reports, _REPORT.pack(SIGNALLED, os.WTERMSIG(status)))
            return
        else:
            os.write(reports, _REPORT.pack(ENDED, os.WEXITSTATUS(status)))
            return


def _to_front(tty, group):
    try:
        os.tcsetpgrp(tty, group)
    except OSError:
        # The terminal was taken away meanwhile.
        pass
