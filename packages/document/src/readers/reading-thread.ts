import { serveThread } from '@metiers/engine'
import { readingStep, runReading } from './reading-step.js'

// The whole program of the threads that `createReadingThreads` starts: documents in, trees out.
serveThread({ [readingStep]: runReading })
