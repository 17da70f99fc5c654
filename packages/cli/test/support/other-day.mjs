// Preloaded into the program: its clock is years ahead, and Math.random gives other numbers.
const ahead = 5 * 365 * 24 * 3600 * 1000
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + ahead)
    else super(...args)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
const real = Math.random
Math.random = () => 1 - real()
