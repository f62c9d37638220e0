// KSyndication, which Akregator reads feeds with: what it takes from the first item of a feed, as names and
// values that end with a zero.
#include <QFile>
#include <QDateTime>
#include <Syndication/Syndication>
#include <cstdio>

static void say(const char *name, const QString &value) {
    printf("%s%c%s%c", name, 0, value.toUtf8().constData(), 0);
}

int main() {
    QFile input;
    input.open(stdin, QIODevice::ReadOnly);
    const Syndication::DocumentSource source(input.readAll(), QStringLiteral("https://example.com/feed.xml"));
    const auto feed = Syndication::parserCollection()->parse(source);
    if (!feed || feed->items().isEmpty()) return 1;
    const auto item = feed->items().first();
    QStringList names, files, tags;
    for (const auto &one : item->authors()) names << one->name();
    for (const auto &one : item->enclosures()) files << one->url();
    for (const auto &one : item->categories()) tags << one->label();
    const auto published = item->datePublished() ? item->datePublished() : item->dateUpdated();
    say("title", item->title());
    say("link", item->link());
    say("author", names.join(QStringLiteral(", ")));
    say("date", QDateTime::fromSecsSinceEpoch(published, Qt::UTC).toString(Qt::ISODate));
    say("text", item->content().isEmpty() ? item->description() : item->content());
    say("recordings", files.join(QLatin1Char(' ')));
    say("tags", tags.join(QStringLiteral(", ")));
    return 0;
}
