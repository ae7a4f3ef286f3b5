"""Where packages come from: what this machine tells pip, told to uv in uv's own words."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

UV_NAMES = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "no-index": "UV_NO_INDEX",
    "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE",
    "client-cert": "SSL_CLIENT_CERT",
    "proxy": "ALL_PROXY",
    "default-timeout": "UV_HTTP_TIMEOUT",
    "timeout": "UV_HTTP_TIMEOUT",
}
OLDER_NAMES = {"UV_DEFAULT_INDEX": "UV_INDEX_URL", "UV_INDEX": "UV_EXTRA_INDEX_URL"}
MORE_SOURCES = ("extra-index-url", "find-links")


def uv_environment(pip_settings: Mapping[str, str], environ: Mapping[str, str]) -> dict[str, str]:
    """What to add to `environ` so that uv asks where pip would ask; uv's own variables win."""
    added = {}
    for key, value in pip_settings.items():
        name = UV_NAMES.get(key)
        if name and name not in environ and OLDER_NAMES.get(name, "") not in environ:
            # pip parts a list by spaces or new lines; of uv's variables this one wants commas.
            added[name] = ("," if key == "find-links" else " ").join(value.split())
    if any(key in pip_settings for key in MORE_SOURCES) and "UV_INDEX_STRATEGY" not in environ:
        # pip weighs all sources alike; uv would stop at the first that knows the name, in whatever version.
        # No source can slip in a file of its own: each one is checked against its hash.
        added["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    return added


def pip_settings(python: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """pip's settings from its files and PIP_ variables, as the pip beside `python` reads them."""
    listing = subprocess.run(
        [python, "-m", "pip", "--disable-pip-version-check", "config", "list"],
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return parse_settings(listing.stdout.splitlines())


def parse_settings(lines: Iterable[str]) -> dict[str, str]:
    """Read lines like ``global.index-url='...'``; the environment (``:env:``) beats install beats global."""
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in lines:
        name, equals, value = line.partition("=")
        section, dot, key = name.partition(".")
        if equals and dot and section in found:
            found[section][key] = str(ast.literal_eval(value))
    return found["global"] | found["install"] | found[":env:"]
