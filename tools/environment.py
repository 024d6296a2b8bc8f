"""Make the environment in .venv from a lock: `python3 tools/environment.py requirements.lock`.

Needs Python 3.11 and nothing else. uv does it in seconds and is fetched when absent; without it pip does the same.
Every package is checked against its hash in the lock. Done before is done: then this takes a tenth of a second.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("VENV") or TOP / ".venv").absolute()
BIN = VENV / "bin"
PYTHON = BIN / "python"


def main(lock: Path) -> None:
    mark = mark_of(lock)
    stamp = VENV / f"{lock.stem}.stamp"
    if stamp.exists() and stamp.read_text() == mark and PYTHON.exists():
        return
    print(f"Making the environment in {VENV.name} from {lock.name} …", flush=True)
    make_venv()
    install(lock)
    put_project_on_path()
    stamp.write_text(mark)


def mark_of(lock: Path) -> str:
    """What the environment was made from: other words mean that it is made again."""
    return f"{sys.version} {TOP} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


def make_venv() -> None:
    if PYTHON.exists() and runs(PYTHON, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"):
        return
    if VENV.exists():
        shutil.rmtree(VENV)
    if uv := shutil.which("uv"):
        run(uv, "venv", "--quiet", "--python", sys.executable, VENV)
        return
    try:
        venv.create(VENV, with_pip=True, symlinks=True)
    except (subprocess.CalledProcessError, OSError) as error:
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit(
            f"This Python cannot make an environment ({error}). On Debian: apt-get install python3-venv, or install uv."
        )


def install(lock: Path) -> None:
    if uv := find_uv():
        run(uv, "pip", "install", "--quiet", "--require-hashes", "--python", PYTHON, "--requirement", lock)
    else:
        print("Without uv: pip does the same, and takes longer.", flush=True)
        run(PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", lock)


def find_uv() -> Path | str | None:
    if there := shutil.which("uv"):
        return there
    own = BIN / "uv"
    fetched = own.exists() or runs(
        PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", TOP / "tools" / "uv.lock"
    )
    return own if fetched else None


def put_project_on_path() -> None:
    """The project itself runs from its sources: a path for Python and a command for people."""
    where = subprocess.run(
        [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    (Path(where.stdout.strip()) / "wijwerken.pth").write_text(f"{TOP / 'src'}\n")
    command = BIN / "wijwerken"
    command.write_text(f"#!{PYTHON}\nimport sys\nfrom wijwerken.config.cli import main\nsys.exit(main())\n")
    command.chmod(0o755)


def run(*words: str | Path) -> None:
    if subprocess.run(words, check=False).returncode:
        sys.exit(f"This did not work: {' '.join(map(str, words))}")


def runs(*words: str | Path) -> bool:
    return subprocess.run(words, check=False, stderr=subprocess.DEVNULL).returncode == 0


if __name__ == "__main__":
    main(TOP / sys.argv[1])
