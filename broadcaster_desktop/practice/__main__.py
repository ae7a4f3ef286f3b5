"""``python -m broadcaster_desktop.practice FOLDER``: the practice page alone, for a look by hand."""

import sys

from broadcaster_desktop.practice.main import serve

sys.exit(serve(sys.argv[1:]))
