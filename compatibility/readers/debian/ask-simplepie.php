<?php
// SimplePie, of which the file is the first argument: what it takes from the first item of a feed.
error_reporting(0);
// WordPress' copy asks for the place of WordPress.
define('ABSPATH', dirname($argv[1]) . '/');
const WPINC = '';
require $argv[1];
$feed = new SimplePie();
$feed->enable_cache(false);
// Sorting asks for dates, and those of Debian's 1.3.1 end with an error under its PHP.
$feed->enable_order_by_date(false);
$feed->set_raw_data(stream_get_contents(STDIN));
$feed->init();
$item = $feed->get_item(0);
$names = array_map(fn($one) => $one->get_name() ?? '', $item->get_authors() ?? []);
$files = array_map(fn($one) => $one->get_link(), $item->get_enclosures() ?? []);
try {
	$date = $item->get_gmdate('Y-m-d\TH:i:s\Z');
} catch (Error) {
	$date = null;
}
$tags = array_map(fn($one) => $one->get_label(), $item->get_categories() ?? []);
echo json_encode([
	'title' => html_entity_decode($item->get_title() ?? '', ENT_QUOTES | ENT_HTML5),
	'link' => html_entity_decode($item->get_permalink() ?? ''),
	'author' => html_entity_decode(implode(', ', $names)),
	'date' => $date,
	'text' => $item->get_content(),
	'recordings' => implode(' ', array_filter($files)),
	'tags' => html_entity_decode(implode(', ', $tags)),
]);
