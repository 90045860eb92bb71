/** What the demo site's server tells; see backend/demo/site.py. */

export interface Customer {
  email: string;
  company: string;
}

export type Detail = "serial_number" | "purchase_date" | "country" | "dealer";

export interface Product {
  id: number;
  model: string;
  points: number;
  serial_number?: string;
  purchase_date?: string;
  country?: string;
  dealer?: string;
  estimated: Detail[];
  green_tick: boolean;
  missing: Detail[];
}

export type TierName = "silver" | "gold" | "platinum" | "corporate_c" | "corporate_b" | "corporate_a";

export interface Tier {
  name: TierName;
  points_from: number;
  points_to: number | null;
  annual_fee: number;
  corporate: boolean;
  open: boolean;
}

export interface Account {
  company: string;
  application: {
    state: "received" | "in_review" | "approved" | "rejected";
    due_on: string;
    overdue: boolean;
  };
  products?: Product[];
  points?: { total: number; waiting: number; next_tier?: { name: TierName; missing: number } | null };
  migration?: { button_shown: boolean; waiting: { model: string }[] };
  tiers?: Tier[];
  has_switch?: boolean;
  can_sign_up?: boolean;
  membership?: {
    number: string;
    tier: TierName;
    state: "pending" | "active" | "expired";
    starts_on: string;
    expires_on: string;
  } | null;
  invoices?: {
    number: string;
    amount: number;
    issued_on: string;
    due_on: string;
    state: "open" | "overdue" | "paid";
  }[];
}

export interface Mail {
  id: string;
  to: string;
  date: string;
  subject: string;
  text: string;
}

async function call(path: string, method = "GET"): Promise<Response> {
  const answer = await fetch(`api/${path}`, { method });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

const of = (customer: string) => `customer=${encodeURIComponent(customer)}`;

export const server = async (): Promise<string> => (await (await call("config")).json()).server;
export const customers = async (): Promise<Customer[]> => (await call("customers")).json();
export const account = async (customer: string): Promise<Account> => (await call(`state?${of(customer)}`)).json();
export const mails = async (): Promise<Mail[]> => (await call("outbox")).json();
export const migrate = (customer: string) => call(`migrate?${of(customer)}`, "POST");
export const reset = () => call("reset", "POST");

/** The address at which the assistant learns who is signed in here. */
export const signInAddress = (customer: string) => `api/sign-in-token?${of(customer)}`;
