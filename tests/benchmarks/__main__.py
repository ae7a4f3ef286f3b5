"""Run the benchmarks, all or those named, each under its heading; one that fails does not hide the others."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path


def main(wanted: Sequence[str]) -> int:
    """Run every module of this folder that has `run`; 1 when one failed, 2 when a name is unknown."""
    wanted = [name.replace("-", "_") for name in wanted]
    names = [found.name for found in pkgutil.iter_modules([str(Path(__file__).parent)])]
    if unknown := sorted(set(wanted) - set(names)):
        print(f"no such benchmark: {', '.join(unknown)}", file=sys.stderr)  # noqa: T201
        return 2
    failed = [name for name in names if name != "__main__" and name in (wanted or names) and not _ran(name)]
    if failed:
        print(f"\nfailed: {', '.join(failed)}", file=sys.stderr)  # noqa: T201
    return int(bool(failed))


def _ran(name: str) -> bool:
    began = time.perf_counter()
    try:
        module = importlib.import_module(f"{__package__}.{name}")
        if not hasattr(module, "run"):
            return True
        print(f"\n== {name}", flush=True)  # noqa: T201
        module.run()
    except Exception:
        traceback.print_exc()
        return False
    print(f"({time.perf_counter() - began:.0f} s)", flush=True)  # noqa: T201
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
