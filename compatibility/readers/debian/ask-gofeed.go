// gofeed: what it takes from the first item of a feed, as names and values that end with a zero.
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/mmcdole/gofeed"
)

func main() {
	feed, err := gofeed.NewParser().Parse(os.Stdin)
	if err != nil {
		panic(err)
	}
	item := feed.Items[0]
	var names, files []string
	for _, one := range item.Authors {
		names = append(names, one.Name)
	}
	for _, one := range item.Enclosures {
		files = append(files, one.URL)
	}
	text := item.Content
	if text == "" {
		text = item.Description
	}
	date := item.Published
	if date == "" {
		date = item.Updated
	}
	for _, one := range [][2]string{
		{"title", item.Title}, {"link", item.Link}, {"author", strings.Join(names, ", ")}, {"date", date},
		{"text", text}, {"recordings", strings.Join(files, " ")}, {"tags", strings.Join(item.Categories, ", ")},
	} {
		fmt.Print(one[0], "\x00", one[1], "\x00")
	}
}
