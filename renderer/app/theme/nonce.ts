/** The nonce that the page's security policy asks of style sheets made while the app runs; '' where there is no policy. */
export function readStyleNonce(page: Document = document): string {
  const written = page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  // The placeholder is still there when nobody replaced it, as on a development page.
  return written.startsWith('__') ? '' : written
}
