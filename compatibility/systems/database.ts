import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { runProgram } from '../tool/run-program.ts'
import { installDebian } from './debian.ts'
import { startServer, until } from './server.ts'

/** A database that runs. */
export interface Database {
  /** Path of the socket that it listens at. */
  socket: string
  stop: () => Promise<void>
}

/**
 * Start MariaDB of Debian with an empty database.
 *
 * @param folder - Where its files are.
 * @param name - Of the database.
 */
export async function startDatabase(folder: string, name: string): Promise<Database> {
  installDebian('/usr/sbin/mariadbd', ['mariadb-server'])
  const socket = `${folder}/database.sock`
  const own = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${folder}/data`]
  const fresh = [...own, '--auth-root-authentication-method=normal', '--skip-test-db']
  runProgram('mariadb-install-db', fresh, { cwd: folder })
  const place = [`--socket=${socket}`, `--pid-file=${folder}/database.pid`, '--skip-networking']
  const server = startServer('mariadbd', [...own, ...place], { cwd: folder })
  await until(() => existsSync(socket), server)
  const make = `create database ${name} character set utf8mb4`
  const client = ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', make]
  runProgram('mariadb', client, { cwd: folder })
  return { socket, stop: server.stop }
}
