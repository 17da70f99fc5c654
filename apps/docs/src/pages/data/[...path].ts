import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { dataset } from '../../dataset/current'

const published = [
  ...dataset.index.files.map(({ path, mediaType }) => ({ path, mediaType })),
  { path: 'index.json', mediaType: 'application/json' },
]

export const getStaticPaths: GetStaticPaths = () =>
  published.map(({ path, mediaType }) => ({ params: { path }, props: { path, mediaType } }))

/** Every file of the dataset, byte for byte. */
export const GET: APIRoute<{ path: string; mediaType: string }> = ({ props }) =>
  new Response(readFileSync(join(dataset.folder, props.path)), {
    headers: { 'content-type': props.mediaType },
  })
