# The reader of gPodder: what it takes from the first item of a feed.
import datetime, io, json, sys
import podcastparser

feed = podcastparser.parse('https://example.com/feed.xml', io.BytesIO(sys.stdin.buffer.read()))
item = feed['episodes'][0]
date = datetime.datetime.fromtimestamp(item['published'], datetime.timezone.utc).isoformat()
print(json.dumps({
    'title': item['title'],
    'link': item['link'],
    'date': date,
    'text': item.get('description_html') or item['description'],
    'recordings': ' '.join(one['url'] for one in item['enclosures']),
}))
