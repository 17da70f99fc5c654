let script
let bundle

/** What `register` hands over: the URL of a script, and that of its bundle. */
export function initialize(data) {
  script = data.script
  bundle = data.bundle
}

export function resolve(specifier, context, next) {
  return specifier === script ? { url: bundle, shortCircuit: true } : next(specifier, context)
}
