// The part of the datapackage library that the tests use; it has no types of its own.
declare module 'datapackage' {
  class Resource {
    readonly name: string
    /** Throws where a cell, a key or a foreign key does not hold. */
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>
  }
  export class Package {
    static load(path: string): Promise<Package>
    readonly valid: boolean
    readonly errors: Error[]
    readonly resources: Resource[]
  }
}
