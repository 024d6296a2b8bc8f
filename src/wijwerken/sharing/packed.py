"""Files that are brought together: a folder, or the same folder packed as a zip.

Nothing is unpacked to disk, so no name in a zip can reach out of it. A zip is read with a limit on what comes
out of it, whatever it says of itself.
"""

import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from wijwerken.web.faults import Fault, Faults

MOST_FILES = 1000
MOST_BYTES = 200 * 1024 * 1024
"""Bytes of all wanted files together, unpacked."""

ZIP_BEGINS = b"PK"


def read_files(path: Path, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The files in a folder or zip whose name is wanted, by their name without folders.

    Raises Faults when there is nothing to read there, or too much.
    """
    try:
        if path.is_dir():
            return _from_folder(path, wanted)
        with path.open("rb") as file:
            packed = file.read(len(ZIP_BEGINS)) == ZIP_BEGINS
    except FileNotFoundError:
        raise Faults([Fault(path.name or str(path), None, "", "", "een map of een zip op deze plek")]) from None
    except OSError:
        raise Faults([Fault(path.name, None, "", "", "een map of een zip die te lezen is")]) from None
    if not packed:
        raise Faults([Fault(path.name, None, "", "een ander soort bestand", "een map of een zip")])
    return _from_zip(path, wanted)


def _from_folder(path: Path, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    files = {}
    left = MOST_BYTES
    for file in sorted(path.iterdir()):
        if not wanted(file.name) or not file.is_file():
            continue
        size = file.stat().st_size
        if size > left:
            raise Faults([_too_big(path.name)])
        left -= size
        files[file.name] = file.read_bytes()
    return files


def _from_zip(path: Path, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    left = MOST_BYTES
    try:
        with zipfile.ZipFile(path) as packed:
            members = packed.infolist()
            if len(members) > MOST_FILES:
                found, expected = f"{len(members)} bestanden", f"hoogstens {MOST_FILES} bestanden"
                raise Faults([Fault(path.name, None, "", found, expected)])
            if faults := [
                Fault(path.name, None, "", member.filename, "namen die binnen de zip blijven")
                for member in members
                if _reaches_out(member.filename)
            ]:
                raise Faults(faults)
            for member in members:
                name = PurePosixPath(member.filename).name
                # Macs add a shadow of each file in a folder of its own.
                if member.is_dir() or member.filename.startswith("__MACOSX/") or not wanted(name):
                    continue
                if name in files:
                    raise Faults([Fault(path.name, None, "", name, "elk bestand maar één keer")])
                with packed.open(member) as file:
                    content = file.read(left + 1)
                if len(content) > left:
                    raise Faults([_too_big(path.name)])
                left -= len(content)
                files[name] = content
    except Faults:
        raise
    except Exception as error:
        # A damaged, foreign or locked zip is met with whatever the depths of the unpacker raise.
        broken = Fault(path.name, None, "", "een zip die niet opengaat", "een zip zonder wachtwoord")
        raise Faults([broken]) from error
    return files


def _reaches_out(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return ".." in parts or name.startswith(("/", "\\")) or (bool(parts) and ":" in parts[0])


def _too_big(name: str) -> Fault:
    megabytes = MOST_BYTES // (1024 * 1024)
    return Fault(name, None, "", "meer dan dat", f"hoogstens {megabytes} MB, uitgepakt")
