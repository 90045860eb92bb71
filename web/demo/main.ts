/** The demo site: what is shown, and what happens on it. */
import { render } from "lit";
import type { CpsAssistant } from "../widget/element";
import * as api from "./api";
import { page } from "./page";
import { type Language, languageOf, say } from "./strings";

/** Milliseconds after which the page looks for changes by itself. */
const POLL = 5000;
const CUSTOMER = "demo-customer";
const LANGUAGE = "demo-language";

export interface State {
  language: Language;
  customers: api.Customer[];
  /** E-mail of the customer who is signed in; empty for nobody. */
  customer: string;
  account?: api.Account;
  mails: api.Mail[];
  /** Ids of the products whose details are shown. */
  viewed: Set<number>;
  /** Ids of the products that have got their green tick while the page was open. */
  ticked: Set<number>;
  corporate: boolean;
  /** What has just happened, for everybody to read. */
  status: string;
  failed: boolean;
}

/** Return what was kept; a browser may forbid to keep anything. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch (error) {
    console.info("Not kept:", name, error);
  }
}

const state: State = {
  language: languageOf(kept(LANGUAGE)) ?? languageOf(navigator.language) ?? "en",
  customers: [],
  customer: kept(CUSTOMER) ?? "",
  mails: [],
  viewed: new Set(),
  ticked: new Set(),
  corporate: false,
  status: "",
  failed: false,
};

const root = document.querySelector("#page") as HTMLElement;
let assistant: CpsAssistant | undefined;

function show(): void {
  document.documentElement.lang = state.language;
  document.title = say(state.language, "title");
  render(page(state, actions), root);
}

/** Fetch what there is now, and see which products have got their tick since. */
async function refresh(): Promise<void> {
  const customer = state.customer;
  try {
    const [account, mails] = await Promise.all([customer ? api.account(customer) : undefined, api.mails()]);
    if (customer !== state.customer) return;
    const before = new Map(state.account?.products?.map((product) => [product.id, product.green_tick]));
    for (const product of account?.products ?? [])
      if (product.green_tick && before.get(product.id) === false) state.ticked.add(product.id);
    Object.assign(state, { account, mails, failed: false });
  } catch (error) {
    console.error(error);
    state.failed = true;
  }
  show();
}

async function act(what: Promise<unknown>, status: Parameters<typeof say>[1]): Promise<void> {
  try {
    await what;
    state.status = say(state.language, status);
  } catch (error) {
    console.error(error);
    state.failed = true;
  }
  await refresh();
}

export const actions = {
  pickCustomer(email: string): void {
    keep(CUSTOMER, email);
    Object.assign(state, { customer: email, account: undefined, corporate: false, status: "" });
    state.viewed.clear();
    state.ticked.clear();
    assistant?.setAttribute("token-source", api.signInAddress(email));
    show();
    void refresh();
  },
  pickLanguage(language: string): void {
    state.language = languageOf(language) ?? state.language;
    keep(LANGUAGE, state.language);
    show();
  },
  reset(): void {
    state.viewed.clear();
    state.ticked.clear();
    state.account = undefined;
    void act(api.reset(), "reset_done");
  },
  migrate(): void {
    void act(api.migrate(state.customer), "migrated").then(() => {
      // The button that had the focus is gone.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>("#content")?.focus();
    });
  },
  view(id: number): void {
    if (!state.viewed.delete(id)) state.viewed.add(id);
    show();
  },
  switchTiers(): void {
    state.corporate = !state.corporate;
    show();
  },
  openAssistant(): void {
    assistant?.open();
  },
};

export type Actions = typeof actions;

async function embed(): Promise<void> {
  const element = document.createElement("cps-assistant") as CpsAssistant;
  element.setAttribute("server", await api.server());
  element.setAttribute("token-source", api.signInAddress(state.customer));
  element.addEventListener("cps-answer", () => void refresh());
  element.addEventListener("cps-open", () => root.classList.add("chatting"));
  element.addEventListener("cps-close", () => root.classList.remove("chatting"));
  assistant = element;
  document.body.append(element);
}

async function start(): Promise<void> {
  show();
  try {
    state.customers = await api.customers();
    if (!state.customers.some(({ email }) => email === state.customer)) state.customer = "";
    await embed();
  } catch (error) {
    console.error(error);
    state.failed = true;
  }
  await refresh();
  setInterval(() => void refresh(), POLL);
}

void start();
