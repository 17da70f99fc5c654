// npm run build: compiles the packages, makes the dataset of the sources, builds the site of it. Where nothing is wrong
// the steps say one line each, and what was found in the sources is the last thing on the screen; a step that fails
// says all that it said.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('..', import.meta.url))

step('Compiling the packages', await run('turbo', ['run', 'metiers#build', '--output-logs=errors-only']))
const dataset = step('Making the dataset', await run('metiers', ['build']))
// Turbo says of each line whose it is; the site's warnings are all that is worth a line of them.
const site = step('Building the site', await run('turbo', ['run', 'build', 'site', '--output-logs=new-only']))
for (const line of site.split('\n')) if (/\[WARN\]/.test(line)) process.stdout.write(`${line}\n`)
process.stdout.write(`\n${dataset}`)

/** Runs a program of this repository to its end, and keeps what it says on both streams in the order it came. */
function run(name, args) {
  const child = spawn('npx', ['--no-install', name, ...args], {
    cwd: repository,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      said += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({ status: status ?? 1, said }))
  })
}

/** What a step said; where it failed, that is printed and the build ends with its status. */
function step(name, { status, said }) {
  if (status !== 0) {
    process.stderr.write(said)
    process.exit(status)
  }
  process.stdout.write(`${name}: done\n`)
  return said
}
