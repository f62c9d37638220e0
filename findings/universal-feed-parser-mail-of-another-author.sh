#!/usr/bin/env bash
# Universal Feed Parser (python3-feedparser) 6.0.10 (Debian 12): an Atom author without an e-mail
# address is given the address of the author before.
#
# Expected: each atom:author is a person of its own (RFC 4287, section 3.2): Bo has no address.
# Seen: Bo Example has Ada's address, and is the entry's `author`. A program that sends entries by
# mail, as rss2email does, sends Bo's name with Ada's address.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v python3 >/dev/null
apt-get download python3-feedparser=6.0.10-1 python3-sgmllib3k=1.0.0-4 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
cat >run.py <<'PY'
import feedparser

atom = """<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
<entry><id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
<author><name>Ada Example</name><email>ada@example.com</email></author>
<author><name>Bo Example</name></author>
<link href="https://example.com/a"/><content type="text">Text.</content></entry></feed>"""
entry = feedparser.parse(atom).entries[0]
print("feedparser", feedparser.__version__)
print("authors:", [dict(author) for author in entry.authors])
print("author: ", entry.author)
raise SystemExit(
    0
    if entry.authors[1].get("email") == "ada@example.com"
    and entry.author == "Bo Example (ada@example.com)"
    else 1
)
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py
