/** The element `<cps-assistant>`: what a site sees of the widget, and the launcher with its panel. */
import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { TokenSource } from "./connection";
import { Conversation, type Notice, type Outgoing, type View } from "./conversation";
import type { Button, Entry } from "./entries";
import { CHAT, CLOSE } from "./icons";
import { Memory } from "./storage";
import { type Key, type Language, languageOf, say } from "./strings";
import styles from "./styles.css?inline";
import { nobody, tokenSourceAt } from "./token-source";
import { composer, confirmEnd, header, lengthOf, log, MAX_LENGTH } from "./views";

const script = document.currentScript;
const SCRIPT_ORIGIN = script instanceof HTMLScriptElement && script.src ? new URL(script.src).origin : location.origin;

/** Milliseconds until what was there at the start is no news to screen readers any more. */
const SETTLED = 500;
/** Milliseconds after which an answer takes long enough to be worth a word. */
const SLOW = 400;
/** Milliseconds for which what is read out stays in the page. */
const SAID = 5000;
/** Milliseconds after which a language counts as picked; the arrow keys lead by those in between. */
const PICKED = 1000;
/** Milliseconds for which good news stays. */
const PASSING = 4000;
const KEY_EVENTS = ["keydown", "keypress", "keyup"] as const;
/** How the part of the page that can be seen changes. */
const VIEW_EVENTS = ["resize", "scroll"];
/** So close to the end of the transcript, in pixels, counts as being there. */
const NEAR_END = 80;
/** What stays in sight above a new answer, in pixels. */
const ABOVE = 48;

/**
 * A chat with the CPS assistant.
 *
 * @fires cps-open - when it opens
 * @fires cps-close - when it closes
 * @fires cps-answer - after each answer, which may have changed something of the customer's
 * @fires cps-unread - when the number of unread messages changes; `detail.count`
 */
export class CpsAssistant extends LitElement implements View {
  static override styles = unsafeCSS(styles);

  /** The server's address; that of the script if there is none. Read once, when the element is put into the page. */
  @property() server = "";
  /** The language; that of the page if there is none. What the customer picks goes first. */
  @property() language = "";
  /** The bot's first words; its own if there are none. */
  @property() greeting = "";
  /** At which side of the page it stands: `right` or `left`. */
  @property({ reflect: true }) position: "right" | "left" = "right";
  /** The site's address that tells who is signed in. */
  @property({ attribute: "token-source" }) tokenUrl = "";
  /** The same as a function; to be set before the page has loaded, and again whenever somebody signs in or out. */
  @property({ attribute: false }) tokenSource?: TokenSource;

  @state() private opened = false;
  @state() private menuOpen = false;
  @state() private ending = false;
  @state() private draft = "";
  @state() private unread = 0;
  @state() private live = false;
  @state() private slow = false;
  @state() private notice?: Notice;
  /** Read out, not shown. */
  @state() private announcement = "";
  @state() private spoken: Language = "en";

  @query("dialog") private dialog!: HTMLDialogElement;
  @query(".log") private transcript!: HTMLElement;

