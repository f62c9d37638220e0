#!/usr/bin/env bash
# SimplePie 1.3.1 (Debian 12, libphp-simplepie): the address of an enclosure ends with "?#".
#
# Expected: the address as the feed says it, as the link of the same item is.
# Seen: "?#" stands behind it, which is another address (RFC 3986, section 6.2.3): what is signed, cached or
# known by its address is not found, and a name that is taken from its end is wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg -s libphp-simplepie php-cli php-xml >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends libphp-simplepie=1.3.1+dfsg-5 php-cli php-xml >/dev/null
cat >feed.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
  <title>Example</title><link>https://example.com/</link><description>Example.</description>
  <item>
    <title>First</title><link>https://example.com/a</link><guid>https://example.com/a</guid>
    <description>Text.</description>
    <enclosure url="https://example.com/a.mp3" length="9" type="audio/mpeg"/>
  </item>
</channel></rss>
XML
cat >ask.php <<'PHP'
<?php
error_reporting(0);
require '/usr/share/php/simplepie/autoloader.php';
$feed = new SimplePie();
$feed->enable_cache(false);
// Sorting by dates fails under Debian's PHP.
$feed->enable_order_by_date(false);
$feed->set_raw_data(file_get_contents('feed.xml'));
$feed->init();
$item = $feed->get_item(0);
echo 'link ', $item->get_permalink(), "\n", 'enclosure ', $item->get_enclosure()->get_link(), "\n";
PHP
php ask.php | tee said.txt
grep -qx 'link https://example.com/a' said.txt
grep -qx 'enclosure https://example.com/a.mp3?#' said.txt
