# The playlist parser of GNOME, which Rhythmbox reads podcasts with: what it takes from the first item.
import datetime, json, pathlib, sys, tempfile
import gi

gi.require_version('TotemPlParser', '1.0')
from gi.repository import TotemPlParser

found = []
with tempfile.TemporaryDirectory() as home:
    path = pathlib.Path(home, 'feed.xml')
    path.write_bytes(sys.stdin.buffer.read())
    parser = TotemPlParser.Parser()
    parser.connect('entry-parsed', lambda _, uri, data: found.append((uri, data)))
    parser.parse(path.as_uri(), False)
if not found:
    print(json.dumps({'error': 'nothing, for it has no recording'}))
    sys.exit()
address, data = found[0]
seconds = TotemPlParser.Parser.parse_date(data['publication-date'], False)
date = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).isoformat()
print(json.dumps({
    'title': data['title'],
    'author': data.get('author', ''),
    'date': date,
    'text': data.get('description', ''),
    'recordings': address,
}))
