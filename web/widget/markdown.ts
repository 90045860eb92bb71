/** The bot's light markdown as safe HTML. */
import DOMPurify from "dompurify";
import { micromark } from "micromark";
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from "micromark-extension-gfm-autolink-literal";

const purify = DOMPurify(window);

purify.addHook("afterSanitizeAttributes", (node) => {
  // Mail and telephone programs open no tab.
  if (!/^http/i.test(node.getAttribute("href") ?? "")) return;
  node.setAttribute("target", "_blank");
  node.setAttribute("rel", "noopener noreferrer");
});

const done = new Map<string, string>();

/** Return the HTML of a bot's text: a TrustedHTML where the browser has them. */
export function toHtml(text: string): string {
  let html = done.get(text);
  if (html === undefined) {
    const raw = micromark(text, {
      // The sanitizer below decides on protocols.
      allowDangerousProtocol: true,
      extensions: [gfmAutolinkLiteral()],
      htmlExtensions: [gfmAutolinkLiteralHtml()],
    });
    html = purify.sanitize(raw, {
      ALLOWED_TAGS: ["p", "ul", "ol", "li", "strong", "em", "a"],
      ALLOWED_ATTR: ["href", "start"],
      ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      RETURN_TRUSTED_TYPE: true,
    }) as unknown as string;
    done.set(text, html);
  }
  return html;
}
