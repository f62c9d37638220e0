#!/usr/bin/env bash
# Universal Feed Parser (python3-feedparser) 6.0.10 (Debian 12): the description of a picture becomes
# the content of the entry.
#
# Expected: media:description (Media RSS: "short description describing the media object") belongs to
# its media:content. The entry has a summary, and no content.
# Seen: `entries[0].content` holds the picture's alternative text, in RSS and Atom, so programs that
# prefer content to summary (most do) show "A cat on a roof" in place of the summary.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v python3 >/dev/null
apt-get download python3-feedparser=6.0.10-1 python3-sgmllib3k=1.0.0-4 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
cat >run.py <<'PY'
import feedparser

media = (
    '<media:content url="https://example.com/cat.jpg" type="image/jpeg">'
    '<media:description type="plain">A cat on a roof</media:description></media:content>'
)
rss = f"""<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Example</title><link>https://example.com/</link><description>News</description>
<item><title>First</title><link>https://example.com/a</link>
<description>The summary.</description>{media}</item></channel></rss>"""
atom = f"""<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
<author><name>Ada Example</name></author>
<entry><id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
<link href="https://example.com/a"/><summary>The summary.</summary>{media}</entry></feed>"""
print("feedparser", feedparser.__version__)
seen = []
for name, xml in (("rss", rss), ("atom", atom)):
    entry = feedparser.parse(xml).entries[0]
    seen.append((entry.summary, [content.value for content in entry.get("content", [])]))
    print(name, "summary:", seen[-1][0], "content:", seen[-1][1])
raise SystemExit(0 if seen == [("The summary.", ["A cat on a roof"])] * 2 else 1)
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py
