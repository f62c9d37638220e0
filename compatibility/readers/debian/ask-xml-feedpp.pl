# XML::FeedPP: what it takes from the first item of a feed.
use strict; use warnings;
use JSON; use XML::FeedPP;
my $xml = do { local $/; <STDIN> };
# As its documents advise: letters and not bytes.
my $feed = XML::FeedPP->new($xml, -type => 'string', utf8_flag => 1);
my $item = $feed->get_item(0);
# It ends with an error where an entry of Atom names several.
my $author = eval { $item->author };
my $date = $item->get_pubDate_w3cdtf;
my $text = $item->get('content:encoded') // $item->description;
my $tags = $item->category;
my $files = $item->get('enclosure@url');
print to_json({
  title => $item->title, link => $item->link,
  author => ref $author ? join(', ', @$author) : $author,
  date => $date, text => $text, recordings => $files,
  tags => ref $tags ? join(', ', @$tags) : $tags,
}, { ascii => 1 });
