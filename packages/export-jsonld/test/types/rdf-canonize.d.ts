// The part of rdf-canonize that the tests use; it has no types of its own.
declare module 'rdf-canonize' {
  /** N-Quads -> the same dataset in its canonical form (W3C RDFC-1.0). */
  export function canonize(
    quads: string,
    options: {
      algorithm: 'RDFC-1.0'
      inputFormat: 'application/n-quads'
      format: 'application/n-quads'
    },
  ): Promise<string>
}
