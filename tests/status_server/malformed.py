"""Datagrams that are no SIP, hardly SIP, or strange SIP: the server outlives them, answers, and stops cleanly.

The messages that have a name are after those of RFC 4475, with the addresses of this server.
"""

import random
import sys

from harness import Client, Server, check, status_of

SHORT_TORTUOUS = (
    "INVITE sip:486@127.0.0.1;unknownparam SIP/2.0\r\n"
    "TO :\r\n sip:486@127.0.0.1 ;   tag    = 1918181833n\r\n"
    "from   : \"J Rosenberg \\\\\\\"\"       <sip:jdrosen@example.com>\r\n  ;\r\n  tag = 98asjd8\r\n"
    "MaX-fOrWaRdS: 0068\r\nCall-ID: wsinv.ndaksdj@192.0.2.1\r\n"
    "Content-Length   : 0\r\ncseq: 0009\r\n  INVITE\r\n"
    "Via  : SIP  /   2.0\r\n /UDP\r\n    127.0.0.1:{port};rport;branch=390skdjuw\r\n"
    "s :\r\nNewFangledHeader:   newfangled value\r\n continued newfangled value\r\n"
    "UnknownHeaderWithUnusualValue: ;;,,;;,;\r\n"
    "Route:\r\n <sip:services.example.com;lr;unknownwith=value;unknown-no-value>\r\n"
    "v:  SIP  / 2.0  / TCP     spindle.example.com   ;\r\n  branch  =   z9hG4bK9ikj8  ,\r\n"
    " SIP  /    2.0   / UDP  192.168.255.111   ; branch=\r\n z9hG4bK30239\r\n"
    "m:\"Quoted string \\\"\\\"\" <sip:jdrosen@example.com> ; newparam =\r\n"
    "      newvalue ;\r\n  secondparam ; q = 0.33\r\n\r\n")


