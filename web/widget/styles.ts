/** The widget's looks. A site can set every `--cps-…` property on the element or above it; README.md lists them. */
import { css } from "lit";

export default css`
  /* The page's own rules, even its important ones, stop here. */
  :host {
    all: initial !important;
    position: fixed !important;
    inset-block-end: 1.25em !important;
    z-index: 2147483647 !important;
    color-scheme: var(--cps-color-scheme, light dark) !important;
    font: 400 1em/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif !important;

    --accent: var(--cps-accent, light-dark(#cc0000, #d81e1e));
    --on-accent: var(--cps-on-accent, #fff);
    --header: var(--cps-header, light-dark(#111, #000));
    --on-header: var(--cps-on-header, #fff);
    --background: var(--cps-background, light-dark(#fff, #18181a));
    --text: var(--cps-text, light-dark(#1a1a1a, #ececed));
    --muted: var(--cps-muted, light-dark(#5c5c60, #a9a9af));
    --surface: var(--cps-surface, light-dark(#f2f2f3, #2a2a2d));
    --border: var(--cps-border, light-dark(#85858a, #77777d));
    --customer: var(--cps-customer, light-dark(#1f1f21, #e4e4e6));
    --on-customer: var(--cps-on-customer, light-dark(#fff, #161617));
    --link: var(--cps-link, light-dark(#b00000, #ff8f8a));
    --danger: light-dark(#b00000, #ff8f8a);
    --line: light-dark(#e3e3e5, #39393d);
    --radius: var(--cps-radius, 12px);
  }
  :host([hidden]) {
    display: none !important;
  }
  :host(:not([position="left"])) {
    inset-inline-end: 1.25em !important;
  }
  :host([position="left"]) {
    inset-inline-start: 1.25em !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button,
  select,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    cursor: pointer;
    text-align: start;
  }
  button:disabled {
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--text);
    outline-offset: 2px;
  }
  svg {
    inline-size: 1.375em;
    block-size: 1.375em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .dots {
    stroke-width: 3;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .launcher {
    position: relative;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    box-shadow: 0 2px 6px rgb(0 0 0 / 0.2), 0 6px 20px rgb(0 0 0 / 0.18);
    transition: filter 0.15s;
  }
  .launcher:hover {
    filter: brightness(0.92);
  }
  .launcher:focus-visible {
    outline: 3px solid var(--text);
    box-shadow: 0 0 0 3px var(--background);
    outline-offset: 3px;
  }
  .launcher svg {
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .unread {
    position: absolute;
    inset-block-start: -0.35em;
    inset-inline-end: -0.35em;
    min-inline-size: 1.75em;
    padding: 0 0.4em;
    border: 2px solid var(--background);
    border-radius: 1em;
    background: var(--header);
    color: var(--on-header);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: center;
  }

  dialog {
    position: fixed;
    inset-block: auto 5.75em;
    inset-inline: auto 1.25em;
    inline-size: min(25em, 100vw - 2.5em);
    block-size: min(40em, 100dvh - 7em);
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
    background: var(--background);
    color: var(--text);
    box-shadow: 0 4px 12px rgb(0 0 0 / 0.1), 0 16px 48px rgb(0 0 0 / 0.2);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  :host([position="left"]) dialog {
    inset-inline: 1.25em auto;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: rise 0.18s ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    padding: 0.6em 0.6em 0.6em 1em;
    background: var(--header);
    color: var(--on-header);
    border-block-end: 3px solid var(--accent);
  }
  header :focus-visible {
    outline-color: var(--on-header);
    outline-offset: 0;
  }
  .who {
    flex: 1 1 7em;
    margin: 0;
    font-size: 1em;
    line-height: 1.25;
    font-weight: 600;
  }
  .who small {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
    opacity: 0.85;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 0.15em;
    margin-inline-start: auto;
  }
  header button:hover,
  header select:hover {
    background: rgb(255 255 255 / 0.14);
  }
  select {
    min-block-size: 2.5em;
    padding: 0 0.35em;
    border: 1px solid transparent;
    border-radius: 8px;
    background: transparent;
    font-size: 0.875em;
    cursor: pointer;
  }
  option {
    background: var(--background);
    color: var(--text);
  }

  .menu {
    display: flex;
    flex-direction: column;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
    padding: 0.35em;
  }
  .menu button {
    justify-content: flex-start;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
  }
  .menu button:hover {
    background: var(--line);
  }

  .banner {
    padding: 0.5em 1em;
    background: var(--surface);
    border-block-end: 1px solid var(--line);
    font-size: 0.9375em;
  }

  .log {
    flex: 1 1 auto;
    min-block-size: 5em;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1em;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .log:focus-visible {
    outline-offset: -3px;
  }
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.25em;
  }
  .message.customer {
    align-items: flex-end;
    margin-block: 0.5em;
  }
  .text {
    max-inline-size: 92%;
    padding: 0.6em 0.875em;
    border: 1px solid transparent;
    border-radius: 4px 14px 14px 14px;
    background: var(--surface);
  }
  .customer .text {
    max-inline-size: 85%;
    border-radius: 14px 14px 4px 14px;
    background: var(--customer);
    color: var(--on-customer);
    white-space: pre-wrap;
  }
  .waiting .text {
    opacity: 0.75;
  }
  .text > :first-child {
    margin-block-start: 0;
  }
  .text > :last-child {
    margin-block-end: 0;
  }
  .text p {
    margin-block: 0.5em;
    white-space: pre-line;
  }
  .text :is(ul, ol) {
    margin-block: 0.5em;
    padding-inline-start: 1.35em;
  }
  .text li + li {
    margin-block-start: 0.25em;
  }
  .text blockquote {
    margin: 0.5em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--border);
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }
  a::after {
    content: "\\2197";
    content: "\\2197" / var(--new-tab, "");
    display: inline-block;
    margin-inline-start: 0.15em;
    font-size: 0.85em;
  }
  .note {
    color: var(--muted);
    font-size: 0.8125em;
  }
  .note.failed {
    color: var(--danger);
  }
  .link {
    min-block-size: 1.85em;
    padding: 0 0.35em;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .helpful {
    display: flex;
    align-items: center;
    gap: 0.15em;
    min-block-size: 2.25em;
    color: var(--muted);
    font-size: 0.8125em;
  }
  .helpful button:hover {
    background: var(--surface);
    color: var(--text);
  }

  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .replies button {
    min-block-size: 2.5em;
    padding: 0.35em 0.875em;
    border-color: var(--border);
    border-radius: 1.4em;
    background: var(--background);
    font-weight: 500;
  }
  .replies button:hover {
    border-color: var(--text);
    background: var(--surface);
  }

  .typing {
    display: flex;
    gap: 0.3em;
    padding: 0.95em 0.875em;
    align-self: flex-start;
    border-radius: 4px 14px 14px 14px;
    background: var(--surface);
    border: 1px solid transparent;
  }
  .typing i {
    inline-size: 0.45em;
    block-size: 0.45em;
    border-radius: 50%;
    background: var(--muted);
    animation: pulse 1.2s infinite ease-in-out;
  }
  .typing i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .typing i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes pulse {
    50% {
      opacity: 0.3;
    }
  }

  form,
  .confirm {
    border-block-start: 1px solid var(--line);
    padding: 0.75em;
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: 0.5em;
    padding: 0.25em;
    border: 1px solid var(--border);
    border-radius: 1.5em;
  }
  .field:focus-within {
    outline: 2px solid var(--text);
    outline-offset: -1px;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.4em;
    max-block-size: 8em;
    padding: 0.45em 0.75em;
    border: 0;
    outline: 0;
    background: none;
    resize: none;
    field-sizing: content;
  }
  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .send {
    inline-size: 2.4em;
    block-size: 2.4em;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .send:disabled {
    background: var(--surface);
    color: var(--muted);
  }
  .count {
    margin: 0.35em 0.75em 0;
    color: var(--muted);
    font-size: 0.8125em;
  }
  .count.over {
    color: var(--danger);
  }
  .confirm h3 {
    margin: 0;
    font-size: 1em;
  }
  .confirm p {
    margin: 0.25em 0 0.75em;
  }
  .confirm div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .confirm button {
    flex: 1 1 auto;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border-color: var(--border);
    font-weight: 600;
  }
  .confirm .danger {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  /* Phones, and pages that are enlarged so far that as little is left. */
  @media (max-width: 480px), (max-height: 480px) {
    :host {
      inset-block-end: 0.75em !important;
    }
    :host(:not([position="left"])) {
      inset-inline-end: 0.75em !important;
    }
    :host([position="left"]) {
      inset-inline-start: 0.75em !important;
    }
    dialog,
    :host([position="left"]) dialog {
      inset: 0;
      inline-size: 100%;
      block-size: var(--visible-height, 100dvh);
      border: 0;
      border-radius: 0;
      font-size: 1em;
    }
    button,
    select,
    .send,
    .link,
    .replies button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .launcher {
      inline-size: 3.25em;
      block-size: 3.25em;
    }
  }
  /* So little height that the header must scroll away for the messages to be read. */
  @media (max-height: 400px) {
    dialog {
      overflow-y: auto;
    }
    .log {
      flex: none;
      overflow: visible;
    }
    form {
      padding: 0.35em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    button,
    .unread,
    .text,
    .typing,
    .banner,
    .menu,
    select {
      border-color: currentColor;
    }
    .typing i {
      background: CanvasText;
    }
    button:disabled {
      color: GrayText;
    }
    :focus-visible,
    .field:focus-within {
      outline-color: Highlight;
    }
  }
`;
