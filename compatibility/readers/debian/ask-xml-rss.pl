# XML::RSS: what it takes from the first item of a feed.
use strict; use warnings;
use JSON; use XML::RSS;
my $xml = do { local $/; <STDIN> };
my $feed = XML::RSS->new;
$feed->parse($xml);
my $item = $feed->{items}[0];
my $author = $item->{dc}{creator} // $item->{author};
print to_json({
  title => $item->{title}, link => $item->{link},
  author => ref $author ? join(', ', @$author) : $author,
  date => $item->{pubDate},
  text => $item->{content}{encoded} // $item->{description},
  recordings => $item->{enclosure}{url},
}, { ascii => 1 });