  #conversation?: Conversation;
  #memory = new Memory(SCRIPT_ORIGIN);
  #settling = 0;
  #slowness = 0;
  #passing = 0;
  #said = 0;
  #picking = 0;
  /** What had the focus on the page when the chat was opened. */
  #opener?: HTMLElement;
  #modal = false;
  #atEnd = true;
  /** What the transcript held when it was last scrolled. */
  #scrolled = "";
  #showFrom?: string;
  readonly #phone = matchMedia("(max-width: 480px), (max-height: 480px)");
  /** The phone's keyboard and long drafts take room from the transcript. */
  readonly #room = new ResizeObserver(() => {
    if (this.opened && this.#atEnd) this.#scroll();
  });
  readonly #pageLanguage = new MutationObserver(() => this.#speak());

  /** Open the chat. */
  open(): void {
    if (this.opened) void this.updateComplete.then(() => this.#toWriting());
    else this.#show(true);
  }

  /** Close the chat; the conversation stays. */
  close(): void {
    if (!this.opened) return;
    const inside = this.shadowRoot?.activeElement;
    this.opened = false;
    this.menuOpen = false;
    this.ending = false;
    this.live = false;
    this.#memory.open = false;
    this.dialog?.close();
    if (inside) this.#leave();
    this.#tell("cps-close");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const server = this.server ? new URL(this.server, document.baseURI).origin : SCRIPT_ORIGIN;
    this.#memory = new Memory(server);
    const source = () => (this.tokenSource ?? (this.tokenUrl ? tokenSourceAt(this.tokenUrl) : nobody))();
    this.#conversation = new Conversation(server, this.#memory, source, () => this.spoken, this);
    this.#speak();
    this.#pageLanguage.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
    this.#phone.addEventListener("change", this.#fit);
    for (const event of VIEW_EVENTS) window.visualViewport?.addEventListener(event, this.#fit);
    for (const event of KEY_EVENTS) this.addEventListener(event, this.#onKey);
    document.addEventListener("keydown", this.#onPageKey);
    // The site's scripts may still say who is signed in.
    if (document.readyState === "complete") this.#resume();
    else addEventListener("load", this.#resume, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("load", this.#resume);
    this.#pageLanguage.disconnect();
    this.#phone.removeEventListener("change", this.#fit);
    for (const event of VIEW_EVENTS) window.visualViewport?.removeEventListener(event, this.#fit);
    for (const event of KEY_EVENTS) this.removeEventListener(event, this.#onKey);
    document.removeEventListener("keydown", this.#onPageKey);
    clearTimeout(this.#picking);
    this.#conversation?.stop();
    this.#conversation = undefined;
    this.opened = false;
    this.dialog?.close();
  }

  // What the conversation tells.

  changed(): void {
    const { typing = false, entries = [] } = this.#conversation ?? {};
    const last = entries.at(-1);
    if (this.opened && last) this.#memory.seen = last.id;
    if (!typing) {
      clearTimeout(this.#slowness);
      this.#slowness = 0;
      this.slow = false;
      if (this.announcement === this.#say("typing")) this.#announce("");
    } else if (!this.#slowness) {
      this.#slowness = window.setTimeout(() => {
        this.slow = true;
        this.#announce(this.#say("typing"));
      }, SLOW);
    }
    this.requestUpdate();
  }

  answered(entries: Entry[]): void {
    this.#showFrom = entries[0]?.id;
    if (!this.opened) this.#setUnread(this.unread + entries.length);
    else if (!this.live) this.#announce(entries.map((entry) => entry.text).join("\n"));
    this.#tell("cps-answer");
  }

  began(entries: Entry[]): void {
    this.#settle();
    const seen = entries.findIndex((entry) => entry.id === this.#memory.seen);
    if (this.opened || seen < 0) return;
    this.#setUnread(entries.slice(seen + 1).filter((entry) => entry.from === "bot").length);
  }

  notify(notice: Notice): void {
    clearTimeout(this.#passing);
    this.notice = notice;
    if (notice === "ended") {
      this.draft = "";
      // Perhaps in another tab, while this one still asks whether it shall end.
      if (this.ending) this.#cancelEnd();
      this.#speak();
    }
    if (notice === "ended" || notice === "new_session") {
      this.#setUnread(0);
      this.#announce("");
    }
    if (notice === "online") this.#passing = window.setTimeout(() => this.#clearNotice(), PASSING);
  }

  // Inside.

  readonly #resume = (): void => {
    if (this.#memory.open) this.#show(false);
    else if (this.#memory.session || this.#memory.waiting) this.#conversation?.start();
  };

  #say(key: Key, values: Record<string, string | number> = {}): string {
    return say(this.spoken, key, values);
  }

  #speak(): void {
    this.spoken =
      languageOf(this.#memory.language) ??
      languageOf(this.language) ??
      languageOf(document.documentElement.lang) ??
      languageOf(navigator.language) ??
      "en";
  }

  #tell(event: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  #announce(text: string): void {
    this.announcement = text;
    clearTimeout(this.#said);
    // The same words again are only read out if they were gone; nor should anybody come across them later.
    this.#said = window.setTimeout(() => {
      this.announcement = "";
    }, SAID);
  }

  #setUnread(count: number): void {
    if (count === this.unread) return;
    this.unread = count;
    this.#tell("cps-unread", { count });
  }

  #clearNotice(): void {
    this.notice = undefined;
  }

  /** Let what is there now settle before additions are read out. */
  #settle(): void {
    this.live = false;
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.live = this.opened;
    }, SETTLED);
  }

  #show(takeFocus: boolean): void {
    if (this.opened || !this.isConnected) return;
    const focused = document.activeElement;
    const isOpener = takeFocus && focused instanceof HTMLElement && focused !== document.body && focused !== this;
    this.#opener = isOpener ? focused : undefined;
    this.opened = true;
    this.#atEnd = true;
    this.#memory.open = true;
    this.#setUnread(0);
    this.#settle();
    this.#conversation?.start();
    this.changed();
    void this.updateComplete.then(() => {
      if (!this.opened) return;
      this.#fit();
      this.#scroll();
      if (takeFocus) this.#toWriting();
    });
    this.#tell("cps-open");
  }

  /** Show the panel as the window's size asks for: over everything on phones, else beside the page. */
  readonly #fit = (): void => {
    if (!this.opened || !this.dialog) return;
    const phone = this.#phone.matches;
    const view = window.visualViewport;
    if (phone && view) {
      // Phones lay their keyboard over the page and may move the page below it; whoever enlarges by two fingers
      // wants to see a part of it all.
      const top = view.scale === 1 ? view.offsetTop : 0;
      this.dialog.style.setProperty("--visible-top", `${top}px`);
      this.dialog.style.setProperty("--visible-height", `${view.height * view.scale}px`);
    }
    this.dialog.style.setProperty("--new-tab", JSON.stringify(this.#say("new_tab")));
    if (this.dialog.open && this.#modal === phone) return;
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#modal = phone;
    this.dialog.close();
    if (phone) this.dialog.showModal();
    // `show()` would take the focus, also where the page has just been loaded anew.
    else this.dialog.open = true;
    if (focused && this.dialog.contains(focused)) focused.focus();
    this.requestUpdate();
  };

  /** Give the focus back to the page's button that opened the chat, if there is one, or else to the launcher. */
  #leave(): void {
    this.#opener?.focus();
    if (!this.#opener || document.activeElement !== this.#opener) this.#find(".launcher")?.focus();
  }

  /** Move the focus to where the customer goes on; on touch screens, that must not bring up the keyboard. */
  #toWriting(): void {
    const textarea = this.#find("textarea");
    const target = matchMedia("(pointer: coarse)").matches || !textarea ? this.transcript : textarea;
    target.focus({ preventScroll: true });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.opened) return;
    // The page's keyboard shortcuts are not meant while somebody writes here.
    event.stopPropagation();
    if (event.type !== "keydown" || event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    this.#escape();
  };

  /** What has the focus on the page may lie behind the panel; Escape brings it into sight. */
  readonly #onPageKey = (event: KeyboardEvent): void => {
    const focused = document.activeElement;
    if (!this.opened || event.key !== "Escape" || event.defaultPrevented || !focused || focused === this) return;
    const [panel, behind] = [this.dialog, focused].map((element) => element.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    const across = behind.left >= panel.left && behind.right <= panel.right;
    if (across && behind.top >= panel.top && behind.bottom <= panel.bottom) this.close();
  };

  #escape(): void {
    if (this.ending) this.#cancelEnd();
    else if (this.menuOpen) this.#toggleMenu();
    else this.close();
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#escape();
  };

  readonly #toggleMenu = (): void => {
    this.menuOpen = !this.menuOpen;
    if (!this.menuOpen) this.#find(".menu-button")?.focus();
  };

  readonly #leaveMenu = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    // The way from its button to the menu leads by the button beside.
    if (this.menuOpen && to instanceof Element && !to.closest(".menu, .tools")) this.menuOpen = false;
  };

  readonly #header = {
    pickLanguage: (picked: string): void => {
      const language = languageOf(picked);
      if (!language || language === this.spoken) return;
      this.#memory.language = language;
      this.#speak();
      clearTimeout(this.#picking);
      const { entries = [], outgoing = [] } = this.#conversation ?? {};
      if (!entries.length && !outgoing.length) return;
      this.#picking = window.setTimeout(() => {
        this.#put(() => this.#conversation?.control("change_language"));
      }, PICKED);
    },
    toggleMenu: this.#toggleMenu,
    talkToHuman: (): void => {
      this.menuOpen = false;
      this.#toWriting();
      this.#put(() => this.#conversation?.control("talk_to_human"));
    },
    askEnd: (): void => {
      this.menuOpen = false;
      this.ending = true;
      void this.updateComplete.then(() => this.#find(".cancel")?.focus());
    },
    close: (): void => this.close(),
  };

  readonly #log = {
    press: (button: Button): void => {
      this.#toWriting();
      this.#put(() => this.#conversation?.press(button));
    },
    rate: (entry: Entry, helpful: boolean): void => {
      const group = this.shadowRoot?.activeElement?.closest(".message");
      // To a no, the bot says something.
      if (!helpful) this.#atEnd = true;
      this.#conversation?.rate(entry, helpful);
      void this.updateComplete.then(() =>
        group?.querySelector<HTMLElement>(".helpful")?.focus({ preventScroll: true }),
      );
    },
    retry: (failed: Outgoing): void => {
      this.#toWriting();
      this.#put(() => this.#conversation?.retry(failed));
    },
  };

  readonly #composer = {
    type: (text: string): void => {
      const wasOver = lengthOf(this.draft.trim()) > MAX_LENGTH;
      this.draft = text;
      const over = lengthOf(text.trim()) - MAX_LENGTH;
      if (over > 0 && !wasOver) this.#announce(this.#say("too_long", { count: over }));
    },
    send: (): void => {
      const text = this.draft.trim();
      if (!text || lengthOf(text) > MAX_LENGTH) return;
      this.draft = "";
      this.#put(() => this.#conversation?.say(text));
      this.#find("textarea")?.focus();
    },
  };

  /** Do what puts something of the customer's at the end of the transcript. */
  #put(act: () => void): void {
    this.#atEnd = true;
    this.#clearNotice();
    act();
    this.requestUpdate();
  }

  readonly #cancelEnd = (): void => {
    this.ending = false;
    void this.updateComplete.then(() => this.#toWriting());
  };

  readonly #end = async (): Promise<void> => {
    this.ending = false;
    await this.updateComplete;
    this.#toWriting();
    clearTimeout(this.#picking);
    await this.#conversation?.end();
  };

  #scroll(): void {
    const { dialog, transcript } = this;
    const scroller = getComputedStyle(transcript).overflowY === "visible" ? dialog : transcript;
    const first =
      this.#showFrom && this.shadowRoot?.querySelector<HTMLElement>(`[data-id="${CSS.escape(this.#showFrom)}"]`);
    this.#showFrom = undefined;
    const end = scroller.scrollHeight - scroller.clientHeight;
    const start = first ? first.offsetTop - (scroller === transcript ? transcript.offsetTop : 0) - ABOVE : end;
    scroller.scrollTop = Math.min(start, end);
  }

  readonly #onScroll = (event: Event): void => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
  };

  protected override willUpdate(changes: PropertyValues): void {
    if (!this.hasUpdated) return;
    if (changes.has("language")) this.#speak();
    if (changes.has("tokenSource") || changes.has("tokenUrl")) this.#conversation?.restart();
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has("spoken")) this.#fit();
    const { entries = [], outgoing = [] } = this.#conversation ?? {};
    const held = `${entries.at(-1)?.id} ${outgoing.map((one) => one.id + one.failure)} ${this.slow}`;
    if (this.opened && this.#atEnd && held !== this.#scrolled) this.#scroll();
    this.#scrolled = held;
  }

  protected override firstUpdated(): void {
    this.#room.observe(this.transcript);
  }

  /** What there is to say of the connection and besides. */
  #banners(): string[] {
    const status = this.#conversation?.status;
    const trouble = status === "busy" || status === "unavailable" || status === "offline" ? status : undefined;
    return [trouble, this.notice].flatMap((key) => (key ? [this.#say(key)] : []));
  }

  protected override render() {
    const translate = this.#say.bind(this);
    const conversation = this.#conversation;
    const label = translate(this.opened ? "launcher_close" : "launcher_open");
    const unread = this.unread ? translate("launcher_unread", { count: this.unread }) : "";
    return html`
      <button
        class="launcher"
        type="button"
        lang=${this.spoken}
        aria-label=${unread ? `${label}. ${unread}` : label}
        aria-expanded=${this.opened}
        @click=${() => (this.opened ? this.close() : this.open())}
      >
        ${this.opened ? CLOSE : CHAT}
        ${this.unread ? html`<span class="unread" aria-hidden="true">${this.unread}</span>` : nothing}
      </button>
      <div class="hidden" role="status" lang=${this.spoken}>${unread}</div>
      <dialog
        lang=${this.spoken}
        aria-label=${translate("panel")}
        aria-modal=${this.#modal || nothing}
        @cancel=${this.#onCancel}
        @close=${this.#onClosed}
        @focusout=${this.#leaveMenu}
        @scroll=${this.#onScroll}
      >
        ${header(translate, this.spoken, this.menuOpen, this.#header)}
        <div role="status">${this.#banners().map((text) => html`<div class="banner">${text}</div>`)}</div>
        <div class="hidden" role="status">${this.announcement}</div>
        ${log(
          translate,
          {
            greeting: this.greeting || translate("greeting"),
            entries: conversation?.entries ?? [],
            outgoing: conversation?.outgoing ?? [],
            ratings: conversation?.ratings ?? new Map(),
            typing: this.slow,
            live: this.live,
            online: conversation?.status === "online",
          },
          this.#log,
          this.#onScroll,
        )}
        ${this.ending ? confirmEnd(translate, this.#end, this.#cancelEnd) : composer(translate, this.draft, this.#composer)}
      </dialog>
    `;
  }

  /** Browsers may close a modal dialog without asking, for instance by the phone's back gesture. */
  readonly #onClosed = (): void => {
    if (this.opened && !this.dialog.open) this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "cps-assistant": CpsAssistant;
  }
}
