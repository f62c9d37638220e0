# The feed reader of Ruby's own library: what it takes from the first item of a feed.
require 'json'
require 'rss'
feed = RSS::Parser.parse(STDIN.read, false)
item = feed.items.first
said = if feed.is_a?(RSS::Atom::Feed)
  links = item.links.select { |one| one.rel == 'alternate' }
  { title: item.title.content.to_s, link: links.first&.href,
    author: item.authors.map { |one| one.name.content }.join(', '),
    date: (item.published || item.updated)&.content&.iso8601,
    text: (item.content || item.summary)&.content,
    recordings: item.links.select { |one| one.rel == 'enclosure' }.map(&:href).join(' '),
    tags: item.categories.map { |one| one.label || one.term }.join(', ') }
else
  names = item.dc_creators.map(&:content)
  { title: item.title, link: item.link, author: names.empty? ? item.author.to_s : names.join(', '),
    date: item.pubDate&.iso8601, text: item.content_encoded || item.description,
    recordings: item.enclosure&.url.to_s,
    tags: item.categories.map(&:content).join(', ') }
end
puts JSON.generate(said)
