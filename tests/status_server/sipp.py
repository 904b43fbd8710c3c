"""SIPp dials every final code, a series, and cancels a call that rings."""

import sys

from codes import calls, scenarios
from harness import Server, check, need
from scenario import Scenario

need("sipp")


def series():
    wanted = Scenario()
    wanted.send("INVITE", "100-180-486")
    wanted.receive("100", absent=["[[:space:]]To: [^[:space:]]+;tag="])
    wanted.receive("180", "[[:space:]]Contact: ")
    wanted.receive("486", "^SIP/2.0 486 Busy Here")
    wanted.acknowledge("100-180-486", back="-4")
    return wanted


def cancelled_call():
    wanted = Scenario()
    wanted.send("INVITE", "183")
    wanted.receive("183", "^SIP/2.0 183 Session Progress")
    wanted.send("CANCEL", "183", back="-2")
    wanted.receive("200", "CSeq: 1 CANCEL")
    wanted.receive("487", "CSeq: 1 INVITE")
    wanted.acknowledge("183", back="-5")
    return wanted


with Server(sys.argv[1]) as server:
    for wanted in [*scenarios(), series(), cancelled_call()]:
        wrong = wanted.run(server.port)
        check(not wrong, wrong)
check("183 may not answer" not in server.log, "INVITE may be answered by 183")
print(f"{len(calls())} calls with final codes, a series and a cancelled call")
