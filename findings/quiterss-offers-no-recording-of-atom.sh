#!/usr/bin/env bash
# QuiteRSS 0.19.4 (Debian 12): the recording of an RSS item is offered, that of an Atom entry is not.
#
# Expected: `link rel="enclosure"` of Atom (RFC 4287, 4.2.7.2) is what `enclosure` of RSS is.
# Seen: the database, from which the reader is shown what there is to play or download, has address, type
# and length of the RSS enclosure, and nothing of the Atom enclosure; title, link and text of both are there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg -s quiterss xvfb xauth dbus sqlite3 python3 >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends quiterss=0.19.4+dfsg-1 xvfb xauth dbus sqlite3 python3 >/dev/null
mkdir served .config .config/QuiteRss
cat >served/rss.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel>
    <title>Example</title><link>https://example.com/</link><description>Example.</description>
    <item>
      <title>First</title><link>https://example.com/a</link><guid>https://example.com/a</guid>
      <pubDate>Fri, 02 Jan 2026 10:00:00 GMT</pubDate><description>Text.</description>
      <enclosure url="https://example.com/a.mp3" type="audio/mpeg" length="9"/>
    </item>
  </channel>
</rss>
XML
cat >served/atom.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
  <author><name>Ada Example</name></author>
  <entry>
    <id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
    <link href="https://example.com/a"/>
    <link rel="enclosure" href="https://example.com/a.mp3" type="audio/mpeg" length="9"/>
    <summary>Text.</summary>
  </entry>
</feed>
XML
cat >serve.py <<'PY'
import functools, http.server
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory='served')
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), handler)
open('port', 'w').write(str(server.server_address[1]))
server.serve_forever()
PY
/usr/bin/python3 serve.py 2>/dev/null &
server=$!
trap 'kill $server; rm -rf "$dir"' EXIT
printf '[Settings]\nautoUpdatefeedsStartUp=true\nupdateCheckEnabled=false\nstoreDBMemory=false\n' \
  >.config/QuiteRss/QuiteRss.ini
database=$dir/.local/share/QuiteRss/QuiteRss/feeds.db
# run_until <question>: start the reader on a screen of its own until the answer of its database is 2.
run_until() {
  HOME=$dir setsid dbus-run-session -- xvfb-run -a quiterss >/dev/null 2>&1 &
  local reader=$!
  for _ in $(seq 60); do
    [ "$(sqlite3 "$database" "$1" 2>/dev/null)" != 2 ] && sleep 1 || break
  done
  sleep 2
  kill -- "-$reader"
  wait "$reader" 2>/dev/null || true
}
# It makes its tables when it is started first.
run_until 'select count(*) from info'
port=$(cat port)
for name in rss atom; do
  sqlite3 "$database" "insert into feeds(text, title, xmlUrl, created, rowToParent, parentId, unread, newCount,
    undeleteCount) values('$name', '$name', 'http://127.0.0.1:$port/$name.xml', '2026-01-01T00:00:00', 0, 0, 0, 0, 0)"
done
run_until 'select count(*) from news'
sqlite3 -separator ' ' -nullvalue nothing "$database" \
  "select text, news.title, link_href, enclosure_url, enclosure_type from news join feeds on feedId = feeds.id
  order by text" | tee said.txt
grep -qx 'rss First https://example.com/a https://example.com/a.mp3 audio/mpeg' said.txt
grep -qx 'atom First https://example.com/a nothing nothing' said.txt
