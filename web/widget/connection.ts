/** The connection to the server: opens it, opens it again, keeps the session alive. */
import { io, type Socket } from "socket.io-client";
import { type Entry, readEntries } from "./entries";
import type { Memory } from "./storage";

/** Seconds until the server must have answered. */
const PATIENCE = 20;
/** Longest wait before the next try to connect, in seconds. */
const LONGEST_WAIT = 15;
/** Longest time that a browser's timer can hold, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

export type Answer = { ok: true } | { ok: false; code: string; retryAfter?: number };

export type Status =
  /** Nobody wants to talk yet. */
  | "idle"
  | "connecting"
  | "online"
  | "offline"
  /** The server has too much to do. */
  | "busy"
  /** The server is there, but can't help now. */
  | "unavailable";

export interface Session {
  readonly resumed: boolean;
  /** The site says that somebody is signed in, but the server could not make sure. */
  readonly notSignedIn: boolean;
  readonly entries: Entry[];
}

export interface Listener {
  onStatus(status: Status): void;
  onSession(session: Session): void;
  onEntries(entries: Entry[]): void;
  onTyping(): void;
  onEnded(): void;
  /** Whoever was signed in on the site is so no more. */
  onSignedOut(): void;
}

/** Return the site's word for who is signed in, null for nobody. */
export type TokenSource = () => Promise<string | null>;

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function seconds(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

export class Connection {
  status: Status = "idle";
  readonly #socket: Socket;
  readonly #memory: Memory;
  readonly #tokenSource: TokenSource;
  readonly #language: () => string;
  readonly #listener: Listener;
  #wanted = false;
  #failures = 0;
  #sourceFailed = false;
  #timer = 0;
  /** Tells the current try to connect from given-up ones. */
  #round = 0;

  constructor(server: string, memory: Memory, tokenSource: TokenSource, language: () => string, listener: Listener) {
    this.#memory = memory;
    this.#tokenSource = tokenSource;
    this.#language = language;
    this.#listener = listener;
    this.#socket = io(server, {
      path: "/webhooks/web/socket.io",
      transports: ["websocket", "polling"],
      tryAllTransports: true,
      autoConnect: false,
      // Every try needs a new sign-in token, and the server may say how long to wait.
      reconnection: false,
      // Another copy of the script has a session of its own.
      forceNew: true,
      timeout: PATIENCE * 1000,
    });
    this.#socket.on("connect", () => this.#later(PATIENCE, () => this.#again()));
    this.#socket.on("connect_error", (error) => this.#refused(error));
    this.#socket.on("disconnect", (reason) => {
      if (reason !== "io client disconnect") this.#again();
    });
    this.#socket.on("session", (session: unknown) => this.#begin(session));
    this.#socket.on("entries", (data: unknown) => this.#listener.onEntries(readEntries(data)));
    this.#socket.on("typing", () => this.#listener.onTyping());
    this.#socket.on("expired", () => this.restart());
    this.#socket.on("ended", () => this.#ended());
  }

  /** Connect, and stay connected. */
  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    void this.#connect();
  }

  stop(): void {
    this.#wanted = false;
    removeEventListener("online", this.#hurry);
    document.removeEventListener("visibilitychange", this.#hurry);
    this.#hangUp();
    this.#setStatus("idle");
  }

  /** Connect anew, with the conversation as the server knows it. */
  restart(): void {
    if (this.#wanted) void this.#connect();
  }

  /** Send something to the server; only once there is a session. */
  async send(event: string, data: object): Promise<Answer> {
    let answer: unknown;
    try {
      answer = await this.#socket.timeout(PATIENCE * 1000).emitWithAck(event, data);
    } catch {
      return { ok: false, code: "lost" };
    }
    if (field(answer, "ok") === true) return { ok: true };
    return { ok: false, code: String(field(answer, "code")), retryAfter: seconds(field(answer, "retry_after")) };
  }

  readonly #hurry = (): void => {
    if (this.status === "offline" && document.visibilityState === "visible") void this.#connect();
  };

  #setStatus(status: Status): void {
    if (this.status === status) return;
    this.status = status;
    this.#listener.onStatus(status);
  }

  #later(wait: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(then, Math.min(wait * 1000, LONGEST_TIMER));
  }

  #hangUp(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
    // What the socket still holds belongs to this session; in the next one, it would be said before that has begun.
    this.#socket.sendBuffer = [];
    this.#socket.disconnect();
  }

  async #connect(): Promise<void> {
    this.#hangUp();
    const round = this.#round;
    if (this.#failures === 0) this.#setStatus("connecting");
    let signIn: string | null | undefined;
    try {
      signIn = await this.#signIn();
    } catch (error) {
      console.warn("cps-assistant: the token source failed", error);
    }
    if (round !== this.#round) return;
    this.#sourceFailed = signIn === undefined;
    if (this.#memory.session?.signedIn) {
      if (signIn === undefined) {
        // Without a sign-in token, the server would begin another conversation.
        this.#again("unavailable");
        return;
      }
      if (signIn === null) {
        // Whoever has signed out on the site takes the conversation along.
        this.#memory.session = null;
        this.#listener.onSignedOut();
      }
    }
    this.#socket.auth = {
      token: this.#memory.session?.token,
      sign_in: signIn ?? undefined,
      language: this.#language(),
    };
    this.#socket.connect();
  }

  /** Ask the site who is signed in. It may fail, keep silent or answer anything. */
  async #signIn(): Promise<string | null> {
    let timer = 0;
    const silence = new Promise<never>((_, fail) => {
      timer = window.setTimeout(fail, PATIENCE * 1000, new Error("no answer"));
    });
    try {
      const token: unknown = await Promise.race([this.#tokenSource(), silence]);
      if (token === null || (typeof token === "string" && token)) return token;
      throw new Error("neither a token nor null");
    } finally {
      clearTimeout(timer);
    }
  }

  #again(status: Status = "offline", wait?: number): void {
    if (!this.#wanted) return;
    this.#hangUp();
    this.#setStatus(status);
    this.#failures += 1;
    const growing = Math.min(2 ** (this.#failures - 1), LONGEST_WAIT);
    // Not all browsers come back at the same moment.
    this.#later((wait ?? growing) * (0.75 + Math.random() / 2), () => void this.#connect());
  }

  #refused(error: Error): void {
    const data = field(error, "data");
    const code = field(data, "code");
    const status = code === undefined ? "offline" : code === "too_many" || code === "too_fast" ? "busy" : "unavailable";
    this.#again(status, seconds(field(data, "retry_after")));
  }

  #begin(session: unknown): void {
    const token = field(session, "token");
    if (typeof token !== "string") {
      this.#again("unavailable");
      return;
    }
    this.#failures = 0;
    this.#keep(session, field(session, "signed_in") === true);
    // First, so that what there is to say of the session is said last.
    this.#setStatus("online");
    this.#listener.onSession({
      resumed: field(session, "resumed") === true,
      notSignedIn: this.#sourceFailed || field(session, "problem") !== undefined,
      entries: readEntries(session),
    });
  }

  /** Keep the token, and renew it in time. */
  #keep(session: unknown, signedIn: boolean): void {
    this.#memory.session = { token: String(field(session, "token")), signedIn };
    this.#later(((seconds(field(session, "expires_in")) ?? 3600) * 2) / 3, () => void this.#renew(signedIn));
  }

  async #renew(signedIn: boolean): Promise<void> {
    const round = this.#round;
    let answer: unknown;
    try {
      const signIn = signedIn ? await this.#signIn() : null;
      if (round !== this.#round) return;
      answer = await this.#socket.timeout(PATIENCE * 1000).emitWithAck("renew", signIn ? { sign_in: signIn } : {});
    } catch (error) {
      console.warn("cps-assistant: the session could not be renewed", error);
    }
    if (round !== this.#round) return;
    if (field(answer, "ok") === true) this.#keep(answer, signedIn);
    else this.restart();
  }

  #ended(): void {
    this.#memory.clear();
    this.stop();
    this.#listener.onEnded();
  }
}
