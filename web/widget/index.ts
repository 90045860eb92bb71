customElements.get("cps-assistant") ?? customElements.define("cps-assistant", class extends HTMLElement {});
