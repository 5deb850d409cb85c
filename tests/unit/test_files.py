import os

import pytest
from inline_snapshot import snapshot

from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.files import check_folder, read_bytes, taken, write_new
from support.modes import assert_owner_only


def message(caught, folder) -> str:
    return caught.value.message.replace(str(folder), "MAP")


class TestWriting:
    def test_a_file_holds_the_text_and_nobody_else_can_read_it(self, tmp_path):
        path = tmp_path / "advies.txt"
        old = os.umask(0)
        try:
            write_new(path, "één\ntwee\n")
        finally:
            os.umask(old)

        assert path.read_bytes() == "één\ntwee\n".encode()
        assert_owner_only(path)

    def test_a_file_that_exists_is_left_as_it_is(self, tmp_path):
        path = tmp_path / "advies.txt"
        path.write_text("oud")

        with pytest.raises(UserError) as caught:
            write_new(path, "nieuw")

        assert message(caught, tmp_path) == snapshot(
            "MAP/advies.txt bestaat al en blijft zoals het is. Kies een andere naam, of verwijder het eerst."
        )
        assert caught.value.code is ExitCode.MENDABLE
        assert path.read_text() == "oud"
        assert list(tmp_path.iterdir()) == [path]

    def test_a_file_that_exists_is_replaced_on_request(self, tmp_path):
        path = tmp_path / "advies.txt"
        path.write_text("oud")
        path.chmod(0o644)

        write_new(path, "nieuw", replace=True)

        assert path.read_text() == "nieuw"
        assert_owner_only(path)
        assert list(tmp_path.iterdir()) == [path]

    def test_a_text_that_cannot_be_written_leaves_the_old_file_and_no_other(self, tmp_path):
        path = tmp_path / "advies.txt"
        path.write_text("oud")

        with pytest.raises(UnicodeEncodeError):
            write_new(path, "half \ud800", replace=True)

        assert path.read_text() == "oud"
        assert list(tmp_path.iterdir()) == [path]

    def test_a_full_disk_leaves_no_file(self, tmp_path, monkeypatch):
        def full(_path, _target):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("pathlib.Path.replace", full)

        with pytest.raises(UserError) as caught:
            write_new(tmp_path / "advies.txt", "tekst")

        assert message(caught, tmp_path) == snapshot(
            "MAP/advies.txt is niet te schrijven: het lukt niet. Kijk na of de map bestaat en van jou is."
        )
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_does_not_exist(self, tmp_path):
        with pytest.raises(UserError) as caught:
            write_new(tmp_path / "weg" / "advies.txt", "tekst")

        assert message(caught, tmp_path) == snapshot(
            "MAP/weg/advies.txt is niet te schrijven: het bestaat niet. Kijk na of de map bestaat en van jou is."
        )

    def test_a_folder_in_the_place_of_the_file(self, tmp_path):
        with pytest.raises(UserError) as caught:
            write_new(tmp_path, "tekst", replace=True)

        assert message(caught, tmp_path) == snapshot(
            "MAP is niet te schrijven: het is een map. Kijk na of de map bestaat en van jou is."
        )

    def test_a_file_in_the_place_of_the_folder(self, tmp_path):
        (tmp_path / "a").write_text("")

        with pytest.raises(UserError) as caught:
            write_new(tmp_path / "a" / "advies.txt", "tekst")

        assert message(caught, tmp_path) == snapshot(
            "MAP/a/advies.txt is niet te schrijven: het lukt niet. Kijk na of de map bestaat en van jou is."
        )

    def test_a_name_that_is_too_long(self, tmp_path):
        with pytest.raises(UserError, match="is niet te schrijven"):
            write_new(tmp_path / ("x" * 300), "tekst")

    def test_a_link_to_nowhere_is_replaced_and_not_followed(self, tmp_path):
        link = tmp_path / "advies.txt"
        link.symlink_to(tmp_path / "elders.txt")

        write_new(link, "tekst")

        assert not link.is_symlink()
        assert [path.name for path in tmp_path.iterdir()] == ["advies.txt"]


class TestLookingAhead:
    """Before the first question: can the file be made at all?"""

    def test_a_folder_that_can_be_written_in_is_in_order(self, tmp_path):
        check_folder(tmp_path / "advies.txt")

    def test_a_folder_that_does_not_exist(self, tmp_path):
        with pytest.raises(UserError) as caught:
            check_folder(tmp_path / "weg" / "advies.txt")

        assert message(caught, tmp_path) == snapshot(
            "MAP/weg/advies.txt is niet te schrijven: de map MAP/weg bestaat niet."
        )

    def test_a_folder_of_somebody_else(self, tmp_path, monkeypatch):
        monkeypatch.setattr("os.access", lambda *_: False)

        with pytest.raises(UserError) as caught:
            check_folder(tmp_path / "advies.txt")

        assert message(caught, tmp_path) == snapshot(
            "MAP/advies.txt is niet te schrijven: in de map MAP mag je niets maken."
        )

    def test_a_file_that_exists_is_taken_and_one_that_cannot_be_seen_is_not(self, tmp_path):
        (tmp_path / "a").write_text("")

        assert taken(tmp_path / "a")
        assert not taken(tmp_path / "b")
        assert not taken(tmp_path / ("x" * 300))


class TestReading:
    @pytest.fixture
    def no_access(self, monkeypatch):
        """Windows says this of a folder too."""

        def refuse(_path):
            raise PermissionError

        monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
        return refuse

    def test_the_bytes_of_a_file(self, tmp_path):
        (tmp_path / "a").write_bytes(b"\xff\x00")

        assert read_bytes(tmp_path / "a") == b"\xff\x00"

    def test_a_file_that_does_not_exist(self, tmp_path):
        with pytest.raises(UserError) as caught:
            read_bytes(tmp_path / "weg.yaml")

        assert message(caught, tmp_path) == snapshot("MAP/weg.yaml is niet te lezen: het bestaat niet.")

    def test_a_folder_is_no_file(self, tmp_path):
        with pytest.raises(UserError) as caught:
            read_bytes(tmp_path)

        assert message(caught, tmp_path) == snapshot("MAP is niet te lezen: het is een map.")

    def test_a_folder_is_no_file_where_the_system_only_says_that_there_is_no_access_either(self, tmp_path, no_access):
        with pytest.raises(UserError, match="het is een map"):
            read_bytes(tmp_path)

    def test_a_file_of_somebody_else(self, tmp_path, no_access):
        with pytest.raises(UserError, match="je hebt er geen toegang toe"):
            read_bytes(tmp_path / "a")

    def test_a_file_in_a_folder_of_somebody_else(self, tmp_path, no_access, monkeypatch):
        monkeypatch.setattr("pathlib.Path.is_dir", no_access)

        with pytest.raises(UserError, match="je hebt er geen toegang toe"):
            read_bytes(tmp_path / "a")
