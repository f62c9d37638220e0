# feed2exec: the mail that it makes of the first item of a feed.
import email.header, email.utils, json, mailbox, sys
from feed2exec.email import make_message
from feed2exec.model import Feed

feed = Feed('Example News', {'url': 'https://example.com/feed.xml'})
item = feed.parse(sys.stdin.buffer.read())['entries'][0]
feed.normalize(item)
mail, _ = make_message(feed, item, to_addr='reader@example.com', cls=mailbox.MaildirMessage)


def header(name):
    return str(email.header.make_header(email.header.decode_header(mail[name] or '')))


parts = {part.get_content_type(): part.get_payload(decode=True).decode() for part in mail.walk() if not part.is_multipart()}
print(json.dumps({
    'title': header('Subject'),
    'link': header('Archived-At'),
    'author': email.utils.parseaddr(header('From'))[0],
    'date': email.utils.parsedate_to_datetime(mail['Date']).isoformat() + 'Z',
    'text': parts.get('text/html') or parts.get('text/plain'),
}))
