/** A conversation as the widget shows it: what the server has confirmed, and what still has to get there. */
import { type Answer, Connection, type Listener, type Session, type Status, type TokenSource } from "./connection";
import { type Button, type Entry, merge } from "./entries";
import type { Memory } from "./storage";
import type { Language } from "./strings";

/** How often something is sent by itself. */
const TRIES = 2;
/** Seconds to wait where the server asks for a pause without saying how long. */
const PAUSE = 2;
/** Longest such pause, in seconds. */
const LONGEST_PAUSE = 60;
/** Seconds after which nobody believes any more that an answer is being written. */
const LONGEST_TURN = 60;
/** Longest path of a page that the server takes. */
const LONGEST_PAGE = 200;

export type Control = "talk_to_human" | "change_language";

/** Something of the customer's that is not in the conversation yet. */
export interface Outgoing {
  readonly id: string;
  readonly event: "message" | "control" | "feedback";
  readonly data: Readonly<Record<string, unknown>>;
  /** What the customer has typed, or the title that was pressed. */
  readonly text: string;
  tries: number;
  /** Why it was not delivered. */
  failure?: string;
}

/** What there is to tell the customer once. */
export type Notice = "ended" | "new_session" | "not_signed_in" | "helpful_failed" | "end_failed" | "online";

export interface View {
  /** Something has changed. */
  changed(): void;
  /** The bot has answered. */
  answered(entries: Entry[]): void;
  /** The conversation so far is there, for the first time on this page. */
  began(entries: Entry[]): void;
  notify(notice: Notice): void;
}

function newId(): string {
  // `crypto.randomUUID` is missing on pages without TLS.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isOutgoing(value: unknown): value is Outgoing {
  const { id, text, data } = (value ?? {}) as Record<string, unknown>;
  return typeof id === "string" && typeof text === "string" && typeof data === "object" && data !== null;
}

/** Read what waited when the page was left. */
function readWaiting(json: string | null): Outgoing[] {
  try {
    const waiting: unknown = JSON.parse(json ?? "[]");
    return Array.isArray(waiting) ? waiting.filter(isOutgoing).map((one) => ({ ...one, tries: 0 })) : [];
  } catch {
    return [];
  }
}

function sleep(seconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, seconds * 1000));
}

export class Conversation implements Listener {
  entries: Entry[] = [];
  outgoing: Outgoing[];
  typing = false;
  /** Whether the connection was lost after there had been one. */
  interrupted = false;
  /** What the customer has said of answers, by the entry's id. */
  readonly ratings = new Map<string, boolean>();
  readonly #memory: Memory;
  readonly #view: View;
  readonly #connection: Connection;
  readonly #language: () => Language;
  #hasSession = false;
  /** Whether what waits was said before the page was loaded. */
  #leftOver: boolean;
  /** Whether there was a conversation then. */
  readonly #hadSession: boolean;
  #begun = false;
  #sending = false;
  #turn = 0;

  constructor(server: string, memory: Memory, tokenSource: TokenSource, language: () => Language, view: View) {
    this.#memory = memory;
    this.#view = view;
    this.#language = language;
    this.outgoing = readWaiting(memory.waiting);
    this.#leftOver = this.outgoing.length > 0;
    this.#hadSession = memory.session !== null;
    this.#connection = new Connection(server, memory, tokenSource, language, this);
  }

  get status(): Status {
    return this.#connection.status;
  }

  start(): void {
    this.#connection.start();
  }

  stop(): void {
    this.#connection.stop();
  }

  /** Connect anew, because somebody has signed in or out. */
  restart(): void {
    this.#connection.restart();
  }

  say(text: string): void {
    this.#put("message", { text }, text);
  }

  press(button: Button): void {
    this.#put("message", { payload: button.payload }, button.title);
  }

  control(name: Control): void {
    this.#put("control", { name }, "");
  }

  rate(entry: Entry, helpful: boolean): void {
    this.ratings.set(entry.id, helpful);
    this.#put("feedback", { entry: entry.id, helpful }, "");
  }

  retry(failed: Outgoing): void {
    failed.tries = 0;
    failed.failure = undefined;
    // It was not said then, so it is said now.
    this.outgoing = [...this.outgoing.filter((one) => one !== failed), failed];
    this.#flush();
  }

  /** End the conversation and have it deleted. */
  async end(): Promise<void> {
    if (this.status === "idle" && !this.#memory.session) {
      this.onEnded();
      return;
    }
    const answer: Answer =
      this.status === "online" ? await this.#connection.send("end", {}) : { ok: false, code: "lost" };
    // The server tells every tab that the conversation has ended; that may come first.
    if (!answer.ok && this.status !== "idle") this.#view.notify("end_failed");
  }

  onStatus(status: Status): void {
    if (status === "online") {
      if (this.interrupted) this.#view.notify("online");
      this.interrupted = false;
    } else {
      this.typing = false;
      if (status !== "connecting" && status !== "idle") this.interrupted = true;
    }
    this.#changed();
  }

