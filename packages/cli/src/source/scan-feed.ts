import { CliError } from '../cli-error.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { FeedSourceConfig } from '../config/standfirst-config.ts'
import type { Scan } from './scan.ts'

export async function scanFeed(
  { feed }: FeedSourceConfig,
  _config: ResolvedConfig,
  _scan: Scan,
): Promise<void> {
  throw new CliError(`feed ${feed}`)
}
