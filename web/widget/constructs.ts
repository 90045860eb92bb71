/**
 * The markdown that the bot writes: paragraphs, lists, bold and emphasized words, links. The build puts this in the place
 * of micromark's own table, so that everything else is neither understood nor downloaded: it is meant as it stands.
 */
import { attention, characterEscape, labelEnd, labelStartLink, lineEnding, list } from "micromark-core-commonmark";

const code = (character: string) => character.charCodeAt(0);
const lists = ["-", ..."0123456789"].map((character) => [code(character), list]);

export const document = Object.fromEntries(lists);
export const contentInitial = {};
export const flowInitial = {};
export const flow = {};
export const string = { [code("\\")]: characterEscape };
export const text = {
  // Line endings: CR, LF, CR LF.
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [code("*")]: attention,
  [code("[")]: labelStartLink,
  [code("\\")]: characterEscape,
  [code("]")]: labelEnd,
  [code("_")]: attention,
};
export const insideSpan = { null: [attention] };
export const attentionMarkers = { null: [code("*"), code("_")] };
export const disable = { null: ["codeIndented"] };
