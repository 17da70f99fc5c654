/**
 * What is kept from one run to another, by the checksum of all that it was made from: 64 hexadecimal digits. Any number of
 * processes, on any number of machines, may use one at once.
 */
export type Store = {
  /** What was put under this key, or null where there is nothing that is whole and was put under this key. */
  get(key: string): Promise<Buffer | null>
  /** Whether it is kept now. */
  put(key: string, content: string | Uint8Array): Promise<boolean>
  /** Ends a run: what it did not use is removed, but for some that another run may use. */
  close(): Promise<void>
}

export const noStore: Store = { get: async () => null, put: async () => false, close: async () => {} }
