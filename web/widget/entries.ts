/** The entries of a conversation. The server is not trusted more than needed: what has not the right shape is left out. */
import { type Language, languageOf } from "./strings";

/** Longest text that is shown; the time that reading markdown takes can grow with the square of its length. */
const LONGEST_TEXT = 10_000;

export interface Button {
  readonly title: string;
  readonly payload: string;
}

export interface Entry {
  readonly id: string;
  readonly from: "customer" | "bot";
  readonly text: string;
  readonly language?: Language;
  readonly buttons: readonly Button[];
  readonly askHelpful: boolean;
  readonly helpful?: boolean;
  readonly control?: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readButton(value: unknown): Button[] {
  if (!isRecord(value) || typeof value.title !== "string" || typeof value.payload !== "string") return [];
  return value.title.trim() && value.payload ? [{ title: value.title, payload: value.payload }] : [];
}

function readEntry(value: unknown): Entry[] {
  if (!isRecord(value)) return [];
  const { id, from, text } = value;
  if (typeof id !== "string" || !id || typeof text !== "string") return [];
  if (from !== "customer" && from !== "bot") return [];
  return [
    {
      id,
      from,
      text: text.slice(0, LONGEST_TEXT),
      language: languageOf(value.language),
      buttons: Array.isArray(value.buttons) ? value.buttons.flatMap(readButton) : [],
      askHelpful: from === "bot" && value.ask_helpful === true,
      helpful: typeof value.helpful === "boolean" ? value.helpful : undefined,
      control: typeof value.control === "string" ? value.control : undefined,
    },
  ];
}

/** Return the well-formed entries of `{entries: […]}`. */
export function readEntries(value: unknown): Entry[] {
  return isRecord(value) && Array.isArray(value.entries) ? value.entries.flatMap(readEntry) : [];
}

/** Return entries with others put in: those with a known id take its place, new ones come last. */
export function merge(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  return [...new Map([...entries, ...others].map((entry) => [entry.id, entry])).values()];
}

/** Return the bot's entries since the customer's last one. */
export function newestTurn(entries: readonly Entry[]): Entry[] {
  return entries.slice(entries.findLastIndex((entry) => entry.from === "customer") + 1);
}
