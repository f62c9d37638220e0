// libgrss: what it takes from the first item of a feed, as names and values that end with a zero.
#include <libgrss.h>
#include <libxml/parser.h>
#include <stdio.h>

static void say(const char *name, const char *value) {
  printf("%s%c%s%c", name, 0, value ? value : "", 0);
}

int main(void) {
  static char xml[1 << 20];
  int size = fread(xml, 1, sizeof xml - 1, stdin);
  xmlDocPtr document = xmlReadMemory(xml, size, NULL, NULL, 0);
  GrssFeedChannel *channel = grss_feed_channel_new_with_source("https://example.com/feed.xml");
  GList *items = grss_feed_parser_parse(grss_feed_parser_new(), channel, document, NULL);
  if (!items) return 1;
  GrssFeedItem *item = items->data;
  GDateTime *date = g_date_time_new_from_unix_utc(grss_feed_item_get_publish_time(item));
  GString *files = g_string_new(NULL), *tags = g_string_new(NULL);
  for (const GList *one = grss_feed_item_get_enclosures(item); one; one = one->next) {
    g_string_append_printf(files, "%s ", grss_feed_enclosure_get_url(one->data));
  }
  for (const GList *one = grss_feed_item_get_categories(item); one; one = one->next) {
    g_string_append_printf(tags, "%s%s", tags->len ? ", " : "", (char *)one->data);
  }
  say("title", grss_feed_item_get_title(item));
  say("link", grss_feed_item_get_source(item));
  GrssPerson *author = grss_feed_item_get_author(item);
  say("author", author ? grss_person_get_name(author) : "");
  say("date", g_date_time_format(date, "%Y-%m-%dT%H:%M:%SZ"));
  say("text", grss_feed_item_get_description(item));
  say("recordings", files->str);
  say("tags", tags->str);
  return 0;
}
