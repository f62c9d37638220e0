// libmrss, which rsstail is built on: what it takes from the first item of a feed, as names and values that
// end with a zero.
#include <mrss.h>
#include <stdio.h>

static void say(const char *name, const char *value) {
  printf("%s%c%s%c", name, 0, value ? value : "", 0);
}

int main(void) {
  static char xml[1 << 20];
  size_t size = fread(xml, 1, sizeof xml - 1, stdin);
  mrss_t *feed = NULL;
  if (mrss_parse_buffer(xml, size, &feed) != MRSS_OK || !feed->item) return 1;
  mrss_item_t *item = feed->item;
  say("title", item->title);
  say("link", item->link);
  say("author", item->author);
  say("date", item->pubDate);
  say("text", item->description);
  say("recordings", item->enclosure_url);
  say("tags", item->category ? item->category->category : "");
  return 0;
}
