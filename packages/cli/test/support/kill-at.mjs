// Preloaded into the program: kills the process, as nothing can catch, at its n-th call that changes files.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const killAt = Number(process.env.KILL_AT)
let calls = 0
const count = () => {
  calls += 1
  if (calls === killAt) process.kill(process.pid, 'SIGKILL')
}
for (const [holder, names] of [
  [fs.promises, ['copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile']],
  [fs, ['mkdirSync', 'openSync', 'renameSync', 'rmSync', 'writeFileSync']],
]) {
  for (const name of names) {
    const real = holder[name]
    holder[name] = function counted(...args) {
      // A file that is opened to be read changes nothing.
      const isRead = name.startsWith('open') && [undefined, 'r'].includes(args[1])
      if (!isRead) count()
      return Reflect.apply(real, this, args)
    }
  }
}
syncBuiltinESMExports()
