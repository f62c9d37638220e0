import { createInterface } from 'node:readline/promises'
import type { InitOptions } from './init.ts'

/** What can be asked for. */
type Answers = Pick<InitOptions, 'githubPages' | 'language' | 'look' | 'site' | 'title'>

/** Where questions are put, and answers come from. */
interface Terminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

/**
 * Ask in a terminal for what a new publication is to be; what was given is not asked for.
 *
 * @param defaults - What an empty answer means.
 * @returns What was given, and the answers.
 */
export async function askFor(
  given: Answers,
  defaults: { look: string; title: string; url: string; language: string },
  { input, output }: Terminal,
): Promise<Answers> {
  const lines = createInterface({ input, output })
  const ask = async (question: string, usual: string) =>
    (await lines.question(`${question} (${usual}): `)).trim() || usual
  try {
    const title = given.title ?? (await ask('Name of the publication', defaults.title))
    const site = given.site ?? (await ask('Its address', defaults.url))
    const language = given.language ?? (await ask('Its language', defaults.language))
    const look = given.look ?? (await ask(`Its look: ${defaults.look}`, 'newspaper'))
    const githubPages =
      given.githubPages ?? /^y/i.test(await ask('Publish it with GitHub Pages?', 'no'))
    return { title, site, language, look, githubPages }
  } finally {
    lines.close()
  }
}
