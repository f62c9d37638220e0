#!/usr/bin/env bash
# totem-pl-parser 3.26.6 (Debian 12; Rhythmbox reads podcasts with it): what is played of an Atom entry is
# its last enclosure, be it a picture or a document.
#
# Expected: the recording, since the type of each enclosure is stated.
# Seen: an entry whose recording is followed by its cover is an episode that is a picture, and one with
# notes to print is a PDF. The title and the date are those of the episode.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg -s gir1.2-totemplparser-1.0 python3-gi >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends gir1.2-totemplparser-1.0=3.26.6-1+b1 python3-gi >/dev/null
entry() {
  cat <<XML
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
  <author><name>Ada Example</name></author>
  <entry>
    <id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
    <link href="https://example.com/a"/>
    <link rel="enclosure" href="https://example.com/a.mp3" type="audio/mpeg" length="9"/>$1
    <summary>Text.</summary>
  </entry>
</feed>
XML
}
entry '' >alone.xml
entry '<link rel="enclosure" href="https://example.com/a.jpg" type="image/jpeg" length="9"/>' >cover.xml
entry '<link rel="enclosure" href="https://example.com/a.pdf" type="application/pdf" length="9"/>' >notes.xml
cat >ask.py <<'PY'
import pathlib, gi
gi.require_version('TotemPlParser', '1.0')
from gi.repository import TotemPlParser
for name in ('alone', 'cover', 'notes'):
    parser = TotemPlParser.Parser()
    parser.connect('entry-parsed', lambda _, uri, data: print(name, uri, data['title']))
    parser.parse(pathlib.Path(name + '.xml').resolve().as_uri(), False)
PY
/usr/bin/python3 ask.py 2>/dev/null | tee said.txt
grep -qx 'alone https://example.com/a.mp3 First' said.txt
grep -qx 'cover https://example.com/a.jpg First' said.txt
grep -qx 'notes https://example.com/a.pdf First' said.txt
