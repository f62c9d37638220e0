// ROME: what it takes from the first item of a feed, as names and values that end with a zero.
import com.rometools.rome.feed.synd.*;
import com.rometools.rome.io.*;
import java.io.PrintStream;
import java.util.stream.Collectors;

class AskRome {
    static PrintStream out;

    public static void main(String[] args) throws Exception {
        out = new PrintStream(System.out, true, "UTF-8");
        SyndEntry item = new SyndFeedInput().build(new XmlReader(System.in)).getEntries().get(0);
        var authors = item.getAuthors().stream().map(SyndPerson::getName).collect(Collectors.joining(", "));
        var contents = item.getContents();
        var date = item.getPublishedDate() == null ? item.getUpdatedDate() : item.getPublishedDate();
        var text = contents.isEmpty() ? item.getDescription() : contents.get(0);
        say("title", item.getTitle());
        say("link", item.getLink());
        say("author", authors.isEmpty() ? item.getAuthor() : authors);
        say("date", date == null ? null : date.toInstant().toString());
        say("text", text == null ? null : text.getValue());
        say("recordings", item.getEnclosures().stream().map(SyndEnclosure::getUrl).collect(Collectors.joining(" ")));
        say("tags", item.getCategories().stream().map(SyndCategory::getName).collect(Collectors.joining(", ")));
    }

    static void say(String name, String value) {
        out.print(name + "\0" + (value == null ? "" : value) + "\0");
    }
}
