import { Option } from 'commander'
import { presets } from './presets.ts'

/** Whose front matter Markdown files have. */
export function presetOption(): Option {
  return new Option(
    '--preset <tool>',
    'whose front matter Markdown files have, where the configuration says nothing',
  ).choices(presets)
}
