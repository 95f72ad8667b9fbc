// Passkeys: what the node asks goes to the browser's authenticator, and what that says goes back
// in the page's own form. A passkey that gives no secret of its own is not taken.
interface Named { id: string; type: "public-key" }
interface Salted { first: string }
interface Use { challenge: string; rpId: string; allowCredentials: Named[]; extensions: { prf: { evalByCredential: Record<string, Salted> } } }
interface Make {
  challenge: string; rp: PublicKeyCredentialRpEntity; user: { id: string; name: string; displayName: string };
  pubKeyCredParams: PublicKeyCredentialParameters[]; excludeCredentials: Named[];
  authenticatorSelection: AuthenticatorSelectionCriteria;
}
interface Gives { prf?: { enabled?: boolean; results?: { first: ArrayBuffer } } }

class Refused extends Error {}

function bytes(text: string): ArrayBuffer {
  const found = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(found, (it) => it.charCodeAt(0)).buffer;
}

function text(data: ArrayBuffer): string {
  const found = String.fromCharCode(...new Uint8Array(data));
  return btoa(found).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

const named = (all: Named[]): PublicKeyCredentialDescriptor[] => all.map((it) => ({ type: it.type, id: bytes(it.id) }));
const gives = (it: PublicKeyCredential): Gives => it.getClientExtensionResults() as Gives;

function written(it: PublicKeyCredential): string {
  const said: Record<string, string> = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    const data = (it.response as unknown as Record<string, unknown>)[name];
    if (data instanceof ArrayBuffer) said[name] = text(data);
  }
  return JSON.stringify({ id: it.id, rawId: text(it.rawId), type: it.type, response: said });
}

async function asked<T>(path: string, fields: Record<string, string>): Promise<T> {
  const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields) });
  if (!answer.ok) throw new Refused(await answer.text());
  return (await answer.json()) as T;
}

/** Use one of these passkeys; gives what it says, and the secret that it keeps for this console. */
async function use(form: HTMLFormElement, ask: Use, only?: ArrayBuffer): Promise<[string, string]> {
  const salts = Object.entries(ask.extensions.prf.evalByCredential);
  const first = (it: Salted): { first: ArrayBuffer } => ({ first: bytes(it.first) });
  const prf = only === undefined
    ? { evalByCredential: Object.fromEntries(salts.map(([id, it]) => [id, first(it)])) }
    : { eval: first(salts[0]?.[1] ?? { first: "" }) };
  const found = (await navigator.credentials.get({
    publicKey: {
      challenge: bytes(ask.challenge), rpId: ask.rpId, userVerification: "required",
      allowCredentials: only === undefined ? named(ask.allowCredentials) : [{ type: "public-key", id: only }],
      extensions: { prf } as AuthenticationExtensionsClientInputs,
    },
  })) as PublicKeyCredential;
  const secret = gives(found).prf?.results?.first;
  if (secret === undefined) throw new Refused(form.dataset["noPrf"]);
  return [written(found), text(secret)];
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  (form.elements.namedItem(name) as HTMLInputElement).value = value;
}

const token = (): Record<string, string> => ({ token: document.body.dataset["token"] ?? "" });

async function useOne(form: HTMLFormElement): Promise<void> {
  const officer = document.querySelector<HTMLSelectElement>("#officer")?.value ?? "";
  if (form.elements.namedItem("officer") !== null) fill(form, "officer", officer);
  const [credential, secret] = await use(form, await asked<Use>("/passkey/ask", { ...token(), officer }));
  fill(form, "credential", credential);
  fill(form, "secret", secret);
}

async function makeOne(form: HTMLFormElement): Promise<void> {
  const ask = await asked<{ make: Make; use: Use }>("/passkey/offer", token());
  const made = (await navigator.credentials.create({
    publicKey: {
      ...ask.make,
      challenge: bytes(ask.make.challenge),
      user: { ...ask.make.user, id: bytes(ask.make.user.id) },
      excludeCredentials: named(ask.make.excludeCredentials),
      extensions: { prf: {} } as AuthenticationExtensionsClientInputs,
    },
  })) as PublicKeyCredential;
  if (gives(made).prf?.enabled !== true) throw new Refused(form.dataset["noPrf"]);
  const [used, secret] = await use(form, ask.use, made.rawId);
  fill(form, "made", written(made));
  fill(form, "used", used);
  fill(form, "secret", secret);
}

async function act(form: HTMLFormElement): Promise<void> {
  const says = form.querySelector<HTMLElement>(".fault");
  const button = form.querySelector("button");
  if (says !== null) says.hidden = true;
  if (button !== null) button.disabled = true;
  try {
    if (window.PublicKeyCredential === undefined) throw new Refused(form.dataset["none"]);
    await (form.dataset["passkey"] === "make" ? makeOne(form) : useOne(form));
    form.submit();
  } catch (error) {
    if (says !== null) {
      says.textContent = (error instanceof Refused ? error.message : form.dataset["stopped"]) ?? "";
      says.hidden = false;
    }
    if (button !== null) button.disabled = false;
  }
}

export function listen(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void act(form);
    });
  }
}
