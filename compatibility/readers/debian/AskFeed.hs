-- feed of Haskell: what it takes from the first item of a feed, as names and values that end with a zero.
{-# LANGUAGE OverloadedStrings #-}
import qualified Data.ByteString.Lazy as Bytes
import qualified Data.Text as Text
import qualified Data.Text.IO as Text
import System.IO
import Text.Feed.Import (parseFeedSource)
import Text.Feed.Query

main :: IO ()
main = do
  hSetEncoding stdout utf8
  source <- Bytes.getContents
  let Just feed = parseFeedSource source
      item = head (getFeedItems feed)
      say name value = Text.putStr (Text.concat [name, "\0", maybe "" id value, "\0"])
      text = maybe (getItemSummary item) Just (getItemContent item)
  say "title" (getItemTitle item)
  say "link" (getItemLink item)
  say "author" (getItemAuthor item)
  say "date" (getItemPublishDateString item)
  say "text" text
  say "recordings" (fmap (\(url, _, _) -> url) (getItemEnclosure item))
  say "tags" (Just (Text.intercalate ", " (getItemCategories item)))
