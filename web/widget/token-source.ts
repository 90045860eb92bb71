/** Where the site tells who is signed in. */
import type { TokenSource } from "./connection";

/** Return a source that asks an address of the site for `{token: string | null}`. */
export function tokenSourceAt(url: string): TokenSource {
  return async () => {
    const response = await fetch(new URL(url, document.baseURI), {
      cache: "no-store",
      credentials: "same-origin",
      headers: { Accept: "application/json" },
    });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return (await response.json()).token;
  };
}

/** The source of sites where nobody signs in. */
export const nobody: TokenSource = async () => null;
