#!/usr/bin/env bash
# elfeed 3.4.1 (Debian 12, elpa-elfeed): the date of an Atom entry that states an offset is another instant.
#
# Expected: "2026-06-01T12:00:00+02:00" is the instant that "2026-06-01T10:00:00Z" and, in RSS,
# "Mon, 01 Jun 2026 12:00:00 +0200" are (RFC 3339, which Atom asks for).
# Seen: the offset is dropped, so that entries of Berlin are two hours late, those of New York four hours
# early, and sorted among others by that. RSS, which other code of it reads, is right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg -s elpa-elfeed emacs-nox >/dev/null 2>&1 ||
  apt-get install -y --no-install-recommends elpa-elfeed=3.4.1-1 emacs-nox >/dev/null
atom() {
  cat >"$1.xml" <<XML
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>$2</updated>
  <author><name>Ada Example</name></author>
  <entry>
    <id>https://example.com/a</id><title>First</title>
    <link href="https://example.com/a"/><updated>$2</updated><summary>Text.</summary>
  </entry>
</feed>
XML
}
atom utc '2026-06-01T10:00:00Z'
atom berlin '2026-06-01T12:00:00+02:00'
atom new-york '2026-06-01T06:00:00-04:00'
cat >rss.xml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
  <title>Example</title><link>https://example.com/</link><description>Example.</description>
  <item>
    <title>First</title><link>https://example.com/a</link><guid>https://example.com/a</guid>
    <pubDate>Mon, 01 Jun 2026 12:00:00 +0200</pubDate><description>Text.</description>
  </item>
</channel></rss>
XML
cat >ask.el <<'EL'
(add-to-list 'load-path (car (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa/elfeed-[0-9]*")))
(require 'elfeed)
(dolist (name '("utc" "berlin" "new-york" "rss"))
  (let* ((xml (with-temp-buffer
                (insert-file-contents (concat name ".xml"))
                (elfeed-xml-parse-region)))
         (read (if (eq (elfeed-feed-type xml) :atom) #'elfeed-entries-from-atom #'elfeed-entries-from-rss))
         (entry (car (funcall read "https://example.com/feed" xml))))
    (princ (format "%s %s\n" name (format-time-string "%FT%TZ" (elfeed-entry-date entry) t)))))
EL
emacs -Q --batch -l ask.el 2>/dev/null | tee said.txt
# Each of them means 10:00Z.
grep -qx 'utc 2026-06-01T10:00:00Z' said.txt
grep -qx 'rss 2026-06-01T10:00:00Z' said.txt
grep -qx 'berlin 2026-06-01T12:00:00Z' said.txt
grep -qx 'new-york 2026-06-01T06:00:00Z' said.txt
