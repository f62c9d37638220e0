#!/usr/bin/env bash
# libmrss 0.19.2 (Debian 12; rsstail shows feeds with it): the day of the week of every Atom date is "Sun".
#
# Expected: 2026-06-01 is a Monday, and its time with an offset keeps the offset or is set to UTC.
# Seen: the date, rewritten as RSS has it, is of a Sunday on each day, and says +0000 behind the hours of
# another zone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg -s libmrss0-dev gcc >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends libmrss0-dev=0.19.2-7 gcc libc6-dev >/dev/null
cat >ask.c <<'C'
#include <mrss.h>
#include <stdio.h>
int main(void) {
  mrss_t *feed;
  if (mrss_parse_file("feed.xml", &feed)) return 1;
  for (mrss_item_t *item = feed->item; item; item = item->next) printf("%s: %s\n", item->title, item->pubDate);
  return 0;
}
C
gcc ask.c -o ask -lmrss
entry() {
  cat <<XML
<entry><id>https://example.com/$1</id><title>$1</title><updated>$1</updated><published>$1</published>
<link href="https://example.com/$1"/><summary>Text.</summary></entry>
XML
}
cat >feed.xml <<XML
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://example.com/</id><title>Example</title><updated>2026-06-02T10:00:00Z</updated>
<author><name>Ada Example</name></author>
$(entry 2026-06-01T10:00:00Z)$(entry 2026-06-02T10:00:00Z)$(entry 2026-06-03T12:00:00+02:00)
</feed>
XML
./ask | tee said.txt
# Monday, Tuesday, and Wednesday at 10:00Z.
grep -qx '2026-06-01T10:00:00Z: Sun, 01 Jun 2026 10:00:00 +0000' said.txt
grep -qx '2026-06-02T10:00:00Z: Sun, 02 Jun 2026 10:00:00 +0000' said.txt
grep -qx '2026-06-03T12:00:00+02:00: Sun, 03 Jun 2026 12:00:00 +0000' said.txt
