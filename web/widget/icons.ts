/** Drawings for the buttons; the buttons themselves have names. */
import { svg } from "lit";

function icon(paths: unknown) {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;
}

export const CHAT = icon(svg`<path d="M4 4.5h16v11.5H11l-4.5 4V16H4z" /><path d="M8 8.7h8M8 11.9h5" />`);
export const CLOSE = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const MENU = icon(svg`<path d="M12 5.5v.01M12 12v.01M12 18.5v.01" class="dots" />`);
export const SEND = icon(svg`<path d="M12 19.5v-15M5.5 11L12 4.5l6.5 6.5" />`);
const THUMB = svg`<path d="M7.5 10.5L11.5 3c1.6.2 2.4 1.4 2.1 2.9L12.9 9.5H18.5c1.3 0 2.200 1.2 1.9 2.4l-1.5 6.2c-.2 1-1.1 1.7-2.1 1.7H7.5zM3.5 10.5h4v9.3h-4z" />`;
export const THUMB_UP = icon(THUMB);
export const THUMB_DOWN = icon(svg`<g transform="rotate(180 12 12)">${THUMB}</g>`);
