/** Posts for builds: some 3 kB each, every 40 minutes from 2016 on, so that 100,000 are none of the future. */

/** The title of a post. */
export function titleOf(number: number): string {
  return `Model makers & their copies: part ${number} of a long dispute`
}

/** The sentence that a post repeats. */
export function sentenceOf(number: number): string {
  return `Models learn what their makers know & more; number ${number} shows how “copies” differ.`
}

/** When a post was published, as ISO 8601 has it. */
export function dateOf(number: number): string {
  return new Date(Date.UTC(2016, 0, 1) + number * 40 * 60_000).toISOString()
}

/** One of eight categories. */
export function categoryOf(number: number): string {
  return `Part ${number % 8}`
}

/** Two of 41 tags. */
export function tagsOf(number: number): string[] {
  return ['Models', `Topic ${number % 40}`]
}

/** The text of a post in Markdown, with the sections of an insight, the first of so many paragraphs. */
export function bodyOf(number: number, paragraphs = 5): string {
  const sentence = `${sentenceOf(number)} `
  const paragraph = `${sentence.repeat(3)}**It matters** to [*those who build*](https://example.com/${number}?a=1&b=2).`
  return `${`${paragraph}\n\n`.repeat(paragraphs)}> ${sentence}

## Why it matters

${paragraph}

## How to implement this in your domain

1. ${sentence}
2. ${sentence}

## Key takeaways

- ${sentence}
- Every copy agrees.
`
}
