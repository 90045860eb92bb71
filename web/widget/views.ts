/** The parts of the panel. They only show; what happens then is the element's business. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Outgoing } from "./conversation";
import type { Button, Entry } from "./entries";
import { newestTurn } from "./entries";
import { CLOSE, MENU, SEND, THUMB_DOWN, THUMB_UP } from "./icons";
import { toHtml } from "./markdown";
import { type Key, LANGUAGES, type Language } from "./strings";

/** Most characters of a message. */
export const MAX_LENGTH = 1000;
/** From here on, the characters that are left are shown. */
const COUNT_FROM = 900;

export type Say = (key: Key, values?: Record<string, string | number>) => string;

export interface HeaderActions {
  pickLanguage(language: string): void;
  toggleMenu(): void;
  talkToHuman(): void;
  askEnd(): void;
  close(): void;
}

export function header(say: Say, language: Language, menuOpen: boolean, actions: HeaderActions): TemplateResult {
  return html`
    <div class="header">
      <h2 class="who">${say("name")} <small>${say("automated")}</small></h2>
      <div class="tools">
        <select
          aria-label=${say("language")}
          @change=${(event: Event) => actions.pickLanguage((event.target as HTMLSelectElement).value)}
        >
          ${Object.entries(LANGUAGES).map(
            ([code, name]) => html`<option value=${code} lang=${code} .selected=${code === language}>${name}</option>`,
          )}
        </select>
        <button
          class="menu-button"
          type="button"
          aria-label=${say("menu")}
          aria-expanded=${menuOpen}
          aria-controls="menu"
          @click=${actions.toggleMenu}
        >
          ${MENU}
        </button>
        <button class="close" type="button" aria-label=${say("close")} @click=${actions.close}>${CLOSE}</button>
      </div>
    </div>
    <div id="menu" class="menu" ?hidden=${!menuOpen}>
      <button class="human" type="button" @click=${actions.talkToHuman}>${say("talk_to_human")}</button>
      <button class="end" type="button" @click=${actions.askEnd}>${say("end")}</button>
    </div>
  `;
}

export interface LogActions {
  press(button: Button): void;
  rate(entry: Entry, helpful: boolean): void;
  retry(failed: Outgoing): void;
}

export interface LogState {
  readonly greeting: string;
  readonly entries: readonly Entry[];
  readonly outgoing: readonly Outgoing[];
  readonly ratings: ReadonlyMap<string, boolean>;
  readonly typing: boolean;
  /** Whether what is added is read out. */
  readonly live: boolean;
  readonly online: boolean;
}

