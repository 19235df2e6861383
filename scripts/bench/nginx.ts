import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/server/postgres/port'

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']

/**
 * Starts nginx, one process of it, with the packed page as a file at its public path.
 * @param dir an empty folder of ours
 * @returns null where nginx is not installed
 */
export async function startNginx(dir: string, page: { path: string; body: Buffer }) {
  const program = places.find((place) => existsSync(place))
  if (!program) return null
  const port = await freePort(4800)
  await mkdir(join(dir, 'www', dirname(page.path)), { recursive: true })
  await writeFile(join(dir, 'www', page.path), page.body)
  await writeFile(join(dir, 'nginx.conf'), configuration(dir, port))
  const child = spawn(program, ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  process.once('exit', () => child.kill('SIGTERM'))
  for (let i = 0; i < 100; i += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}${page.path}`, { method: 'HEAD' }).catch(() => null)
    if (answer?.ok) return { port, pid: child.pid!, stop }
    await sleep(50)
  }
  await stop()
  throw new Error('nginx is installed and did not start; what it said stands above.')
}

// Connections live as long as the run; otherwise what a distribution ships.
const configuration = (dir: string, port: number) => `
daemon off;
master_process off;
pid ${dir}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`).join('\n  ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 75s;
  keepalive_requests 1000000000;
  default_type "text/html; charset=utf-8";
  server {
    listen 127.0.0.1:${port};
    root ${dir}/www;
    add_header Content-Encoding br;
  }
}
`
