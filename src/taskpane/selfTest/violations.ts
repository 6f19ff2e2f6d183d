const seen: string[] = [];

/** Security rules of the page that were broken since it was loaded. */
export function violations(): readonly string[] {
  return seen;
}

/** To be called while the page loads. */
export function watchViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    seen.push(`${violatedDirective} ${blockedURI}`);
  });
}
