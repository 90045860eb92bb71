/** The chat widget: `<cps-assistant>`. */
import { CpsAssistant } from "./element";

// The page may load the script twice; the first one counts.
if (!customElements.get("cps-assistant")) customElements.define("cps-assistant", CpsAssistant);
