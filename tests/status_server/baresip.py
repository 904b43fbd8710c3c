"""baresip calls: a busy line, one that does not exist, and one that is taken and then hung up."""

import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from harness import Server, check, directory, need, skip

need("baresip")

MODULES = next((path for path in pathlib.Path("/usr").glob("lib*/**/baresip/modules")), None)
if MODULES is None:
    skip("the modules of baresip are not installed")

CONFIG = f"""module_path {MODULES}
sip_listen 127.0.0.1:0
audio_source ausine,440
audio_player aubridge,test
audio_alert aubridge,test
module g711.so
module ausine.so
module aubridge.so
module_app account.so
module_app menu.so
"""


def dial(uri):
    """What baresip says about a call of four seconds at most."""
    with directory() as work:
        (pathlib.Path(work) / "config").write_text(CONFIG)
        (pathlib.Path(work) / "accounts").touch()
        (pathlib.Path(work) / "contacts").touch()
        outcome = subprocess.run(
            ["baresip", "-f", work, "-e", "/uanew <sip:caller@127.0.0.1>;regint=0", "-e", f"/dial {uri}", "-t", "4"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
        return outcome.stdout + outcome.stderr


CALLS = {
    "486": "session closed: 486 Busy Here",
    "100-180-604": "session closed: 604 Does Not Exist Anywhere",
    "302": "Call established",  # to the address in Contact
    "200": "Call established",
}

with Server(sys.argv[1]) as server, ThreadPoolExecutor() as pool:
    conversations = pool.map(dial, [f"sip:{user}@127.0.0.1:{server.port}" for user in CALLS])
    for (user, words), said in zip(CALLS.items(), conversations):
        check(words in said, f"dialling {user}, baresip does not say '{words}' but {said}")

for line in ("< 200 OK to INVITE", "> ACK sip:200@", "> BYE sip:200@", "< 200 OK to BYE"):
    check(line in server.log, f"the call that is taken has no '{line}':\n{server.log}")
