"""tshark decodes what the server sends to SIPp: nothing is malformed, and codes and phrases are those of the facts."""

import pathlib
import signal
import subprocess
import sys
import time

from codes import calls, scenarios
from harness import Server, check, directory, need, skip

need("sipp", "tshark", "dumpcap")


class Capture:
    """Of the loopback device, for a with statement."""

    def __init__(self, port, file):
        self.process = subprocess.Popen(["dumpcap", "-q", "-i", "lo", "-f", f"udp port {port}", "-w", file],
                                        stderr=subprocess.PIPE, text=True)
        said = ""
        for line in self.process.stderr:
            said += line
            if line.startswith("File: "):
                return
        self.process.wait()
        skip("the loopback device can't be captured: " + said.strip().replace("\n", " "))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        time.sleep(0.5)  # the last packets are on their way
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=10)


def decode(file, port, words, *fields):
    command = ["tshark", "-n", "-r", file, "-d", f"udp.port=={port},sip", "-Y", words, "-T", "fields"]
    for field in fields:
        command += ["-e", field]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.splitlines()


with directory() as work:
    file = str(pathlib.Path(work) / "capture.pcapng")
    with Server(sys.argv[1]) as server:
        with Capture(server.port, file):
            for wanted in scenarios():
                wrong = wanted.run(server.port)
                check(not wrong, wrong)
    from_server = f"sip && udp.srcport=={server.port}"
    broken = decode(file, server.port, f"udp.srcport=={server.port} && (!sip || _ws.malformed || "
                    "_ws.expert.severity==error)", "frame.number", "_ws.expert.message")
    decoded = set(decode(file, server.port, from_server, "sip.CSeq.method", "sip.Status-Line"))

    sessions = set(decode(file, server.port, f"{from_server} && sip.CSeq.method == INVITE && sip.Status-Code < 300",
                          "sdp.owner.address", "sdp.connection_info.address", "sdp.time"))

check(not broken, f"malformed packets: {broken}")
expected = {f"{method}\tSIP/2.0 {code} {phrase}" for code, phrase, method in calls()} | {"BYE\tSIP/2.0 200 OK"}
check(decoded == expected, f"missing: {sorted(expected - decoded)}; too much: {sorted(decoded - expected)}")
check(sessions == {"127.0.0.1\t127.0.0.1\t0 0"}, f"the session of an accepted call: {sessions}")
print(f"{len(decoded)} responses decoded")
