/** How the demo site looks. */
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Account, Detail, Product, Tier } from "./api";
import type { Actions, State } from "./main";
import { type Key, LANGUAGES, say } from "./strings";

const DETAILS: Detail[] = ["serial_number", "purchase_date", "country", "dealer"];

/** What is worth asking as whom, by the name before the @ of the e-mail. */
const QUESTIONS: Record<string, Key> = {
  mari: "question_points",
  ilze: "question_migrate_button",
  anna: "question_signup",
  jonas: "question_green_tick",
  kari: "question_membership",
  sean: "question_signup",
  kaarel: "question_signup",
  istvan: "question_points",
  ruta: "question_migrate_button",
  ola: "question_migrate_button",
  aoife: "question_migrate_button",
  janis: "question_account",
  egle: "question_account",
  bela: "question_account",
  ingrid: "question_membership",
  liis: "question_membership",
};

/** Whose e-mail is told to whoever is not signed in, to have one for the assistant. */
const KNOWN = "jonas";

const nameOf = (email: string) => email.split("@")[0] ?? "";

type Translate = (key: Key, values?: Record<string, string>) => string;

class Formats {
  constructor(readonly language: string) {}
  number = (value: number) => new Intl.NumberFormat(this.language).format(value);
  money = (value: number) =>
    new Intl.NumberFormat(this.language, {
      style: "currency",
      currency: "EUR",
      currencyDisplay: "narrowSymbol",
      maximumFractionDigits: 0,
    }).format(value);
  date = (value: string) =>
    new Intl.DateTimeFormat(this.language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(value));
  country = (code: string) => new Intl.DisplayNames([this.language], { type: "region" }).of(code) ?? code;
}

