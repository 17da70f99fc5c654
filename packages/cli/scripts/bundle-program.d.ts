import type { Metafile } from 'esbuild'

export function bundleProgram(
  folder: string,
  options: { external: string[]; banner?: string },
): Promise<Metafile>
