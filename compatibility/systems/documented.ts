import type { DocumentedDifference } from './differences.ts'

/** What an import shows otherwise than the system, by the system, and why it does. */
export const documented: Readonly<Record<string, readonly DocumentedDifference[]>> = {
  wordpress: [
    {
      says: 'The lead picture, its caption and a summary that is no opening stand at the top of the text: the theme shows the picture above it, and no excerpt',
      theirs: /^$/,
      ours: /^(?:What stands in lines, said in short\.\n|The water rose, the water fell\.$)?(?:!\[[^\]]*\]\([^)]*quay\.png\)\nThe quay at dawn\. Photo: C\. Lens$)?/,
    },
    {
      says: 'A player is a link to what it plays, or to what a frame shows',
      theirs: /^\{\S+\}$/,
      ours: /^\[.+\]\(https?:\S+\)$/,
    },
    {
      says: 'A file has one link, not a button to download it besides',
      theirs: /^\[[^\]]+\]\((\S+)\)\[Download\]\(\1\)$/,
      ours: /^\[[^\]]+\]\(\S+\)$/,
    },
    {
      says: 'An address that WordPress could not embed is a link',
      theirs: /^https:\S+$/,
      ours: /^\[(https:\S+)\]\(\1\)$/,
    },
    {
      says: 'A link that shows the icon of a service has the short name that the post has for it',
      theirs: /^\[Mastodon\]\((\S+)\)$/,
      ours: /^\[mastodon\]\(\S+\)$/,
    },
    {
      says: 'Pages of a post stand below each other',
      theirs: /^Pages: \S+ \S+$/,
      ours: /^$/,
    },
    {
      says: 'What WordPress fills when it shows the page is left out, and reported',
      theirs: /^\[(?:Hello world!|Q&A "tips")\]/,
      ours: /^$/,
    },
    {
      says: 'Smileys, signs of multiplication, primes and the name of WordPress are as they were typed',
      theirs: /[\u{1f642}×]/u,
      ours: /:\) .*3x4/,
    },
    {
      says: 'A picture does not lead to its own file',
      theirs: /^\[(!\[[^\]]*\]\((\S+)\))\]\(\2\)$/,
      ours: /^!\[[^\]]*\]\(\S+\)$/,
    },
    {
      says: 'A gallery shows whole pictures, not small ones that lead to pages of theirs',
      theirs: /^\[!\[[^\]]*\]\(\S+-150x150\.png\)\]\(\S+\)/,
      ours: /^!\[[^\]]*\]\(\S+\.png\)/,
    },
    {
      says: 'Of a short code that nobody knows the text is kept without its brackets, and reported',
      theirs: /\[unknown\]/,
      ours: /what it holds stays/,
    },
    {
      says: 'WordPress itself breaks a picture whose words have the sign `>`',
      theirs: /^!\[Quote " and > sign" \/>/,
      ours: /^!\[Quote " and > sign\]\(/,
    },
    { says: 'A page has a time', theirs: /^time: none$/, ours: /^time: \d/ },
    {
      says: 'A post without a title has its opening as title',
      theirs: /^title: $/,
      ours: /^title: ./,
    },
  ],
  ghost: [
    {
      says: 'The lead picture, its caption and a summary that is no opening stand at the top of the text: the theme shows them above it',
      theirs: /^$/,
      ours: /^What stands in lines, said in short\.\n!\[A quay & boats\]\(\S+\)\nThe quay at dawn$/,
    },
    {
      says: 'Footnotes stand at the end of the whole text, with numbers of their own',
      theirs: /^Typed by hand\.\[\[1\]\]\(#fn1\)$|^A note\. \[↩|^$/,
      ours: /^Typed by hand\.\[1\]\(#fn-1\)$|^Footnotes\nA note\. \[↩|^$/,
    },
    {
      says: 'The sign of a callout stands in its text',
      theirs: /^💡\nMind the step\.$/,
      ours: /^💡 Mind the step\.$/,
    },
    {
      says: 'A card of a link is one link, with its description, author and publisher beside it',
      theirs: /^\[\nA page of others\n/,
      ours: /^\[A page of others\]\(https:\/\/other\.example\/page\) - What it is about\. \(Cleo, The Page\)$/,
    },
    {
      says: 'A player, or a frame of another site, is a link, without the words of its controls',
      theirs: /^(?:!\[audio-thumbnail\]\(\)\n)?\{\S+\}(?:\n|$)/,
      ours: /^\[.+\]\(https?:\S+\)$/,
    },
    {
      says: 'A file is one link, with its caption beside it, not its name and size',
      theirs: /^\[\nReport of the year\nAll of it\nreport\.pdf\n12 KB\n\]\(/,
      ours: /^\[Report of the year\]\(\S+\) - All of it$/,
    },
    {
      says: 'Stars of a product are signs, not drawings',
      theirs: /^$/,
      ours: /^★★★★☆$/,
    },
    {
      says: 'Two line breaks in a row part paragraphs',
      theirs: /^A quotation of two paragraphs$/,
      ours: /^A quotation\nof two paragraphs$/,
    },
    {
      says: 'A button has no white space in its link',
      theirs: /^\[ Come \]/,
      ours: /^\[Come\]/,
    },
  ],
}
