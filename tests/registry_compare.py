"""tests/registry/compare on copies of the registry: made from the facts, and then with something changed.

usage: registry_compare.py COMMAND"""

import csv
import pathlib
import subprocess
import sys
import tempfile

registry = pathlib.Path(__file__).resolve().parent / "registry"
command = pathlib.Path(sys.argv[1]).resolve()
work = tempfile.TemporaryDirectory(prefix="registry_compare.")
folder = pathlib.Path(work.name)


def facts(name):
    with open(registry / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


CODES = {row["code"]: (row["reason phrase"], f"[RFC{row['rfc']}]")
         for row in facts("responses.tsv") if row["registered"] == "yes"}
CODES["202"] = ("Accepted (Deprecated)", "[RFC6665]")
METHODS = {row["token"]: f"[RFC{row['rfc']}]" for row in facts("methods.tsv")}
METHODS["INVITE"] = "[RFC3261][RFC6026]"


def write_codes(codes):
    with open(folder / "codes.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["Response Code", "Description", "Reference"], ["", "Provisional 1xx", ""],
                                    *([code, *row] for code, row in codes.items())])


def write_methods(methods):
    with open(folder / "methods.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["Methods", "Reference"], *methods.items()])


def compare():
    outcome = subprocess.run([sys.executable, "-B", registry / "compare", command, "codes.csv", "methods.csv"],
                             cwd=folder, capture_output=True, text=True)
    return outcome.returncode, outcome.stdout, outcome.stderr


def expect(status, *lines):
    found, said, errors = compare()
    assert found == status and all(line in said + errors for line in lines), (found, said, errors)
    return said


write_codes(CODES)
write_methods(METHODS)
said = expect(0, "codes.csv: 75 responses compared\n", "methods.csv: 14 methods compared\n")
assert said.count("\n") == 2, said

write_codes({**CODES, "699": ("Nobody's Fault", "[RFC9999]")})
expect(1, "699 Nobody's Fault is new: [RFC9999]. Add\n", "nobody_s_fault = 699,\n",
       '{status::nobody_s_fault, "Nobody\'s Fault", "...", 9999, "..."},\n', "- 699 Nobody's Fault (RFC 9999).\n",
       '{status::nobody_s_fault, "...", "..."},\n')
write_codes({code: row for code, row in CODES.items() if code != "486"})
expect(1, "486 Busy Here is not in the registry any more.\n", "74 responses")
write_codes({**CODES, "486": ("Busy There", "[RFC3261]")})
expect(1, '486 is "Busy There" now, and "Busy Here" in the table.\n')
write_codes({**CODES, "486": ("Busy Here", "[RFC9999]")})
expect(1, "486 is defined by [RFC9999] now, and by RFC 3261 in the table.\n")
write_codes({**CODES, "305": ("Use Proxy (Deprecated)", "[RFC3261]"), "202": ("Accepted", "[RFC6665]")})
expect(1, "305 is deprecated now, other than in the table.\n", "202 is not deprecated now, other than in the table.\n")

write_codes(CODES)
write_methods({**METHODS, "CHEER": "[RFC9999]"})
expect(1, "CHEER is new: [RFC9999]. Add\n", '{method::cheer, "CHEER", "...", 9999, "..."},\n')
write_methods({token: row for token, row in METHODS.items() if token != "PRACK"})
expect(1, "PRACK is not in the registry any more.\n", "13 methods")

for wrong in "", "Methods\nINVITE\n", "Value,Description\n1,a\n", "Response Code,Description,Reference\n":
    (folder / "methods.csv").write_text(wrong)
    expect(2, "compare: ")
(folder / "methods.csv").unlink()
expect(2, "compare: ")