export function log(say: Say, state: LogState, actions: LogActions, onScroll: (event: Event) => void): TemplateResult {
  const shown = state.entries.filter((entry) => entry.text || controlWords(say, entry.control));
  // An entry takes the place of what was sent, in the same part of the page: so nothing is read out twice.
  const items = [...shown, ...state.outgoing.filter((one) => one.event !== "feedback")];
  return html`
    <div
      class="log"
      role="log"
      tabindex="0"
      aria-label=${say("transcript")}
      aria-live=${state.live ? "polite" : "off"}
      aria-relevant="additions"
      @scroll=${onScroll}
    >
      ${botMessage(say, "greeting", undefined, state.greeting)}
      ${repeat(
        items,
        (item) => item.id,
        (item) => {
          if ("event" in item) return sent(say, item, state.online, actions);
          if (item.from === "customer")
            return customerMessage(say, controlWords(say, item.control) || item.text, nothing);
          return botMessage(say, item.id, item.language, item.text, helpful(say, item, state.ratings, actions));
        },
      )}
      ${state.outgoing.some((one) => !one.failure && one.event !== "feedback") ? nothing : replies(say, state.entries, actions)}
      ${state.typing ? html`<div class="typing" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing}
    </div>
  `;
}

function controlWords(say: Say, control: unknown): string {
  if (control === "talk_to_human") return say("chose_human");
  return control === "change_language" ? say("chose_language") : "";
}

function botMessage(
  say: Say,
  id: string,
  language: Language | undefined,
  text: string,
  below: unknown = nothing,
): TemplateResult {
  return html`
    <div class="message bot" data-id=${id}>
      <span class="hidden">${say("speaker_bot")}</span>
      <div class="text" lang=${language ?? nothing} .innerHTML=${guard([text], () => toHtml(text))}></div>
      ${below}
    </div>
  `;
}

function customerMessage(say: Say, text: string, below: unknown, waiting = false): TemplateResult {
  return html`
    <div class="message customer ${waiting ? "waiting" : ""}">
      <span class="hidden">${say("speaker_customer")}</span>
      <div class="text">${text}</div>
      ${below}
    </div>
  `;
}

function sent(say: Say, one: Outgoing, online: boolean, actions: LogActions): TemplateResult {
  const text = one.text || controlWords(say, one.data.name);
  if (one.failure === "not_offered") {
    return customerMessage(say, text, html`<div class="note failed">${say("refused_offer")}</div>`);
  }
  if (one.failure) {
    const note = html`
      <div class="note failed">
        ${say("failed")}
        <button
          class="link retry"
          type="button"
          aria-label=${say("retry_message", { text })}
          @click=${() => actions.retry(one)}
        >
          ${say("retry")}
        </button>
      </div>
    `;
    return customerMessage(say, text, note);
  }
  return customerMessage(say, text, online ? nothing : html`<div class="note">${say("waiting")}</div>`, true);
}

function helpful(say: Say, entry: Entry, ratings: ReadonlyMap<string, boolean>, actions: LogActions): unknown {
  if (!entry.askHelpful) return nothing;
  const rated = (ratings.get(entry.id) ?? entry.helpful) !== undefined;
  // It is not read out with every answer; what it has become is, since it has the focus then.
  return html`
    <div
      class="helpful"
      role=${rated ? nothing : "group"}
      aria-label=${rated ? nothing : say("helpful_question")}
      aria-live="off"
      tabindex="-1"
    >
      ${
        rated
          ? say("helpful_thanks")
          : html`
              <span aria-hidden="true">${say("helpful_question")}</span>
              <button class="yes" type="button" aria-label=${say("helpful_yes")} @click=${() => actions.rate(entry, true)}>
                ${THUMB_UP}
              </button>
              <button class="no" type="button" aria-label=${say("helpful_no")} @click=${() => actions.rate(entry, false)}>
                ${THUMB_DOWN}
              </button>
            `
      }
    </div>
  `;
}

function replies(say: Say, entries: readonly Entry[], actions: LogActions): unknown {
  const offered = newestTurn(entries).flatMap((entry) => entry.buttons.map((button) => ({ button, entry })));
  if (!offered.length) return nothing;
  return html`
    <div class="replies" role="group" aria-label=${say("suggestions")}>
      ${repeat(
        offered,
        ({ button, entry }) => `${entry.id} ${button.payload}`,
        ({ button, entry }) => html`
          <button type="button" lang=${entry.language ?? nothing} @click=${() => actions.press(button)}>
            ${button.title}
          </button>
        `,
      )}
    </div>
  `;
}

export interface ComposerActions {
  type(text: string): void;
  send(): void;
}

/** Return how many characters a text has, as the server counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function composer(say: Say, draft: string, actions: ComposerActions): TemplateResult {
  const left = MAX_LENGTH - lengthOf(draft.trim());
  const counted = left <= MAX_LENGTH - COUNT_FROM;
  const over = left < 0;
  return html`
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        actions.send();
      }}
    >
      <div class="field">
        <div class="growing" data-text=${draft}>
          <textarea
            rows="1"
            aria-label=${say("composer")}
            placeholder=${say("composer_placeholder")}
            aria-describedby=${counted ? "count" : nothing}
            aria-invalid=${over}
            enterkeyhint="send"
            .value=${draft}
            @input=${(event: Event) => actions.type((event.target as HTMLTextAreaElement).value)}
            @keydown=${(event: KeyboardEvent) => {
              // While an input method is at work, Enter belongs to it; 229 is how Safari says so.
              if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
              event.preventDefault();
              actions.send();
            }}
          ></textarea>
        </div>
        <button class="send" type="submit" aria-label=${say("send")} ?disabled=${!draft.trim() || over}>${SEND}</button>
      </div>
      ${
        counted
          ? html`<p id="count" class="count ${over ? "over" : ""}">
              ${over ? say("too_long", { count: -left }) : say("characters_left", { count: left })}
            </p>`
          : nothing
      }
    </form>
  `;
}

export function confirmEnd(say: Say, end: () => void, cancel: () => void): TemplateResult {
  return html`
    <div class="confirm" role="alertdialog" aria-labelledby="end-question" aria-describedby="end-explained">
      <h3 id="end-question">${say("end_question")}</h3>
      <p id="end-explained">${say("end_explained")}</p>
      <div>
        <button class="cancel" type="button" @click=${cancel}>${say("end_cancel")}</button>
        <button class="danger" type="button" @click=${end}>${say("end_confirm")}</button>
      </div>
    </div>
  `;
}
