import { parentPort } from 'node:worker_threads'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

// The whole program of the thread that `parseMarkdown` starts: text in, mdast out.
const processor = unified().use(remarkParse).use(remarkGfm)

parentPort?.on('message', (text: string) => {
  parentPort?.postMessage(processor.parse(text))
})