const TICK = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12.5 10 18 20 6.5" /></svg>`;
const NO_TICK = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="7.5" /></svg>`;

export function page(state: State, actions: Actions): TemplateResult {
  const translate: Translate = (key, values) => say(state.language, key, values);
  const formats = new Formats(state.language);
  return html`
    <a class="skip" href="#content">${translate("skip")}</a>
    ${demoBar(state, actions, translate)}
    <header class="bar">
      <span class="brand">CPS</span>
      <nav aria-label=${translate("main_navigation")}>
        <a href="#products" aria-current="page">${translate("my_products")}</a>
        ${
          state.account?.products
            ? html`
                <a href="#tiers">${translate("membership")}</a>
                <a href="#subscriptions">${translate("my_subscriptions")}</a>
                <a href="#invoices">${translate("invoices")}</a>
              `
            : nothing
        }
        <a href="#outbox">${translate("outbox")} (${state.mails.length})</a>
      </nav>
    </header>
    <main id="content" tabindex="-1">
      <div role="status">
        ${state.failed ? html`<p class="notice bad">${translate("failed")}</p>` : nothing}
        ${state.status ? html`<p class="notice good">${state.status}</p>` : nothing}
      </div>
      ${state.customer ? signedIn(state, actions, translate, formats) : signedOut(state, actions, translate)}
      ${outbox(state, translate)}
    </main>
    <footer>${translate("footer")}</footer>
  `;
}

function demoBar(state: State, actions: Actions, translate: Translate): TemplateResult {
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`
    <section class="demo" aria-label=${translate("demo")}>
      <p><strong>${translate("demo")}</strong> ${translate("demo_explained")}</p>
      <label>
        <span>${translate("customer")}</span>
        <select id="customer" @change=${(event: Event) => actions.pickCustomer(value(event))}>
          <option value="" ?selected=${!state.customer}>${translate("nobody")}</option>
          ${state.customers.map(
            ({ email, company }) => html`
              <option value=${email} ?selected=${email === state.customer}>
                ${company} – ${translate(`situation_${nameOf(email)}` as Key)}
              </option>
            `,
          )}
        </select>
      </label>
      <label>
        <span>${translate("language")}</span>
        <select id="language" @change=${(event: Event) => actions.pickLanguage(value(event))}>
          ${LANGUAGES.map(
            ([code, name]) =>
              html`<option value=${code} lang=${code} ?selected=${code === state.language}>${name}</option>`,
          )}
        </select>
      </label>
      <button type="button" class="plain" @click=${actions.reset}>${translate("reset")}</button>
    </section>
  `;
}

function hint(question: Key, actions: Actions, translate: Translate): TemplateResult {
  return html`
    <aside class="hint" aria-label=${translate("try")}>
      <p><strong>${translate("try")}</strong> <q>${translate(question)}</q></p>
      <button type="button" class="plain" @click=${actions.openAssistant}>${translate("ask")}</button>
    </aside>
  `;
}

function signedOut(state: State, actions: Actions, translate: Translate): TemplateResult {
  const known = state.customers.find(({ email }) => nameOf(email) === KNOWN);
  return html`
    ${hint("question_points", actions, translate)}
    <section id="products" class="card">
      <h1>${translate("my_products")}</h1>
      <p>${translate("signed_out")}</p>
      ${known ? html`<p class="company">${known.company}: <code>${known.email}</code></p>` : nothing}
    </section>
  `;
}

function signedIn(state: State, actions: Actions, translate: Translate, formats: Formats): TemplateResult {
  const { account } = state;
  if (!account) return html`<p class="notice">${state.failed ? "" : translate("loading")}</p>`;
  const question = QUESTIONS[nameOf(state.customer)];
  return html`
    ${question ? hint(question, actions, translate) : nothing}
    ${account.products ? products(account, state, actions, translate, formats) : application(account, translate, formats)}
    ${account.tiers ? tiers(account.tiers, state, actions, translate, formats) : nothing}
    ${account.products ? subscription(account, translate, formats) : nothing}
    ${account.invoices ? invoices(account.invoices, translate, formats) : nothing}
  `;
}

function application(account: Account, translate: Translate, formats: Formats): TemplateResult {
  const { state, overdue, due_on } = account.application;
  const text = overdue
    ? translate("application_overdue", { date: formats.date(due_on) })
    : translate(`application_${state}` as Key);
  return html`
    <section id="products" class="card">
      <p class="company">${account.company}</p>
      <h1>${translate("my_products")}</h1>
      <p>${text}</p>
    </section>
  `;
}

function products(
  account: Account,
  state: State,
  actions: Actions,
  translate: Translate,
  formats: Formats,
): TemplateResult {
  const { products = [], points, migration } = account;
  const next = points?.next_tier;
  return html`
    <section id="products" class="card">
      <div class="heading">
        <div>
          <p class="company">${account.company}</p>
          <h1>${translate("my_products")}</h1>
        </div>
        ${
          migration?.button_shown
            ? html`
                <div class="migrate">
                  <button type="button" class="blue" @click=${actions.migrate}>${translate("migrate_products")}</button>
                  <p>${translate("migrate_waiting", { count: formats.number(migration.waiting.length) })}</p>
                </div>
              `
            : nothing
        }
      </div>
      <dl class="figures">
        ${figure(translate("points_total"), formats.number(points?.total ?? 0))}
        ${points?.waiting ? figure(translate("points_waiting"), formats.number(points.waiting)) : nothing}
        ${next ? figure(translate("points_missing", { tier: translate(next.name) }), formats.number(next.missing)) : nothing}
      </dl>
      ${
        products.length
          ? html`<ul class="products">
              ${products.map((product) => productCard(product, state, actions, translate, formats))}
            </ul>`
          : html`<p>${translate("no_products")}</p>`
      }
    </section>
  `;
}

const figure = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function productCard(
  product: Product,
  state: State,
  actions: Actions,
  translate: Translate,
  formats: Formats,
): TemplateResult {
  const viewed = state.viewed.has(product.id);
  const value = (detail: Detail) => {
    const given = product[detail];
    if (!given) return html`<strong class="missing">${translate("missing")}</strong>`;
    let shown = given;
    if (detail === "purchase_date") shown = formats.date(given);
    if (detail === "country") shown = formats.country(given);
    return html`${shown}${product.estimated.includes(detail) ? ` (${translate("estimated")})` : ""}`;
  };
  return html`
    <li class=${state.ticked.has(product.id) ? "product new" : "product"} data-product=${product.id}>
      <h2>${product.model}</h2>
      <p class=${product.green_tick ? "tick" : "tick none"}>
        ${product.green_tick ? TICK : NO_TICK} ${translate(product.green_tick ? "green_tick" : "no_green_tick")}
      </p>
      <p class="points">${translate("points", { count: formats.number(product.points) })}</p>
      <button
        type="button"
        class="plain"
        aria-expanded=${viewed}
        aria-label="${translate("view_product")}: ${product.model}"
        @click=${() => actions.view(product.id)}
      >
        ${translate("view_product")}
      </button>
      ${
        viewed
          ? html`<dl class="details">
              ${DETAILS.map((detail) => html`<div><dt>${translate(detail)}</dt><dd>${value(detail)}</dd></div>`)}
            </dl>`
          : nothing
      }
    </li>
  `;
}

function tiers(all: Tier[], state: State, actions: Actions, translate: Translate, formats: Formats): TemplateResult {
  const hasSwitch = state.account?.has_switch ?? false;
  const corporate = hasSwitch && state.corporate;
  const range = ({ points_from, points_to }: Tier) =>
    points_to === null
      ? translate("tier_from", { points: formats.number(points_from) })
      : translate("tier_range", { from: formats.number(points_from), to: formats.number(points_to) });
  return html`
    <section id="tiers" class="card">
      <div class="heading">
        <h1>${translate("available_tiers")}</h1>
        ${
          hasSwitch
            ? html`
                <button type="button" class="switch" role="switch" aria-checked=${corporate} @click=${actions.switchTiers}>
                  <span>${translate("corporate_tiers")}</span>
                  <span class="track" aria-hidden="true"></span>
                  <span>${translate(corporate ? "on" : "off")}</span>
                </button>
              `
            : nothing
        }
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">${translate("tier")}</th>
            <th scope="col">${translate("tier_points")}</th>
            <th scope="col">${translate("tier_fee")}</th>
            <th scope="col">${translate("membership_state")}</th>
          </tr>
        </thead>
        <tbody>
          ${all
            .filter((tier) => tier.corporate === corporate)
            .map(
              (tier) => html`
                <tr class=${tier.open ? "open" : "closed"}>
                  <th scope="row">${translate(tier.name)}</th>
                  <td data-label=${translate("tier_points")}>${range(tier)}</td>
                  <td data-label=${translate("tier_fee")}>${formats.money(tier.annual_fee)}</td>
                  <td data-label=${translate("membership_state")}>
                    ${translate(tier.open ? "tier_open" : "tier_closed")}
                  </td>
                </tr>
              `,
            )}
        </tbody>
      </table>
      ${
        state.account?.can_sign_up
          ? html`
              <button type="button" class="blue" @click=${actions.openAssistant}>${translate("sign_up")}</button>
            `
          : nothing
      }
    </section>
  `;
}

function subscription(account: Account, translate: Translate, formats: Formats): TemplateResult {
  const { membership } = account;
  return html`
    <section id="subscriptions" class="card">
      <h1>${translate("my_subscriptions")}</h1>
      ${
        membership
          ? html`
              <dl class="figures membership" data-state=${membership.state}>
                ${figure(translate("tier"), translate(membership.tier))}
                ${figure(translate("membership_number"), membership.number)}
                ${figure(translate("membership_state"), translate(`membership_${membership.state}`))}
                ${figure(translate("membership_starts"), formats.date(membership.starts_on))}
                ${figure(translate("membership_expires"), formats.date(membership.expires_on))}
              </dl>
            `
          : html`<p>${translate("no_membership")}</p>`
      }
    </section>
  `;
}

function invoices(all: NonNullable<Account["invoices"]>, translate: Translate, formats: Formats): TemplateResult {
  const columns: Key[] = ["invoice_number", "invoice_amount", "invoice_issued", "invoice_due", "invoice_state"];
  return html`
    <section id="invoices" class="card">
      <h1>${translate("invoices")}</h1>
      ${
        all.length
          ? html`
              <table>
                <thead>
                  <tr>${columns.map((column) => html`<th scope="col">${translate(column)}</th>`)}</tr>
                </thead>
                <tbody>
                  ${all.map(
                    (invoice) => html`
                      <tr>
                        <th scope="row">${invoice.number}</th>
                        <td data-label=${translate("invoice_amount")}>${formats.money(invoice.amount)}</td>
                        <td data-label=${translate("invoice_issued")}>${formats.date(invoice.issued_on)}</td>
                        <td data-label=${translate("invoice_due")}>${formats.date(invoice.due_on)}</td>
                        <td data-label=${translate("invoice_state")}>${translate(`invoice_${invoice.state}`)}</td>
                      </tr>
                    `,
                  )}
                </tbody>
              </table>
            `
          : html`<p>${translate("no_invoices")}</p>`
      }
    </section>
  `;
}

function outbox(state: State, translate: Translate): TemplateResult {
  return html`
    <section id="outbox" class="card">
      <h1>${translate("outbox")}</h1>
      <p>${translate(state.mails.length ? "outbox_explained" : "no_mail")}</p>
      ${state.mails.map(
        (mail) => html`
          <details>
            <summary>${mail.subject} <span>${translate("mail_to", { to: mail.to })}</span></summary>
            <pre tabindex="0">${mail.text}</pre>
          </details>
        `,
      )}
    </section>
  `;
}
