import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ConvertFlags } from '../action/convert.ts'
import { inputFormats, outputFormats } from '../convert/formats.ts'
import type { Exit } from '../exit.ts'
import { presets } from '../option/presets.ts'

/** `standfirst convert`. */
export function addConvert(program: Command, exit: Exit): void {
  program
    .command('convert')
    .description('Convert an article or a feed to another format.')
    .argument('<file>', 'file to read, or - for the standard input')
    .addOption(
      new Option('--from <format>', 'format of the input (default: guessed)').choices(inputFormats),
    )
    .addOption(
      new Option('--to <format>', 'format of the output (default: by the name of --out)').choices(
        outputFormats,
      ),
    )
    .option('--out <file>', 'file to write (default: the standard output)')
    .option('--url <url>', 'address of the input: what relative addresses are relative to')
    .option('--language <tag>', 'language of what says none', 'en')
    .option('--published <time>', 'time of what says none, such as 2026-11-23T09:30:00Z')
    .addOption(new Option('--preset <tool>', 'front matter of the input').choices(presets))
    .addOption(new Option('--to-preset <tool>', 'front matter of the output').choices(presets))
    .option('--item <number>', 'of the articles, only this one, counted from 1', parseItem)
    .option('--future', 'write articles that are dated in the future into feeds and digests, too')
    .option('--all', 'list all that was found, however many are alike')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (file: string, flags: ConvertFlags) => {
      const { convertFile } = await import('../action/convert.ts')
      await convertFile(file, flags, exit)
    })
}

function parseItem(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Expected a whole number from 1.')
}
