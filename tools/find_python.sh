#!/bin/sh
# Prints an interpreter that can run the gateway (Python 3.12 or newer), or says in one line what to install.
for candidate in python3 python3.13 python3.12 "$(command -v pyenv >/dev/null 2>&1 && pyenv which python 2>/dev/null)"; do
  [ -n "$candidate" ] || continue
  if "$candidate" -c 'import sys; sys.exit(not (3, 12) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then
    command -v "$candidate"
    exit 0
  fi
done
echo "make: Python 3.12 or newer is needed; install it: apt-get install python3.12 python3.12-venv (or use pyenv)" >&2
exit 1
