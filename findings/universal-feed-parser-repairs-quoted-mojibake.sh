#!/usr/bin/env bash
# Universal Feed Parser (python3-feedparser) 6.0.10 (Debian 12): a title about broken characters is
# "repaired", so it no longer says what its author wrote.
#
# Expected: the feed declares UTF-8 and is valid UTF-8, so a title is what its characters are.
# Seen: where all characters of a text are in Latin-1 and their codes happen to be valid UTF-8, they are
# decoded a second time: "Why cafÃ© is shown" becomes "Why café is shown". One character outside of
# Latin-1 anywhere in the text, such as a curly quote, and it is left alone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v python3 >/dev/null
apt-get download python3-feedparser=6.0.10-1 python3-sgmllib3k=1.0.0-4 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
cat >run.py <<'PY'
import feedparser

titles = ["Why caf\u00c3\u00a9 is shown", "Why \u201ccaf\u00c3\u00a9\u201d is shown"]
items = "".join(
    f"<item><title>{title}</title><link>https://example.com/{n}</link></item>"
    for n, title in enumerate(titles)
)
rss = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Example</title>
<link>https://example.com/</link><description>News</description>{items}</channel></rss>"""
feed = feedparser.parse(rss.encode("utf-8"), response_headers={"content-type": "application/rss+xml; charset=utf-8"})
print("feedparser", feedparser.__version__, feed.encoding)
seen = [entry.title for entry in feed.entries]
for title, read in zip(titles, seen):
    print(f"written: {title}, read: {read}")
raise SystemExit(0 if seen == ["Why caf\u00e9 is shown", titles[1]] else 1)
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py
