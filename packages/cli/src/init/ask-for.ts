import { createInterface } from 'node:readline/promises'
import { checkAddress } from '../check-address.ts'
import { CliError } from '../cli-error.ts'
import { checkLanguage, checkLook } from './check-setting.ts'
import type { InitOptions } from './init.ts'

/** What can be asked for. */
type Answers = Pick<InitOptions, 'githubPages' | 'language' | 'look' | 'site' | 'title'>

/** Where questions are put, and answers come from. */
interface Terminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

/**
 * Ask in a terminal for what a new publication is to be; what was given is not asked for, and what it
 * can't be is asked for again.
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
  const ask = async (
    question: string,
    usual: string,
    check?: (answer: string) => void,
  ): Promise<string> => {
    const answer = (await lines.question(`${question} (${usual}): `)).trim() || usual
    try {
      check?.(answer)
      return answer
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      output.write(`${error.message}\n`)
      return ask(question, usual, check)
    }
  }
  try {
    const title = given.title ?? (await ask('Name of the publication', defaults.title))
    const site = given.site ?? (await ask('Its address', defaults.url, checkAddress))
    const language = given.language ?? (await ask('Its language', defaults.language, checkLanguage))
    const look = given.look ?? (await ask(`Its look: ${defaults.look}`, 'newspaper', checkLook))
    const githubPages =
      given.githubPages ?? /^y/i.test(await ask('Publish it with GitHub Pages?', 'no'))
    return { title, site, language, look, githubPages }
  } finally {
    lines.close()
  }
}
