# rss2email: the mail that it sends of the first item of a feed.
import email, email.policy, json, os, pathlib, re, subprocess, sys, tempfile

with tempfile.TemporaryDirectory() as home:
    path = pathlib.Path(home, 'feed.xml')
    path.write_bytes(sys.stdin.buffer.read())
    config = pathlib.Path(home, 'config')
    pathlib.Path(home, 'mail').mkdir()
    config.write_text(f'''[DEFAULT]
to = reader@example.com
email-protocol = maildir
maildir-path = {home}/mail
name-format = {{author}}
date-header = True
html-mail = True
[feed.example]
url = {path}
''')
    env = {**os.environ, 'HOME': home}
    r2e = ['r2e', '-c', str(config), '-d', f'{home}/data.json', 'run']
    subprocess.run(r2e, env=env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    [file] = pathlib.Path(home, 'mail').glob('*/new/*')
    mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
text = mail.get_body().get_content()
print(json.dumps({
    'title': mail['Subject'],
    'link': mail['X-RSS-URL'],
    'author': mail['From'].addresses[0].display_name,
    'date': mail['Date'].datetime.isoformat() + 'Z',
    'text': text,
    'recordings': ' '.join(re.findall('Enclosure: <a href="([^"]+)"', text)),
    'tags': mail['X-RSS-TAGS'] or '',
}))
