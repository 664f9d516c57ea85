#!/usr/bin/env python3
"""Runs command lines of the AWS CLI in a process that has loaded the CLI before.

    server.py FOLDER

Starting the CLI takes most of a second, and tests call it thousands of times. This process loads
it once, puts a program `aws` into FOLDER that sends it every call with its streams, folder and
environment, and forks for each: the same code does the same thing, without the loading.
It listens as soon as the program is there, and ends when the process that started it has ended.
"""

import gc
import os
import select
import shutil
import signal
import socket
import sys
import traceback

# The CLI's settings in this process are nobody's; where its own data is, it notes while it loads.
for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ.update(HOME="/nonexistent", AWS_EC2_METADATA_DISABLED="true")

import awscli.clidriver
import awscli.handlers

try:  # Version 2 has a botocore of its own.
    import awscli.botocore.loaders as loaders
except ImportError:
    import botocore.loaders as loaders

DATA = os.environ["AWS_DATA_PATH"]
# Version 2 takes the endpoint from the environment since 2.13 only.
IS_OLD = [int(part) for part in awscli.__version__.split(".")[:2]] < [2, 13] and awscli.__version__[0] == "2"
SERVICES = ("cloudformation", "iam", "lambda", "personalize", "personalize-runtime", "pinpoint", "sts")

# Debian's own Python without its site packages starts in a fraction of the time.
CLIENT = """#!/usr/bin/python3 -IS
import array, os, socket, sys
call = socket.socket(socket.AF_UNIX)
call.connect({path!r})
words = [os.fsencode(word) for word in sys.argv[1:]]
names = [os.fsencode(name) + b"=" + os.fsencode(value) for name, value in os.environ.items()]
parts = [os.fsencode(os.getcwd()), b"%d" % len(words), *words, *names]
message = b"\\0".join(parts)
streams = array.array("i", [0, 1, 2])
call.sendmsg([b"%10d" % len(message)], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, streams)])
call.sendall(message)
code = call.recv(1)
sys.exit(code[0] if code else 255)
"""


def load():
    """Imports what a call needs, and keeps the descriptions of the services in memory.

    No driver is made here: that of version 2 starts threads, which do not outlive a fork.
    """
    kept, read = {}, loaders.JSONFileLoader.load_file

    def load_file(self, path):
        if path not in kept:
            kept[path] = read(self, path)
        return kept[path]

    loaders.JSONFileLoader.load_file = load_file
    loader = loaders.create_loader(DATA)
    for service in SERVICES:
        loader.load_service_model(service, "service-2")
    for service in ("cli", "endpoints", "_retry", "partitions"):
        try:
            loader.load_data(service)
        except Exception:  # Not every version has every file.
            pass
    gc.collect()
    gc.freeze()


def receive(call, length, begun=b""):
    """Receives so many bytes; the program that calls may have been killed before it sent them."""
    while len(begun) < length:
        part = call.recv(length - len(begun))
        if not part:
            os._exit(0)
        begun += part
    return begun


def answer(call):
    """Runs one call in this process, which was forked for it."""
    head, streams, _, _ = socket.recv_fds(call, 10, 3)
    head = receive(call, 10, head)
    message = receive(call, int(head))
    for place, stream in enumerate(streams):
        os.dup2(stream, place)
        os.close(stream)
    folder, count, *rest = [os.fsdecode(part) for part in message.split(b"\0")]
    os.chdir(folder)
    os.environ.clear()
    os.environ["AWS_DATA_PATH"] = DATA
    os.environ.update(entry.split("=", 1) for entry in rest[int(count):])
    sys.argv = ["aws", *rest[: int(count)]]
    if IS_OLD and "--endpoint-url" not in sys.argv and "AWS_ENDPOINT_URL" in os.environ:
        own = f"AWS_ENDPOINT_URL_{sys.argv[1].upper()}" if len(sys.argv) > 1 else ""
        sys.argv += ["--endpoint-url", os.environ.get(own, os.environ["AWS_ENDPOINT_URL"])]
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        code = awscli.clidriver.main()
    except SystemExit as ended:
        code = ended.code
    except Exception:  # As Python ends a program that does not catch one.
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    call.send(bytes([int(code or 0) & 255]))


def main(folder):
    parent = os.getppid()
    load()
    path = os.path.join(folder, "socket")
    door = socket.socket(socket.AF_UNIX)
    door.bind(path)
    door.listen(128)
    program = os.path.join(folder, "aws")
    with open(program + ".new", "w") as file:
        file.write(CLIENT.format(path=path))
    os.chmod(program + ".new", 0o755)
    os.rename(program + ".new", program)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while os.getppid() == parent:
        ready, _, _ = select.select([door], [], [], 1)
        if ready:
            call, _ = door.accept()
            if os.fork() == 0:
                door.close()
                try:
                    answer(call)
                finally:
                    os._exit(0)
            call.close()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main(sys.argv[1])
