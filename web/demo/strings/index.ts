/** The page's words, a table for each language. */
import en from "./en.json";
import et from "./et.json";
import hu from "./hu.json";
import lt from "./lt.json";
import lv from "./lv.json";
import nb from "./nb.json";

const TABLES = { en, et, hu, lt, lv, nb };

export type Language = keyof typeof TABLES;
export type Key = keyof typeof en;

/** Each language under its own name. */
export const LANGUAGES: [Language, string][] = [
  ["lt", "Lietuvių"],
  ["et", "Eesti"],
  ["hu", "Magyar"],
  ["lv", "Latviešu"],
  ["nb", "Norsk"],
  ["en", "English"],
];

/** Return the language of a code such as `nb-NO`, if the page speaks it. */
export function languageOf(code: string | null | undefined): Language | undefined {
  const short = code?.toLowerCase().split("-")[0];
  const known = short === "no" || short === "nn" ? "nb" : short;
  return LANGUAGES.find(([language]) => language === known)?.[0];
}

/** Return a text with its `{values}` filled in. */
export function say(language: Language, key: Key, values: Record<string, string> = {}): string {
  return TABLES[language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
