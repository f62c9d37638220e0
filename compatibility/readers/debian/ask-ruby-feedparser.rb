# ruby-feedparser, which Feed2Imap reads feeds with: what it takes from the first item of a feed.
require 'json'
require 'feedparser'
item = FeedParser::Feed.new(STDIN.read).items.first
puts JSON.generate(
  title: item.title, link: item.link, author: item.creators.join(', '), date: item.date&.iso8601,
  text: item.content, recordings: item.enclosures.map(&:first).join(' '),
  tags: item.categories.join(', ')
)
