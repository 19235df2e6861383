// The part of every command that runs before anything is installed: only what comes with Node.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StepFailed, printFailure, step } from './report.mjs'

const stampFile = 'node_modules/.onir-lock'
const oldest = [20, 19]

/**
 * Goes to the project's folder, checks Node and installs the packages if they are missing or out of date, and then loads
 * a TypeScript file. Ends the process with a sentence when that cannot be done.
 * @param {string} script path from the project's folder
 */
export async function runInstalled(script) {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
  try {
    checkNode()
    if (!isInstalled()) await step('Installing packages', install)
    const { register } = await import('tsx/esm/api')
    register()
    await import(`../${script}`)
  } catch (error) {
    if (error instanceof StepFailed) printFailure(error)
    else console.error(error)
    process.exit(1)
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new StepFailed(
    `This is Node ${process.versions.node} and Oñir needs ${oldest.join('.')} or newer: install it from https://nodejs.org/.`,
  )
}

function isInstalled() {
  if (!existsSync('node_modules')) return false
  if (readText(stampFile) === fingerprint()) return true
  if (!isInstalledByHand()) return false
  writeFileSync(stampFile, fingerprint())
  return true
}

/** Whether somebody ran `npm ci` themselves: npm's own record of node_modules says the same as the lock file. */
function isInstalledByHand() {
  const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => {
    return JSON.parse(readText(file) || '{}').packages ?? {}
  })
  const needed = Object.entries(wanted).filter(([path, { optional }]) => path && !optional)
  return needed.length > 0 && needed.every(([path, { version }]) => present[path]?.version === version)
}

/** What is installed depends on the lock file and, for packages with programs in them, on the machine. */
function fingerprint() {
  const hash = createHash('sha256').update(readText('package-lock.json') || readText('package.json'))
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`
}

async function install() {
  // The checks need the development packages too, wherever NODE_ENV comes from.
  const options = ['--include=dev', '--include=optional', '--no-progress', '--loglevel=error']
  await runNpm(['ci', ...options]).catch((/** @type {StepFailed} */ error) => {
    // There is no lock file, or it and package.json say different things; `install` copes with both.
    if (!error.output.includes('EUSAGE')) throw error
    return runNpm(['install', '--no-save', ...options])
  })
  writeFileSync(stampFile, fingerprint())
  return 'Packages installed'
}

/** @param {string[]} args */
function runNpm(args) {
  // `npm start` says where npm itself is; it need not be on the PATH of a service.
  const self = process.env.npm_execpath ?? ''
  const isNpm = /^npm(-cli)?\.c?js$/.test(basename(self))
  const [command, ...before] = isNpm ? [process.execPath, self] : ['npm']
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(command, [...before, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', () => reject(new StepFailed('npm was not found: install Node together with npm.')))
    child.on('exit', (code) => {
      if (code === 0) resolve(undefined)
      else
        reject(
          new StepFailed(
            'The packages could not be installed: see the lines above, then start again.',
            complaintsIn(output),
          ),
        )
    })
  })
}

/** npm follows its complaints with a page on how it is used. @param {string} output */
function complaintsIn(output) {
  return output.trim().split('\n').slice(0, 20).join('\n')
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
