"""--help says it all; a wrong option is named and exits with 2."""

import subprocess
import sys

from harness import Server, check

program = sys.argv[1]


def run(*arguments):
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=10)


help_text = run("--help")
check(help_text.returncode == 0 and not help_text.stderr, "--help exits with 0")
for words in ("--listen", "--pause", "sip:486@", "100-180-486"):
    check(words in help_text.stdout, f"--help speaks of {words}")
check(help_text.stdout.count("\n") <= 25, "--help fits on a screen")

for wrong, words in [(["--nonsense"], "'--nonsense' is no option"),
                     (["486"], "'486' is no option"),
                     (["--listen"], "--listen needs a value"),
                     (["--pause", ""], "'' is no pause"),
                     (["--pause", "-1"], "'-1' is no pause"),
                     (["--pause", "1s"], "'1s' is no pause"),
                     (["--listen", "127.0.0.1:65536"], "'65536' is no port"),
                     (["--listen", "127.0.0.1:"], "'' is no port"),
                     (["--listen", "localhost"], "'localhost' is no IPv4 address")]:
    outcome = run(*wrong)
    check(outcome.returncode == 2, f"{wrong} exits with {outcome.returncode}")
    check(words in outcome.stderr and "usage:" in outcome.stderr, f"{wrong} says {outcome.stderr}")

with Server(program) as server:
    taken = run("--listen", f"127.0.0.1:{server.port}")
    check(taken.returncode == 1 and "can't listen on" in taken.stderr, f"a port that is taken says {taken.stderr}")
