<?php
// The parser of Tiny Tiny RSS, whose folder of classes is the first argument: what it takes from the first
// item of a feed.
error_reporting(0);
const DB_TYPE = 'pgsql';
spl_autoload_register(function ($name) use ($argv) {
	require $argv[1] . '/' . strtolower(str_replace('_', '/', $name)) . '.php';
});
// Of the two functions that its classes need besides, one takes markup out, the other is for relative links.
function clean($text) {
	return is_string($text) ? strip_tags($text) : $text;
}
function rewrite_relative_url($base, $link) {
	return $link;
}
$feed = new FeedParser(stream_get_contents(STDIN));
$feed->init();
$item = $feed->get_items()[0];
$files = array_map(fn($one) => $one->link, $item->get_enclosures());
echo json_encode([
	'title' => $item->get_title(),
	'link' => $item->get_link(),
	'author' => $item->get_author(),
	'date' => gmdate('Y-m-d\TH:i:s\Z', $item->get_date()),
	'text' => $item->get_content() ?: $item->get_description(),
	'recordings' => implode(' ', array_unique($files)),
	'tags' => implode(', ', $item->get_categories()),
]);
