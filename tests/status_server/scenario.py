"""SIPp scenarios: what to send and what has to come back."""

import pathlib
import subprocess
from xml.sax.saxutils import escape

from harness import directory

HEAD = """[method] sip:{user}@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch{back}]
Max-Forwards: 70
From: <sip:caller@[local_ip]:[local_port]>;tag=[pid]{user}
To: <sip:{user}@[remote_ip]:[remote_port]>[peer_tag_param]
Call-ID: {dialog}///[call_id]
CSeq: {cseq}
Contact: <sip:caller@[local_ip]:[local_port]>
Content-Length: 0"""


def quoted(text):
    return escape(text, {'"': "&quot;"})


class Scenario:
    def __init__(self):
        self.steps = []

    def send(self, method, user, back="", cseq=1, cseq_method=None, dialog=None, tagged=False):
        """back is "-2" for the branch of two messages before."""
        text = HEAD.format(user=user, back=back, cseq=f"{cseq} {cseq_method or method}", dialog=dialog or user)
        text = text.replace("[method]", method).replace("[peer_tag_param]", "[peer_tag_param]" if tagged else "")
        self.steps.append(f"<send><![CDATA[\n{text}\n\n]]></send>")

    def receive(self, code, *present, absent=()):
        """present and absent are regular expressions; a header field is sought with the blank before it."""
        checks = [f'<ereg regexp="{quoted(pattern)}" search_in="msg" check_it="true" assign_to="found"/>'
                  for pattern in present]
        checks += [f'<ereg regexp="{quoted(pattern)}" search_in="msg" check_it_inverse="true" assign_to="found"/>'
                   for pattern in absent]
        action = f"<action>{''.join(checks)}</action>" if checks else ""
        self.steps.append(f'<recv response="{code}" rrs="true">{action}</recv>')

    def acknowledge(self, user, success=False, back="-2", **named):
        self.send("ACK", user, back="" if success else back, tagged=True, **named)

    def run(self, port):
        """What is wrong, in SIPp's words; empty if all went as it should."""
        steps = "\n".join(self.steps)
        with directory() as work:
            file = pathlib.Path(work) / "scenario.xml"
            file.write_text(f'<?xml version="1.0" encoding="ISO-8859-1" ?>\n<scenario name="status">\n{steps}\n'
                            '<Reference variables="found"/>\n</scenario>\n')
            outcome = subprocess.run(
                ["sipp", f"127.0.0.1:{port}", "-sf", file.name, "-i", "127.0.0.1", "-m", "1", "-nostdin", "-trace_err",
                 "-error_file", "errors.log", "-recv_timeout", "5000", "-timeout", "40s", "-timeout_error"],
                cwd=work, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
            if outcome.returncode == 0:
                return ""
            errors = pathlib.Path(work) / "errors.log"
            words = errors.read_text() if errors.exists() else outcome.stderr
            return f"sipp exits with {outcome.returncode}\n{words}"
