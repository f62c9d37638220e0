#!/usr/bin/env bash
# XML::FeedPP 0.95 (Debian 12, libxml-feedpp-perl): asking an Atom entry with two authors for its author
# ends the program.
#
# Expected: one of them, or both: an entry may have any number of authors (RFC 4287, section 4.1.2), and
# of RSS it gives the first of several dc:creator.
# Seen: "Not a HASH reference", which a program that does not catch it dies of, with all other entries unread.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg -s libxml-feedpp-perl >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends libxml-feedpp-perl=0.95-1 >/dev/null
entry() {
  cat <<XML
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
  <entry>
    <id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
    <link href="https://example.com/a"/>$1<summary>Both wrote it.</summary>
  </entry>
</feed>
XML
}
entry '<author><name>Ada Example</name></author>' >one.xml
entry '<author><name>Ada Example</name></author><author><name>Bo Example</name></author>' >two.xml
ask() { perl -MXML::FeedPP -e 'print XML::FeedPP->new($ARGV[0], -type => "file")->get_item(0)->author, "\n"' "$1" 2>&1; }
echo "one author:  $(ask one.xml)"
echo "two authors: $(ask two.xml || true)"
[ "$(ask one.xml)" = 'Ada Example' ]
if ask two.xml >said.txt; then exit 1; fi
grep -q 'Not a HASH reference' said.txt
