"""What the command exports: the JSON against its schema and the facts of tests/registry, the CSV against the JSON.

usage: exports.py schema|facts|csv COMMAND"""

import csv
import io
import json
import pathlib
import subprocess
import sys

tests = pathlib.Path(__file__).resolve().parent
check, command = sys.argv[1:]


def run(*arguments):
    return subprocess.run([command, *arguments], check=True, stdout=subprocess.PIPE).stdout.decode()


def no_name_twice(members):
    assert len(dict(members)) == len(members), members
    return dict(members)


exported = json.loads(run("json"), object_pairs_hook=no_name_twice)


def facts(name):
    with open(tests / "registry" / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def same(what, theirs, ours):
    """Both ways: a row that only one side has is a difference too."""
    theirs, ours = sorted(theirs), sorted(ours)
    assert theirs and theirs == ours, (what, [row for row in theirs + ours if theirs.count(row) != ours.count(row)])


def yes(value):
    return {True: "yes", False: "no"}[value]


def closed(schema):
    """The schema without room for members that it does not name."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    more = {"additionalProperties": False} if isinstance(schema.get("properties"), dict) else {}
    return {**more, **{name: closed(value) for name, value in schema.items()}}


def check_schema():
    try:
        import jsonschema
    except ImportError:
        print("skipped: python3-jsonschema is missing")
        sys.exit(77)
    schema = json.loads((tests.parent / "examples/sipcodes/schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    validator(closed(schema)).validate(exported)
    assert schema["$id"].endswith(f":{exported['schema']}")


def check_facts():
    statuses = exported["statuses"]
    same("responses", [tuple(row.values()) for row in facts("responses.tsv")],
         [(str(row["code"]), row["reason_phrase"], str(row["rfc"]), row["section"], yes(row["is_deprecated"]),
           yes(row["is_registered"])) for row in statuses])
    same("methods", [tuple(row.values()) for row in facts("methods.tsv")],
         [(row["token"], str(row["rfc"]), row["section"],
           *(yes(row[name]) for name in ("may_create_dialog", "is_target_refresh", "may_be_cancelled", "is_answered",
                                         "is_allowed_outside_dialog", "is_allowed_inside_dialog", "may_be_challenged")))
          for row in exported["methods"]])
    rows = [(str(row["code"]), row["reason_phrase"], row["source"]) for row in exported["unregistered_statuses"]]
    rows += [(row["token"], "", row["source"]) for row in exported["unregistered_methods"]]
    unregistered = {row["code or method"]: row for row in facts("unregistered.tsv")}
    same("unregistered", [(name, row["phrase"]) for name, row in unregistered.items()],
         [(name, phrase) for name, phrase, _ in rows])
    for name, _, source in rows:
        assert unregistered[name]["named in its source"] in source, name
    same("header rules",
         [(row["codes"][:3], row["codes"][-3:], row["header field"], row["level"].replace("carries", "described"),
           row["methods"].strip("-"), row["rfc"], row["section"], "" if row["condition"] == "-" else row["condition"])
          for row in facts("response_headers.tsv")],
         [(str(row["first"]), str(row["last"]), row["name"],
           row["level"] if row["level"] == "described" else row["level"].upper().replace("_", " "),
           ", ".join(row["methods"]), str(row["rfc"]), row["section"], row["condition"])
          for row in exported["header_rules"]])
    same("causes", [tuple(row.values()) for row in facts("q850_causes.tsv")],
         [(str(row["cause"]), row["name"]) for row in exported["causes"]])

    registered = [row for row in statuses if row["is_registered"]]
    failures = [row for row in registered if row["code"] >= 400]
    same("next steps", [(row["code"], row["retry-after"], row["next step"]) for row in facts("retry.tsv")],
         [(str(row["code"]), yes(row["rules"]["may_carry_retry_after"]), row["rules"]["next_step_after"])
          for row in registered])
    same("effects on the dialog of a NOTIFY", [(row["code"], "ends_" + row["ends"]) for row in facts("dialog.tsv")],
         [(str(row["code"]), row["rules"]["effect_on_dialog"]["NOTIFY"]) for row in failures])
    causes = {row["code"]: row["cause"].strip("-") for row in facts("q850_from_sip.tsv") if row["when"] == "-"}
    same("causes of failures", [(str(row["code"]), causes.get(str(row["code"]), "31")) for row in failures],
         [(str(row["code"]), "" if row["rules"]["cause_of"] is None else str(row["rules"]["cause_of"]))
          for row in failures])
    methods = facts("methods.tsv")
    answered = {row["token"] for row in methods if row["answered"] == "yes"}
    inside_dialog = {row["token"] for row in methods if row["inside dialog"] == "yes"} & answered
    applicability = {row["code"]: row for row in facts("applicability.tsv")}
    for row in statuses:
        code, rules = row["code"], row["rules"]
        fact = applicability.get(str(code), {"only to": "-", "never to": "-"})
        only = set(fact["only to"].split(", ")) if fact["only to"] != "-" else answered
        assert set(rules["methods_answered_by"]) == only - set(fact["never to"].split(", ")), code
        assert rules["effective"] == (code if row["is_registered"] else code // 100 * 100), code
        assert set(rules["effect_on_dialog"]) == inside_dialog, code
        if code < 400:
            effect = "redirects_dialog" if code >= 300 else "none"
            assert set(rules["effect_on_dialog"].values()) == {effect}, code
            assert rules["cause_of"] is None, code


def check_csv():
    for catalogue, name in ("responses", "statuses"), ("methods", "methods"):
        text = run("csv", catalogue)
        assert text.count("\n") == text.count("\r\n") == len(exported[name]) + 1
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        members = [{key: value for key, value in row.items() if key != "rules"} for row in exported[name]]
        assert rows[0] == list(members[0])
        assert rows[1:] == [[value if isinstance(value, str) else json.dumps(value) for value in row.values()]
                            for row in members]
    assert run("csv") == run("csv", "responses")


{"schema": check_schema, "facts": check_facts, "csv": check_csv}[check]()
