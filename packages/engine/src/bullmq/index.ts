export { shownQueue } from './connection.js'
export { openQueue, type QueueNews } from './queue-executor.js'
export { serveQueue, type WorkedStep } from './worker.js'
