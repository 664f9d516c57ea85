"""What the figures were measured on; nothing that names the machine or its owner."""

import os
import platform


def _field(path, name):
    with open(path) as file:
        for line in file:
            if line.startswith(name):
                return line.partition(":")[2].strip()
    return "unknown"


def load():
    return "{:.2f}".format(os.getloadavg()[0])


def description():
    memory = int(_field("/proc/meminfo", "MemTotal").split()[0]) / 1024**2
    return (
        f"{os.cpu_count()} cores of {_field('/proc/cpuinfo', 'model name')}, {memory:.1f} GiB of "
        f"memory, Linux {platform.release().split('-')[0]} on {platform.machine()}"
    )
