/**
 * The policy of every page, for its `<meta>`: what is not named is refused. No script and no style stands in the
 * page itself, so nothing needs a hash.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')