  onSession(session: Session): void {
    // Whoever loads the page anew may be somebody else.
    const another = !session.resumed && (this.#hadSession || this.#memory.session?.signedIn);
    if (this.#leftOver && another) this.outgoing = [];
    this.#leftOver = false;
    if (session.resumed || !this.#hasSession) {
      const first = !this.#begun;
      const known = new Set(this.entries.map((entry) => entry.id));
      // What came in between the server's look at the conversation and its word is newer.
      this.entries = merge(
        session.entries,
        this.entries.filter((entry) => !session.entries.some((e) => e.id === entry.id)),
      );
      if (first) this.#view.began(session.entries);
      else this.#answered(session.entries.filter((entry) => !known.has(entry.id)));
    } else {
      if (this.entries.length) this.#view.notify("new_session");
      this.#forget();
    }
    this.#hasSession = true;
    this.#begun = true;
    if (session.notSignedIn) this.#view.notify("not_signed_in");
    this.#drop();
    this.#changed();
    this.#flush();
  }

  onEntries(entries: Entry[]): void {
    const known = new Set(this.entries.map((entry) => entry.id));
    this.entries = merge(this.entries, entries);
    this.typing = false;
    this.#drop();
    this.#answered(entries.filter((entry) => !known.has(entry.id)));
    this.#changed();
  }

  onTyping(): void {
    this.typing = true;
    this.#changed();
    clearTimeout(this.#turn);
    // A turn that failed in another tab has no end here.
    this.#turn = window.setTimeout(() => {
      this.typing = false;
      this.#changed();
    }, LONGEST_TURN * 1000);
  }

  onEnded(): void {
    this.#memory.clear();
    this.entries = [];
    this.outgoing = [];
    this.ratings.clear();
    this.typing = false;
    this.#hasSession = false;
    this.#view.notify("ended");
    this.#changed();
  }

  onSignedOut(): void {
    if (this.entries.length) this.#view.notify("new_session");
    this.#forget();
    this.outgoing = [];
    this.#hasSession = false;
    this.#changed();
  }

  #changed(): void {
    // Lost feedback is no loss to the customer.
    const waiting = this.outgoing.filter((one) => one.event !== "feedback");
    this.#memory.waiting = waiting.length ? JSON.stringify(waiting) : null;
    this.#view.changed();
  }

  #answered(entries: Entry[]): void {
    const answers = entries.filter((entry) => entry.from === "bot");
    if (answers.length) this.#view.answered(answers);
  }

  /** Begin anew: the server has another conversation, perhaps another person's. */
  #forget(): void {
    this.entries = [];
    this.ratings.clear();
    this.typing = false;
    // Only what was typed makes sense there, and only if the customer says so.
    this.outgoing = this.outgoing.filter((one) => "text" in one.data);
    for (const one of this.outgoing) one.failure = "ended";
  }

  #put(event: Outgoing["event"], data: Record<string, unknown>, text: string): void {
    const page = location.pathname.slice(0, LONGEST_PAGE);
    const id = newId();
    const one: Outgoing = { id, event, data: { id, ...data, language: this.#language(), page }, text, tries: 0 };
    this.outgoing = [...this.outgoing, one];
    this.start();
    this.#flush();
    this.#changed();
  }

  /** Take out what has arrived. */
  #drop(): void {
    const arrived = new Set(this.entries.map((entry) => entry.id));
    this.outgoing = this.outgoing.filter((one) => !arrived.has(one.id));
  }

  #flush(): void {
    void this.#send().catch((error: unknown) => console.error("cps-assistant:", error));
  }

  /** Send what waits, one after the other: so the order is kept. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (;;) {
        const one = this.outgoing.find((waiting) => !waiting.failure);
        if (!one || this.status !== "online") return;
        one.tries += 1;
        const answer = await this.#connection.send(one.event, one.data);
        if (!this.outgoing.includes(one) && one.event !== "feedback") continue;
        if (answer.ok) this.#delivered(one);
        else await this.#refused(one, answer.code, answer.retryAfter);
        this.#changed();
      }
    } finally {
      this.#sending = false;
    }
  }

  #delivered(one: Outgoing): void {
    this.outgoing = this.outgoing.filter((other) => other !== one);
    // The entry was told while nobody listened.
    if (one.event !== "feedback" && !this.entries.some((entry) => entry.id === one.id)) this.#connection.restart();
  }

  async #refused(one: Outgoing, code: string, retryAfter = PAUSE): Promise<void> {
    this.typing = false;
    if (code === "too_fast") {
      one.tries -= 1;
      await sleep(Math.min(retryAfter, LONGEST_PAUSE));
    } else if (["lost", "expired", "ended"].includes(code) && one.tries < TRIES) {
      // The next session tells whether it got there.
      if (this.status === "online") this.#connection.restart();
    } else if (one.event === "feedback") {
      this.outgoing = this.outgoing.filter((other) => other !== one);
      this.ratings.delete(String(one.data.entry));
      this.#view.notify("helpful_failed");
    } else {
      one.failure = code;
    }
  }
}