def strange(client):
    """Name, datagram, and the status that it has to be answered with: None for any or none, "" for none."""
    whole = client.request("OPTIONS", "486")
    invite = client.request("INVITE", "486", branch="z9hG4bKi")
    via = whole.split("\r\n")[1]

    def changed(before, after, request=whole):
        check(before in request, f"{before} is to be changed")
        return request.replace(before, after)

    yield "nothing", "", ""
    yield "a keep-alive", "\r\n\r\n", ""
    yield "a NUL", "\0", ""
    yield "no SIP", "hello\r\n\r\n", ""
    yield "HTTP", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", ""
    yield "a start line alone", whole.split("\r\n")[0] + "\r\n\r\n", ""
    yield "a start line without end", whole.split("\r\n")[0], ""
    for line in whole.split("\r\n")[1:-2]:
        optional = line.startswith(("Max-Forwards", "Contact", "Content-Length"))
        yield "without " + line, changed(line + "\r\n", ""), "486 OPTIONS" if optional else ""
        yield "twice " + line, changed(line, line + "\r\n" + line), None
        yield "no value of " + line, changed(line, line.split(":")[0] + ":"), None
        yield "cut after " + line, whole[:whole.index(line) + len(line)], None
        yield "cut in " + line, whole[:whole.index(line) + len(line) // 2], None
    yield "a response", "SIP/2.0 200 OK\r\n" + whole.split("\r\n", 1)[1], ""
    yield "a response of no status", "SIP/2.0 0 OK\r\n" + whole.split("\r\n", 1)[1], None
    yield "too great a Content-Length", changed("Content-Length: 0", "Content-Length: 9999"), "400 OPTIONS"
    yield "a negative Content-Length", changed("Content-Length: 0", "Content-Length: -999"), "400 OPTIONS"
    yield "a Content-Length of words", changed("Content-Length: 0", "Content-Length: none"), "400 OPTIONS"
    yield "a Content-Length above 32 bits", changed("Content-Length: 0", "Content-Length: 4294967297"), "400 OPTIONS"
    yield "a CSeq out of range", changed("CSeq: 1 ", "CSeq: 36893488147419103232 "), "400 OPTIONS"
    yield "a CSeq of another method", changed("CSeq: 1 OPTIONS", "CSeq: 1 INVITE"), "400 INVITE"
    yield "a CSeq without a method", changed("CSeq: 1 OPTIONS", "CSeq: 1"), None
    yield "an unknown version", changed("SIP/2.0\r\nVia", "SIP/7.0\r\nVia"), "505 OPTIONS"
    yield "an unknown scheme", changed("OPTIONS sip:", "OPTIONS nobodyKnowsThisScheme:"), "416 OPTIONS"
    yield "a tel URI", changed(whole.split(" ")[1], "tel:486"), "416 OPTIONS"
    yield "a URI in brackets", changed(whole.split(" ")[1], "<sip:486@127.0.0.1>"), ""
    yield "blanks in the start line", changed("OPTIONS sip:", "OPTIONS  sip:"), "400 OPTIONS"
    yield "blanks behind the version", changed("SIP/2.0\r\nVia", "SIP/2.0 \r\nVia"), ""
    yield "a body beyond its length", whole + "and more", "486 OPTIONS"
    yield "too great a Max-Forwards", changed("Max-Forwards: 70", "Max-Forwards: 300"), "400 OPTIONS"
    yield "a Max-Forwards of words", changed("Max-Forwards: 70", "Max-Forwards: none"), "400 OPTIONS"
    yield "line ends before the start line", "\r\n\r\n" + whole, "486 OPTIONS"
    yield "a user that is escaped", changed("sip:486@", "sip:%34%38%36@"), "486 OPTIONS"
    yield "a user with NUL", changed("sip:486@", "sip:%00486@"), "404 OPTIONS"
    yield "a method of signs", changed("OPTIONS", "!interesting-Method0123456789_*+`.%indeed'~"), None
    yield "a Via of no port", changed(via, via.replace(str(client.port), "")), None
    yield "a Via of port 0", changed(via, via.replace(str(client.port), "0")), None
    yield "a Via of port 70000", changed(via, via.replace(str(client.port), "70000")), None
    yield "maddr", changed(via, via + ";maddr=example.com"), ""
    yield "a branch without value", changed(via, via.split(";")[0] + ";branch;rport"), "486 OPTIONS"
    yield "no branch", changed(via, via.split(";")[0] + ";rport"), "486 OPTIONS"
    yield "a To of unbalanced quotes", changed("To: <sip:486@127.0.0.1>", "To: \"Mr. J. User <sip:486@127.0.0.1>"), None
    yield "a folded To", changed("To: ", "To:\r\n "), "486 OPTIONS"
    yield "a long value", changed("Max-Forwards: 70", "X: " + "a" * 30000), "486 OPTIONS"
    yield "many header fields", changed("Max-Forwards: 70", "\r\n".join(["X: y"] * 5000)), None
    yield "many Vias", changed(via, "\r\n".join([via] * 500)), None
    yield "a long series", changed("486@", "100-" * 5000 + "486@"), "404 OPTIONS"
    yield "bytes above 127", changed("Max-Forwards: 70", "Subject: \xff\xfe\x80"), "486 OPTIONS"
    yield "SHORT TORTUOUS", SHORT_TORTUOUS.replace("{port}", str(client.port)), "486 INVITE"
    offer = "m=audio\r\nm=\r\nm= \r\nm=a b\r\nm=\n\n\rm=a b c\rnonsense"
    for code in ("200", "180", "486"):
        yield "an offer of nonsense", client.request(
            "INVITE", code, branch="z9hG4bKo" + code, body=offer, extra="Content-Type: application/sdp\r\n"), None
    yield "multipart of nothing", client.request(
        "INVITE", "200", branch="z9hG4bKm", cseq="2", body="--\r\n\r\n--x\r\n--x--",
        extra="Content-Type: multipart/mixed;boundary=\"x\"\r\n"), None
    yield "an ACK of nothing", changed("INVITE", "ACK", invite), ""
    yield "a CANCEL of nothing", changed("INVITE", "CANCEL", invite), "481 CANCEL"
    yield "an ACK without tags", changed(";tag=caller", "", changed("INVITE", "ACK", invite)), ""
    yield "an ACK of tags without values", changed("tag=caller", "tag", changed("INVITE", "ACK", invite)), ""


def mutations(client, count):
    """Valid requests with bytes changed, taken out, doubled; always the same ones."""
    chance = random.Random(3261)
    special = b"\r\n\0 \t\"<>;:,=@%/?-0\xff"
    kinds = [("INVITE", "100-180-200", "Content-Type: application/sdp\r\n", "v=0\r\nm=audio 9 RTP/AVP 0\r\n"),
             ("INVITE", "486", "Require: 100rel\r\n", ""),
             ("CANCEL", "486", "", ""),
             ("ACK", "486", "", ""),
             ("REGISTER", "200", "Expires: 60\r\nTimestamp: 5\r\n", ""),
             ("OPTIONS", "401", "Route: <sip:a;lr>\r\n", "")]
    requests = [client.request(method, user, "z9hG4bK" + method + user, via=";rport", extra=extra, body=body).encode()
                for method, user, extra, body in kinds]
    for _ in range(count):
        data = bytearray(chance.choice(requests))
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(data))
            kind = chance.randrange(4)
            if kind == 0:
                data[at] = chance.choice(special)
            elif kind == 1:
                del data[at:at + chance.randint(1, 20)]
            elif kind == 2:
                data[at:at] = bytes(chance.choice(special) for _ in range(chance.randint(1, 8)))
            else:
                data[at:at] = data[chance.randrange(len(data)):][:chance.randint(1, 60)]
            if not data:
                break
        yield bytes(data)


def alive(server):
    client = Client(server)
    client.send("OPTIONS", "486")
    check(status_of(client.receive()) == "486 OPTIONS", "the server still answers")


with Server(sys.argv[1], pause=0) as server:
    count = len(list(strange(Client(server))))
    for number in range(count):
        client = Client(server)
        name, data, wanted = list(strange(client))[number]
        client.send_bytes(data.encode("latin-1"))
        if wanted is not None:
            response = status_of(client.receive(2 if wanted else 0.05))
            check(response == wanted, f"{name} is answered with '{response}' instead of '{wanted}'")
        alive(server)

    client = Client(server)
    for number, data in enumerate(mutations(client, 4000)):
        client.send_bytes(data)
        if number % 20 == 0:
            alive(server)
    alive(server)
print(f"{count} strange datagrams, 4000 mutations")
