import { InvalidArgumentError, Option } from 'commander'

/** How long code of a configuration's own may take. */
export function timeoutOption(): Option {
  return new Option(
    '--timeout <seconds>',
    'how long the configuration, and each source that is a function, may take (default: 30)',
  ).argParser((text) => {
    const seconds = Number(text)
    // What a timer can count.
    if (seconds > 0 && seconds <= 2_000_000) return seconds
    throw new InvalidArgumentError('Expected a number of seconds.')
  })
}
