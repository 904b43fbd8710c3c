"""What transactions owe their client: retransmissions both ways, tags, the way back, and what CANCEL does when."""

import sys

from harness import Client, Server, check, header_of, status_of

OFFER = "\r\n".join(["v=0", "o=- 7 7 IN IP4 127.0.0.1", "s=-", "c=IN IP4 127.0.0.1", "t=0 0",
                     "m=audio 4000 RTP/AVP 0 8", "a=sendrecv", "m=video 4002/2 RTP/AVP 31", ""])


def expect(client, *statuses, wait=2):
    """The next responses in their order."""
    responses = [client.receive(wait) for _ in statuses]
    found = [status_of(response) for response in responses]
    check(found == list(statuses), f"{found} instead of {list(statuses)}")
    return responses


def silence(client, seconds, why):
    response = client.receive(seconds)
    check(not response, f"{why}, and yet there comes {response}")


def a_request_that_comes_again_is_answered_again(server):
    client = Client(server)
    for method in ("OPTIONS", "INVITE"):
        first, second = [], []
        for responses in (first, second):
            client.send(method, "486", branch="z9hG4bK" + method)
            responses += expect(client, f"486 {method}")
        check(first == second, "the same response comes again")
    client.send("ACK", "486", branch="z9hG4bKINVITE", to_tag=";tag=" + header_of(first[0], "To").split("tag=")[1])
    silence(client, 1.2, "ACK ends the retransmissions")


def a_failed_invite_is_answered_until_its_ack(server):
    client = Client(server)
    client.send("INVITE", "603")
    expect(client, "603 INVITE", "603 INVITE", "603 INVITE")


def an_accepted_invite_is_answered_until_its_ack(server):
    client = Client(server)
    client.send("INVITE", "200", extra="Content-Type: application/sdp\r\n", body=OFFER)
    first, second = expect(client, "200 INVITE", "200 INVITE")
    check(first == second, "the same 200 comes again")
    for line in ("\r\nm=audio 0 RTP/AVP 0 8\r\n", "\r\nm=video 0 RTP/AVP 31\r\n"):
        check(line in first, f"the answer rejects each stream: {first}")
    check(first.count("\r\nm=") == 2 and "a=sendrecv" not in first, "the answer has the streams of the offer alone")
    client.send("INVITE", "200", extra="Content-Type: application/sdp\r\n", body=OFFER)
    tag = ";tag=" + header_of(first, "To").split("tag=")[1]
    client.send("ACK", "200", branch="z9hG4bK2", to_tag=tag)
    silence(client, 2.5, "ACK ends the retransmissions")
    client.send("BYE", "200", branch="z9hG4bK3", to_tag=tag, cseq="2")
    expect(client, "200 BYE")


def an_invite_without_an_offer_gets_one(server):
    client = Client(server)
    client.send("INVITE", "200")
    response, = expect(client, "200 INVITE")
    body = response.split("\r\n\r\n", 1)[1]
    check([line[0] for line in body.splitlines()] == list("vosct"), f"a session of no streams: {body}")
    check(int(header_of(response, "Content-Length")) == len(body), "Content-Length is that of the body")
    client.send("ACK", "200", branch="z9hG4bK2", to_tag=";tag=" + header_of(response, "To").split("tag=")[1])


def a_series_has_one_to_tag(server):
    client = Client(server)
    client.send("INVITE", "100-180-183-486")
    responses = expect(client, "100 INVITE", "180 INVITE", "183 INVITE", "486 INVITE")
    tags = {header_of(response, "To").partition(";tag=")[2] for response in responses}
    check(len(tags) == 2 and "" in tags, f"100 has no tag and the others the same: {tags}")


def cancel_ends_what_rings(server):
    client = Client(server)
    client.send("INVITE", "180")
    ringing, = expect(client, "180 INVITE")
    silence(client, 0.7, "the call rings on")
    client.send("CANCEL", "180")
    cancelled, terminated = expect(client, "200 CANCEL", "487 INVITE")
    tags = {header_of(response, "To") for response in (ringing, cancelled, terminated)}
    check(len(tags) == 1, f"one To tag: {tags}")


