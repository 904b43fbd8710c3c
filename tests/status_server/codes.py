"""The facts of tests/registry as calls: each final code, by each method that has a rule of its own for it."""

import re

from harness import facts, phrases
from scenario import Scenario

# Header fields whose value has to be more than there.
VALUES = {
    "Accept": "application/sdp",
    "AlertMsg-Error": "[0-9]{3};message=\"[^\"]+\"",
    "Allow": "([A-Z]+, )+[A-Z]+",
    "Contact": "<sip:[^>]+>",
    "Date": "[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT",
    "Expires": "[0-9]+",
    "Geolocation-Error": "[0-9]{3};code=\"[^\"]+\"",
    "Min-Expires": "[0-9]+",
    "Min-SE": "[0-9]{2,}",
    "Proxy-Authenticate": "Digest realm=\"[^\"]+\", nonce=\"[0-9a-f]{16}\", algorithm=MD5, qop=\"auth\"",
    "Retry-After": "[0-9]+",
    "Security-Server": "digest",
    "Supported": "",  # empty, as no extension is supported
    "WWW-Authenticate": "Digest realm=\"[^\"]+\", nonce=\"[0-9a-f]{16}\", algorithm=MD5, qop=\"auth\"",
    "Warning": "399 [^ ]+ \"[^\"]+\"",
}
# The server asserts these of its responses.
CONDITIONS = ("-", "Digest is one of the mechanisms", "the caller is not likely to misuse it",
              "the type of the body is the problem", "the address has bindings", "the condition is temporary")


def split(methods):
    return [] if methods == "-" else re.split(", ", methods)


def header_fields(code, method):
    """What has to be in a response and what must not be, as regular expressions."""
    present, absent = set(), set()
    for row in facts("response_headers.tsv"):
        first, _, last = row["codes"].partition("-")
        applies = first <= code <= (last or first) and method in (split(row["methods"]) or [method])
        name, level = row["header field"], row["level"]
        if not applies or row["condition"] not in CONDITIONS:
            continue
        if level == "MUST NOT":
            absent.add(f"[[:space:]]{name}:")
        elif level != "MAY" or name == "Retry-After":
            present.add(f"[[:space:]]{name}: *{VALUES.get(name, '[^[:space:]]')}")
    return sorted(present), sorted(absent)


def methods_for(code):
    """INVITE and OPTIONS, those that alone have the code, and those that a header field is for."""
    methods = {"INVITE", "OPTIONS"}
    for row in facts("applicability.tsv"):
        if row["code"] == code:
            methods.update(split(row["only to"]))
    for row in facts("response_headers.tsv"):
        if row["codes"] == code:
            methods.update(split(row["methods"]))
    return sorted(methods)


def calls():
    """Code, phrase and method of each call."""
    return [(code, phrase, method) for code, phrase in sorted(phrases().items()) for method in methods_for(code)]


def scenarios():
    """One call after the other: the response is checked, an INVITE acknowledged, an accepted call ended."""
    all_calls = calls()
    for first in range(0, len(all_calls), 25):  # SIPp reads files of 64 kB at most
        wanted = Scenario()
        for code, phrase, method in all_calls[first:first + 25]:
            add_call(wanted, code, phrase, method)
        yield wanted


def add_call(wanted, code, phrase, method):
    present, absent = header_fields(code, method)
    dialog = f"{code}{method}"
    wanted.send(method, code, dialog=dialog)
    wanted.receive(code, f"^SIP/2.0 {code} {phrase}[[:space:]]", "[[:space:]]To: [^[:space:]]+;tag=[0-9a-f]{16}",
                   *present, absent=absent)
    if method == "INVITE":
        success = code < "300"
        wanted.acknowledge(code, success, dialog=dialog)
        if success:
            wanted.send("BYE", "200", cseq=2, dialog=dialog, tagged=True)
            wanted.receive("200", "CSeq: 2 BYE")
