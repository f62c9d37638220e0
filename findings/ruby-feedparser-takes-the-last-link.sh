#!/usr/bin/env bash
# ruby-feedparser 0.11.2 (Debian 12; Feed2Imap reads with it): the address of an Atom entry is that of its
# last link, whatever the link is for.
#
# Expected: that of the link with rel="alternate", or without rel, which means the same (RFC 4287,
# section 4.2.7.2).
# Seen: an entry that names its licence, an answer or a picture after its page leads there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg -s ruby-feedparser >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends ruby-feedparser=0.11.2-1 >/dev/null
entry() {
  cat <<XML
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
  <author><name>Ada Example</name></author>
  <entry>
    <id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
    <link rel="alternate" href="https://example.com/a"/>$1<summary>Text.</summary>
  </entry>
</feed>
XML
}
entry '' >alone.xml
entry '<link rel="license" href="https://example.com/licence"/>' >licence.xml
entry '<link rel="enclosure" href="https://example.com/a.jpg" type="image/jpeg" length="9"/>' >picture.xml
for name in alone licence picture; do
  ruby -rfeedparser -e 'puts "#{ARGV[0]} #{FeedParser::Feed.new(File.read(ARGV[0] + ".xml")).items[0].link}"' "$name"
done | tee said.txt
grep -qx 'alone https://example.com/a' said.txt
grep -qx 'licence https://example.com/licence' said.txt
grep -qx 'picture https://example.com/a.jpg' said.txt
