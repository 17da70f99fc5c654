import { afterEach, expect, it, vi } from 'vitest'
import { loadingProblem } from '../src/loading-problem.js'

afterEach(() => vi.unstubAllEnvs())
const failed = (code: string) => Object.assign(new Error('x'), { code })
const plain = (text: string | null) => text?.replaceAll('\u202f', ' ')

it.each([
  [
    'EMFILE',
    'le système laisse ouvrir trop peu de fichiers à la fois (EMFILE) ; attendu : au moins 256. Relevez la limite, par exemple avec ulimit -n 1024, et relancez la commande.\n',
  ],
  [
    'ERR_MODULE_NOT_FOUND',
    'une partie du programme ne peut pas être chargée (ERR_MODULE_NOT_FOUND) ; attendu : tous ses paquets, et le droit d’ouvrir 256 fichiers à la fois. Réinstallez-le avec npm ci, ou relevez la limite, par exemple avec ulimit -n 1024.\n',
  ],
])('a program that cannot be loaded says so in French: %s', (code, said) => {
  vi.stubEnv('METIERS_LANG', 'fr_FR.UTF-8')
  expect(plain(loadingProblem(failed(code)))).toBe(said)
})

it('says nothing of any other error', () => {
  expect([loadingProblem(failed('ENOENT')), loadingProblem(new Error('x')), loadingProblem('x')]).toEqual([
    null,
    null,
    null,
  ])
})
