import { run } from './run.js'
import { watchStandardStreams } from './standard-streams.js'

const endWith = watchStandardStreams()
process.exitCode = endWith(await run(process.argv.slice(2)))
