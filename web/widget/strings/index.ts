/** The widget's own words, a table for each language. */
import en from "./en.json";
import et from "./et.json";
import hu from "./hu.json";
import lt from "./lt.json";
import lv from "./lv.json";
import nb from "./nb.json";

export type Strings = typeof en;
export type Key = keyof Strings;

const TABLES = { lt, et, hu, lv, nb, en } satisfies Record<string, Strings>;

export type Language = keyof typeof TABLES;

/** Each language in its own name, in the order of the picker. */
export const LANGUAGES: Record<Language, string> = {
  et: "Eesti",
  en: "English",
  lv: "Latviešu",
  lt: "Lietuvių",
  hu: "Magyar",
  nb: "Norsk",
};

const OTHER_CODES: Record<string, Language> = { no: "nb", nn: "nb" };

/** Return the language of a tag such as `en-GB`, if it is one of ours. */
export function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== "string") return undefined;
  const code = tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (Object.hasOwn(OTHER_CODES, code)) return OTHER_CODES[code];
  return Object.hasOwn(TABLES, code) ? (code as Language) : undefined;
}

/** Return words in a language, with `{name}` replaced by its value. */
export function say(language: Language, key: Key, values: Record<string, string | number> = {}): string {
  return TABLES[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
