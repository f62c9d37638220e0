# Universal Feed Parser: what it takes from the first item of a feed.
import calendar, datetime, json, sys
import feedparser

item = feedparser.parse(sys.stdin.buffer.read()).entries[0]


def moment(name):
    parsed = item.get(name)
    if parsed:
        return datetime.datetime.fromtimestamp(calendar.timegm(parsed), datetime.timezone.utc).isoformat()


print(json.dumps({
    'title': item.get('title'),
    'link': item.get('link'),
    'author': ', '.join(one.get('name', '') for one in item.get('authors', [])),
    'date': moment('published_parsed') or moment('updated_parsed'),
    'text': item.content[0].value if 'content' in item else item.get('summary'),
    'recordings': ' '.join(one.href for one in item.get('enclosures', [])),
    'tags': ', '.join(one.term for one in item.get('tags', [])),
}))
