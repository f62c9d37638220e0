# XML::Feed: what it takes from the first item of a feed.
use strict; use warnings;
use JSON; use XML::Atom; use XML::Feed;
no warnings 'once';
# As its documents advise: letters and not bytes, all files and not the first.
$XML::Atom::ForceUnicode = 1;
$XML::Feed::MULTIPLE_ENCLOSURES = 1;
my $xml = do { local $/; <STDIN> };
my $feed = XML::Feed->parse(\$xml) or die XML::Feed->errstr;
my ($item) = $feed->entries;
my $author = $item->author // '';
my $date = $item->issued || $item->modified;
$date->set_time_zone('UTC') if $date;
print to_json({
  title => $item->title, link => $item->link, author => ref $author ? join(', ', @$author) : $author,
  date => $date ? $date->iso8601 . 'Z' : undef,
  text => $item->content->body // $item->summary->body,
  recordings => join(' ', map { $_->url } grep { $_ } $item->enclosure),
  tags => join(', ', $item->category),
}, { ascii => 1 });