def cancel_comes_too_late_or_for_nothing(server):
    client = Client(server)
    client.send("CANCEL", "180", branch="z9hG4bKother")
    expect(client, "481 CANCEL")
    client.send("INVITE", "486")
    expect(client, "486 INVITE")
    client.send("CANCEL", "486")
    expect(client, "200 CANCEL", "486 INVITE")


def responses_go_back_where_the_request_came_from(server):
    client = Client(server)
    client.send("OPTIONS", "200", via=";rport")
    via = header_of(expect(client, "200 OPTIONS")[0], "Via")
    check(f";rport={client.port}" in via and ";received=127.0.0.1" in via, f"rport and received: {via}")
    client.send("OPTIONS", "200", branch="z9hG4bK2", via=";received=192.0.2.1;rport=9")
    expect(client, "200 OPTIONS")

    other = Client(server)
    request = client.request("OPTIONS", "200", branch="z9hG4bK3")
    other.send_bytes(request.encode())  # Via names the port of the first client, and does not ask for rport
    expect(client, "200 OPTIONS")
    other.send_bytes(request.replace("z9hG4bK3", "z9hG4bK4").replace(";branch", ";rport;branch").encode())
    expect(other, "200 OPTIONS")


def a_redirection_leads_to_a_user_that_answers(server):
    for code in ("300", "301", "302", "305", "380", "399"):
        for method in ("INVITE", "OPTIONS", "REGISTER"):
            client = Client(server)
            client.send(method, code)
            response, = expect(client, f"{code} {method}")
            check(header_of(response, "Contact") == f"<sip:200@127.0.0.1:{server.port}>", response)


def other_user_parts(server):
    client = Client(server)
    for number, (method, user, status) in enumerate([
            ("OPTIONS", "alice", "404"), ("OPTIONS", "099", "404"), ("OPTIONS", "700", "404"),
            ("OPTIONS", "486-", "404"), ("OPTIONS", "486-180", "404"), ("OPTIONS", "4860", "404"),
            ("OPTIONS", "-486", "404"),
            ("OPTIONS", "499", "499"), ("OPTIONS", "699", "699"), ("OPTIONS", "180-486", "486"),
            ("OPTIONS", "180", "405"), ("FOO", "486", "486"), ("REGISTER", "603", "603")]):
        client.send(method, user, branch=f"z9hG4bK{number}")
        expect(client, f"{status} {method}")


def an_extension_that_is_required_is_named(server):
    client = Client(server)
    client.send("INVITE", "180-486", extra="Require: 100rel, foo\r\n")
    response, = expect(client, "420 INVITE")
    check(header_of(response, "Unsupported") == "100rel, foo", f"both are named: {response}")


def a_registrar_names_the_binding(server):
    client = Client(server)
    request = client.request("REGISTER", "200", extra="Expires: 60\r\n")
    client.send_bytes(request.replace("sip:200@127.0.0.1:", "sip:127.0.0.1:", 1).encode())
    response, = expect(client, "200 REGISTER")
    check(header_of(response, "Contact") == f"<sip:caller@127.0.0.1:{client.port}>;expires=60", response)
    client.send("REGISTER", "200", branch="z9hG4bK2", extra="Expires: 0\r\n")
    response, = expect(client, "200 REGISTER")
    check(header_of(response, "Contact") is None, f"no binding is left: {response}")
    request = client.request("REGISTER", "200", branch="z9hG4bK3", extra="Expires: 0\r\n")
    client.send_bytes(request.replace(f"Contact: <sip:caller@127.0.0.1:{client.port}>", "Contact: *").encode())
    response, = expect(client, "200 REGISTER")
    check(header_of(response, "Contact") is None, f"no binding is left: {response}")


TESTS = [
    a_request_that_comes_again_is_answered_again,
    a_failed_invite_is_answered_until_its_ack,
    an_accepted_invite_is_answered_until_its_ack,
    an_invite_without_an_offer_gets_one,
    a_series_has_one_to_tag,
    cancel_ends_what_rings,
    cancel_comes_too_late_or_for_nothing,
    responses_go_back_where_the_request_came_from,
    a_redirection_leads_to_a_user_that_answers,
    other_user_parts,
    an_extension_that_is_required_is_named,
    a_registrar_names_the_binding,
]

with Server(sys.argv[1]) as server:
    for test in TESTS:
        print(test.__name__.replace("_", " "), flush=True)
        test(server)
