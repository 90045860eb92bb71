/**
 * What the browser keeps of a conversation. Where it keeps nothing (a storage may be forbidden, or full), it lasts as long
 * as the page.
 */

export interface Stored {
  token: string;
  /** Whether the session belongs to a customer who was signed in on the site. */
  signedIn: boolean;
}

class Place {
  /** What the browser did not take. */
  readonly #memory = new Map<string, string>();
  readonly #open: () => Storage;

  constructor(open: () => Storage) {
    this.#open = open;
  }

  get(key: string): string | null {
    const kept = this.#memory.get(key);
    if (kept !== undefined) return kept;
    try {
      return this.#open().getItem(key);
    } catch {
      return null;
    }
  }

  set(key: string, value: string): void {
    try {
      this.#open().setItem(key, value);
      this.#memory.delete(key);
    } catch {
      this.#memory.set(key, value);
    }
  }

  remove(key: string): void {
    this.#memory.delete(key);
    try {
      this.#open().removeItem(key);
    } catch {
      // What could not be stored need not be removed.
    }
  }
}

const forever = new Place(() => localStorage);
const forThisTab = new Place(() => sessionStorage);

/** The widget's part of the browser's storage, for one server. */
export class Memory {
  readonly #prefix: string;

  constructor(server: string) {
    this.#prefix = `cps-assistant:${server}:`;
  }

  get session(): Stored | null {
    const text = forever.get(`${this.#prefix}session`);
    if (!text) return null;
    try {
      const { token, signedIn } = JSON.parse(text);
      return typeof token === "string" && token ? { token, signedIn: signedIn === true } : null;
    } catch {
      return null;
    }
  }

  set session(session: Stored | null) {
    if (session) forever.set(`${this.#prefix}session`, JSON.stringify(session));
    else forever.remove(`${this.#prefix}session`);
  }

  /** The language that the customer has picked. */
  get language(): string | null {
    return forever.get(`${this.#prefix}language`);
  }

  set language(language: string) {
    forever.set(`${this.#prefix}language`, language);
  }

  /** Whether the chat was open in this tab. */
  get open(): boolean {
    return forThisTab.get(`${this.#prefix}open`) === "yes";
  }

  set open(open: boolean) {
    if (open) forThisTab.set(`${this.#prefix}open`, "yes");
    else forThisTab.remove(`${this.#prefix}open`);
  }

  /** The last entry that the customer has had before the eyes in this tab. */
  get seen(): string | null {
    return forThisTab.get(`${this.#prefix}seen`);
  }

  set seen(id: string) {
    forThisTab.set(`${this.#prefix}seen`, id);
  }

  /** What was said in this tab and has not arrived yet, as JSON. */
  get waiting(): string | null {
    return forThisTab.get(`${this.#prefix}waiting`);
  }

  set waiting(waiting: string | null) {
    if (waiting) forThisTab.set(`${this.#prefix}waiting`, waiting);
    else forThisTab.remove(`${this.#prefix}waiting`);
  }

  /** Forget the conversation, but not whether the chat is open. */
  clear(): void {
    for (const name of ["session", "language"]) forever.remove(this.#prefix + name);
    for (const name of ["seen", "waiting"]) forThisTab.remove(this.#prefix + name);
  }
}
