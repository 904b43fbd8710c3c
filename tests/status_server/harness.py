"""What the tests of the status server share: the server itself, the facts of tests/registry, and plain requests."""

import csv
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading

registry = pathlib.Path(__file__).resolve().parent.parent / "registry"


def skip(reason):
    print("skipped:", reason)
    sys.exit(77)


def need(*tools):
    for tool in tools:
        if shutil.which(tool) is None:
            skip(tool + " is not installed")


def check(condition, message):
    if not condition:
        sys.exit("failed: " + message)


def facts(name):
    """The rows of a file of tests/registry by the titles of their columns."""
    with open(registry / name, newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def phrases():
    """The reason phrase of each final code, by code."""
    rows = [(row["code"], row["reason phrase"]) for row in facts("responses.tsv")]
    rows += [(row["code or method"], row["phrase"]) for row in facts("unregistered.tsv")]
    return {code: phrase for code, phrase in rows if code.isdigit() and code >= "200" and phrase}


def directory():
    """An empty directory, removed at the end of the with statement."""
    return tempfile.TemporaryDirectory(prefix="status_server.")


class Server:
    """The program under test on a free port, for a with statement, at whose end it has to stop cleanly."""

    def __init__(self, program, pause=20):
        self.process = subprocess.Popen([program, "--listen", "127.0.0.1:0", "--pause", str(pause)],
                                        stdout=subprocess.PIPE, encoding="ascii")
        self.port = int(re.fullmatch(r"listening on 127.0.0.1:(\d+)\n", self.process.stdout.readline())[1])
        self.address = ("127.0.0.1", self.port)
        self.lines = []
        self.reader = threading.Thread(target=lambda: self.lines.extend(self.process.stdout))
        self.reader.start()

    def __enter__(self):
        return self

    def __exit__(self, error, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        finally:
            self.process.kill()
            self.reader.join()
        self.log = "".join(self.lines)
        if error is not None or self.process.returncode != 0:
            print(f"{self.log[-5000:]}\nexit code {self.process.returncode} after SIGTERM", flush=True)
        check(self.process.returncode == 0, "the server stops cleanly")


class Client:
    """A UDP socket that sends requests of one transaction until told otherwise. No other client has a transaction of its
    branches, not even one that gets its port later."""

    def __init__(self, server):
        self.server = server
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.call_id = "%x" % random.getrandbits(60)

    def request(self, method, user, branch="z9hG4bK1", cseq="1", via="", to_tag="", extra="", body=""):
        lines = [f"{method} sip:{user}@127.0.0.1:{self.server.port} SIP/2.0",
                 f"Via: SIP/2.0/UDP 127.0.0.1:{self.port};branch={branch}.{self.call_id}{via}",
                 "Max-Forwards: 70",
                 "From: <sip:caller@127.0.0.1>;tag=caller",
                 f"To: <sip:{user}@127.0.0.1>{to_tag}",
                 f"Call-ID: {self.call_id}",
                 f"CSeq: {cseq} {method}",
                 f"Contact: <sip:caller@127.0.0.1:{self.port}>"]
        return "\r\n".join(lines) + "\r\n" + extra + f"Content-Length: {len(body)}\r\n\r\n{body}"

    def send(self, *arguments, **named):
        self.send_bytes(self.request(*arguments, **named).encode())

    def send_bytes(self, data):
        self.socket.sendto(data, self.server.address)

    def receive(self, wait=2):
        """The next response, or an empty text."""
        self.socket.settimeout(wait)
        try:
            return self.socket.recv(65536).decode()
        except TimeoutError:
            return ""


def status_of(response):
    """Code and method of a response: "486 INVITE"; empty for an empty one."""
    found = re.match(r"SIP/2.0 (\d{3}) .*?\r\nCSeq: \d+ (\w+)\r\n", response, re.DOTALL)
    return f"{found[1]} {found[2]}" if found else ""


def header_of(response, name):
    found = re.search(rf"\r\n{name}: *(.*?)\r\n", response)
    return found[1] if found else None
