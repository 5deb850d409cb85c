from sextingwijzer.rules import stray_files


def named(*files):
    return [finding.place.file for finding in stray_files.check("gidsen", files, ["artikel.yaml"])]


def test_a_folder_that_looks_like_ours_is_named_once_at_its_first_file():
    assert named("casus/b.yaml", "casus/a.yaml", "registers/weten.yaml") == [
        "gidsen/casus/a.yaml",
        "gidsen/registers/weten.yaml",
    ]
